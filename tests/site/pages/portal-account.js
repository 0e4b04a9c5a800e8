// Account settings: menu, overview, My access, organization pages. Labels: facts/partner-center-portal.md section 4.2.
import { address, go, h, hasRoles, link, query, say } from './portal-dom.js';

/** Menu entries as `[path, label, group]`. The newer area has no Tenants entry. */
const entries = (area) => [
  ['overview', 'overview'],
  ['myaccess', 'myAccess'],
  ...(hasRoles() ? [['usermanagement#users', 'userManagement']] : []),
  ['settings/programs', 'programs'],
  ['settings/agreements', 'agreements'],
  ['securitystatus', 'securityStatus'],
  ['appmanagement', 'appManagement'],
  ['organization/legalinfo#mpn', 'legalInfo', 'organizationProfile'],
  ['organization/identity', 'identifiers', 'organizationProfile'],
  ...(area.includes('v3') ? [['tenantmanagement', 'tenants', 'organizationProfile']] : []),
];

/** The older area has plain links, the newer one custom elements without an address. */
export function menu(area) {
  const here = location.pathname.toLowerCase();
  const items = entries(area).map(([path, label, group]) => {
    const target = `${area}/${path}`;
    const chosen = here.endsWith(target.split('#')[0]);
    const item = area.includes('v3')
      ? link(target, say(label), { class: 'menu-link', ...(chosen ? { 'aria-current': 'page' } : {}) })
      : h('accexp_he-task-item', { 'aria-label': say(label), selected: chosen, onclick: () => go(target) }, say(label));
    return { group, item };
  });
  const of = (wanted) => items.filter(({ group }) => group === wanted).map(({ item }) => item);
  return h(
    'nav',
    { slot: 'menu', class: 'account-menu', 'aria-label': say('accountSettings') },
    of(undefined),
    h('div', { class: 'menu-group' }, say('organizationProfile')),
    of('organizationProfile'),
  );
}

export const title = (label) => [
  h('div', { class: 'breadcrumb' }, link('/dashboard/home', say('home')), ' > ', say('accountSettings')),
  h('h1', {}, `${say('accountSettings')} | ${say(label)}`),
];

export const overview = (area) => [
  title('overview'),
  h(
    'div',
    { class: 'card' },
    h('h2', {}, say('permissions')),
    h(
      'accexp_he-button',
      { appearance: 'link', onclick: (event) => showRoles(event.currentTarget) },
      say('viewPermissions'),
    ),
  ),
  h(
    'div',
    { class: 'card' },
    h('h2', {}, say('companyName')),
    h('p', {}, 'Contoso Ltd'),
    link(`${area}/organization/legalinfo#mpn`, say('legalInfo')),
  ),
];

function showRoles(button) {
  const roles = hasRoles() ? `${say('globalAdmin')}, ${say('adminAgent')}` : '-';
  button.replaceWith(h('p', {}, `${say('yourRoles')} ${roles}`));
}

const asked = ['gina.global@contoso.example', 'adam.admin@contoso.example', 'ulla.users@contoso.example'];

/** A workspace of a program that the company has not joined is not listed (facts/roles-and-routes.md section 3). */
const listed = () =>
  query.get('practice-listed') === 'few'
    ? ['customers', 'insights']
    : ['customers', 'insights', 'membership', 'marketplace', 'earnings'];

export const myAccess = (area) => [
  title('myAccess'),
  h('h2', {}, say('quickStarts')),
  h('div', { class: 'card' }, h('p', {}, say('requestAccess'))),
  h('p', {}, `${say('permissions')} `, link(`${area}/overview`, say('viewPermissions'))),
  listed().map((name, i) =>
    h(
      'details',
      { class: 'card' },
      h('summary', {}, say(name), ' ', h('small', {}, say(hasRoles() && i < 3 ? 'accessGranted' : 'noAccess'))),
      h('p', {}, say('askThem')),
      h(
        'ul',
        {},
        asked.map((name) => h('li', { dir: 'ltr' }, name)),
        h('li', {}, say('more', { count: 63 })),
      ),
    ),
  ),
];

const tabs = (names) => {
  const chosen = names.find(([id]) => `#${id}` === location.hash)?.[0] ?? names[0][0];
  return h(
    'div',
    { role: 'tablist', class: 'tabs' },
    names.map(([id, label]) => {
      const pick = () => go(`${location.pathname}#${id}`);
      return h(
        'button',
        { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-selected': String(id === chosen), onclick: pick },
        say(label),
      );
    }),
  );
};

export const legalInfo = (area) => [
  title('legalInfo'),
  tabs([
    ['mpn', 'tabPartner'],
    ['csp', 'tabReseller'],
    ['developer', 'tabDeveloper'],
  ]),
  h(
    'div',
    { class: 'card' },
    h('p', {}, `${say('companyName')}: Contoso Ltd`),
    h('p', {}, `${say('vetting')}: ${say('authorized')}`),
    h(
      'p',
      {},
      `${say('emailUnverified')} `,
      h(
        'accexp_he-button',
        { testid: 'legal-fix-now', onclick: () => go(`${area}/organization/required-verification`) },
        say('fixNow'),
      ),
    ),
  ),
];

export const list = (label, columns, rows, none) => () => {
  const grid = h('accexp_he-data-grid', { label: say(label) });
  grid.columns = columns.map(([field, name]) => [field, say(name)]);
  return {
    nodes: [title(label), grid],
    fill: () => grid.fill(rows(), none ? say(none) : ''),
    bones: () => grid.bones(),
  };
};

export const identifiers = list(
  'identifiers',
  [
    ['id', 'partnerId'],
    ['place', 'location'],
    ['state', 'status'],
  ],
  () => [
    { id: '4242', place: 'Stockholm', state: say('active') },
    { id: '4243', place: 'Osaka', state: say('active') },
  ],
);

export const agreements = list(
  'agreements',
  [
    ['name', 'name'],
    ['state', 'status'],
  ],
  () => [
    { id: 'maicpp', name: 'Microsoft AI Cloud Partner Program', state: say('active') },
    {
      id: 'mpa',
      name: 'Microsoft Partner Agreement',
      state: h('accexp_he-button', { testid: 'agreement-accept-now-button' }, say('acceptNow')),
    },
  ],
);

export const programs = list(
  'programs',
  [
    ['name', 'name'],
    ['state', 'status'],
  ],
  () => [
    { id: 'maicpp', name: 'Microsoft AI Cloud Partner Program', state: say('enrolled') },
    { id: 'csp', name: 'Cloud Solution Provider', state: h('accexp_he-button', {}, say('enroll')) },
  ],
);

export const tenants = list(
  'tenants',
  [
    ['name', 'name'],
    ['id', 'identifiers'],
  ],
  () => [{ id: 'contoso.example', name: 'Contoso' }],
);

export const other = () => [
  h('div', { class: 'breadcrumb' }, link('/dashboard/home', say('home')), ' > ', say('accountSettings')),
  h('h1', {}, say('accountSettings')),
  h('p', {}, h('a', { href: address('/dashboard/account/v3/overview') }, say('overview'))),
];

export { tabs };
