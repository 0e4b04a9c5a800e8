// User management and user details. The search is the one above the table, not the one in the top bar.

import { tabs, title } from './portal-account.js';
import { go, h, link, say } from './portal-dom.js';

/** Made-up people; roles are words of the page. */
const USERS = [
  ['Anna', 'Andersson', ['globalAdmin', 'adminAgent']],
  ['Bo', 'Berg', ['salesAgent']],
  ['Chiyo', 'Tanaka', ['helpdeskAgent']],
  ['Daan', 'de Vries', ['billingAdmin']],
  ['Elena', 'Esposito', ['accountAdmin']],
  ['Feng', 'Lin', ['userManagementAdmin']],
  ['Gina', 'Global', ['globalAdmin']],
  ['Hugo', 'Holm', []],
  ['Ingrid', 'Isaksson', ['adminAgent', 'salesAgent']],
  ['Jun', 'Sato', ['owner', 'developer']],
  ['Kees', 'Bakker', ['manager']],
  ['Lucia', 'Rossi', ['helpdeskAgent', 'salesAgent']],
  ['Mei', 'Chen', ['developer']],
].map(([first, last, roles], i) => ({
  id: String(i + 1),
  first,
  last,
  name: `${first} ${last}`,
  email: `${first}.${last}@contoso.example`.toLowerCase().replace(/ /g, ''),
  roles,
}));

const PAGE_SIZE = 8;
const ADMINS = new Set(['globalAdmin', 'accountAdmin', 'userManagementAdmin', 'billingAdmin']);

export function users(area) {
  const apps = location.hash === '#apps';
  const groups = location.hash === '#groups';
  const head = [
    title('userManagement'),
    tabs([
      ['users', 'users'],
      ['groups', 'groups'],
      ['apps', 'entraApps'],
    ]),
  ];
  if (apps || groups) return { nodes: [head, h('p', {}, say(apps ? 'noApps' : 'noGroups'))] };

  let text = '';
  let adminsOnly = false;
  let page = 0;
  const grid = h('accexp_he-data-grid', { label: say('users') });
  grid.columns = [
    ['select', ''],
    ['name', say('name')],
    ['role', say('role')],
  ];
  const pager = h('div', { class: 'pager' });

  const fill = () => {
    const wanted = text.trim().toLowerCase();
    const found = USERS.filter(
      (one) =>
        `${one.name} ${one.email}`.toLowerCase().includes(wanted) &&
        (!adminsOnly || one.roles.some((role) => ADMINS.has(role))),
    );
    const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
    page = Math.min(page, pages - 1);
    grid.fill(
      found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map((one) => row(area, one)),
      say('noUsers'),
    );
    const step = (by, label, sign) =>
      h(
        'accexp_he-button',
        {
          'aria-label': say(label),
          onclick: () => {
            page = Math.max(0, Math.min(pages - 1, page + by));
            fill();
          },
        },
        sign,
      );
    pager.replaceChildren(
      step(-1, 'previousPage', '‹'),
      say('pageOf', { page: page + 1, pages }),
      step(1, 'nextPage', '›'),
    );
  };

  const box = h('accexp_he-search-box', { placeholder: say('search'), debounce: '20' });
  box.addEventListener('he-input', (event) => {
    text = event.detail.value;
    page = 0;
    fill();
  });
  const filter = h('accexp_he-select', { label: say('filter'), options: `${say('allUsers')}|${say('adminsOnly')}` });
  filter.addEventListener('he-change', (event) => {
    adminsOnly = event.detail.value === '1';
    fill();
  });

  return {
    nodes: [
      head,
      h(
        'p',
        {},
        `${say('signedInAs', { name: 'Anna Andersson' })} `,
        h('accexp_he-button', { appearance: 'link' }, say('asDifferentUser')),
        ' ',
        link('/dashboard/v2/support/', say('learnMore')),
      ),
      h(
        'div',
        { class: 'commands' },
        h('accexp_he-button', { appearance: 'primary' }, say('addUser')),
        h('accexp_he-button', {}, say('delete')),
        h('span', { class: 'space' }),
        filter,
        box,
      ),
      grid,
      pager,
    ],
    bones: () => grid.bones(6),
    fill,
  };
}

const row = (area, one) => ({
  id: one.id,
  select: h('accexp_he-checkbox', { 'aria-label': say('selectRow', { name: one.name }) }),
  name: h('div', {}, link(`${area}/usermanagement/user?id=${one.id}`, one.name), h('div', { dir: 'ltr' }, one.email)),
  role: one.roles.map((role) => say(role)).join(', ') || '-',
});

const field = (label, value) =>
  h('label', { class: 'field' }, h('span', {}, say(label)), h('input', { type: 'text', value, autocomplete: 'off' }));

export function userDetails(area) {
  const one = USERS.find(({ id }) => id === new URLSearchParams(location.search).get('id')) ?? USERS[0];
  const status = h('p', { role: 'status' });
  const tell = (id) => () => status.replaceChildren(say(id));
  const group = (label, roles) =>
    h(
      'fieldset',
      { class: 'card' },
      h('legend', {}, say(label)),
      roles.map((role) => h('accexp_he-checkbox', { checked: one.roles.includes(role) }, say(role))),
    );
  return [
    title('userDetails'),
    h('h2', {}, one.name),
    field('firstName', one.first),
    field('lastName', one.last),
    field('email', one.email),
    h('p', {}, `${say('userType')}: ${say('workAccount')}`),
    h(
      'accexp_he-button',
      { appearance: 'link', testid: 'reset-password', onclick: tell('temporaryPassword') },
      say('resetPassword'),
    ),
    group('partnerRoles', [
      'globalAdmin',
      'accountAdmin',
      'userManagementAdmin',
      'billingAdmin',
      'adminAgent',
      'salesAgent',
      'helpdeskAgent',
    ]),
    group('developerRoles', ['owner', 'manager', 'developer']),
    h(
      'div',
      { class: 'commands' },
      h('accexp_he-button', { appearance: 'primary', onclick: tell('saved') }, say('update')),
      h('accexp_he-button', { onclick: () => go(`${area}/usermanagement#users`) }, say('cancel')),
    ),
    status,
  ];
}
