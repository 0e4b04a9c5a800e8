// Home, support, and one workspace.
import { h, hasRoles, link, say } from './portal-dom.js';

const TILES = [
  ['/dashboard/v2/customers/list', 'customers'],
  ['/dashboard/insights/analytics/overview', 'insights'],
  ['/dashboard/v2/membership/offers', 'membership'],
  ['/dashboard/v2/benefits/azure', 'benefits'],
  ['/dashboard/marketplace-offers/overview', 'marketplace'],
  ['/dashboard/v2/earnings/earnings', 'earnings'],
  ['/dashboard/incentives/enrollment/summary', 'incentives'],
  ['/dashboard/referrals/v2/leads', 'referrals'],
  ['/dashboard/v2/support/servicerequests', 'helpSupport'],
];

const tile = (path, label, sign) =>
  h(
    'a',
    { href: path, class: 'tile' },
    h('span', { class: 'tile-sign', 'aria-hidden': 'true' }, sign),
    h('span', {}, say(label)),
  );

export const home = () => [
  h('h1', {}, say('home')),
  h('h2', {}, say('workspaces')),
  hasRoles() ? undefined : h('p', {}, say('noWorkspaces')),
  h(
    'div',
    { class: 'tiles' },
    hasRoles() ? TILES.map(([path, label]) => tile(path, label, '◫')) : undefined,
    tile('/dashboard/account/v3/myaccess', 'myAccess', '+'),
  ),
  h('h2', {}, say('quickStarts')),
  h('ul', {}, h('li', {}, link('/dashboard/account/v3/overview', say('accountSettings')))),
];

export const support = () => [
  h('h1', {}, say('helpSupport')),
  h('div', { class: 'commands' }, h('he-button', { appearance: 'primary' }, say('newRequest'))),
  h('p', {}, say('noRequests')),
];

export const workspace = (path) => [
  h('h1', {}, say(TILES.find(([tilePath]) => path.startsWith(tilePath))?.[1] ?? 'workspaces')),
];

export function customers() {
  const grid = h('customer_he-data-grid', { label: say('customers') });
  grid.columns = [
    ['companyName', say('companyName')],
    ['domain', say('name')],
  ];
  const rows = ['Fabrikam', 'Northwind', 'Tailspin', 'Wingtip'].map((name, i) => ({
    id: String(i),
    companyName: name,
    domain: `${name.toLowerCase()}.example`,
  }));
  const box = h('customer_he-search-box', { id: 'customer-search-box', placeholder: say('search'), debounce: '20' });
  box.addEventListener('he-input', (event) => {
    const wanted = event.detail.value.toLowerCase();
    grid.fill(
      rows.filter((one) => one.companyName.toLowerCase().includes(wanted)),
      say('noUsers'),
    );
  });
  return {
    nodes: [h('h1', {}, say('customers')), h('div', { class: 'commands' }, h('span', { class: 'space' }), box), grid],
    bones: () => grid.bones(),
    fill: () => grid.fill(rows, say('noUsers')),
  };
}
