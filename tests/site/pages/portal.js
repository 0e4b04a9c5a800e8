// The practice portal: frame, router, and content that comes late. Nothing reloads between its pages.
import * as account from './portal-account.js';
import { address, data, delay, h, say, wait } from './portal-dom.js';
import './portal-elements.js';
import * as errors from './portal-errors.js';
import * as other from './portal-other.js';
import { topBar } from './portal-shell.js';
import { userDetails, users } from './portal-users.js';

// The real page keeps its bearer token here (facts/partner-center-portal.md section 4.1).
sessionStorage.setItem('AuthContextData', JSON.stringify({ token: data.token, user: data.user }));

const AREA = /^\/dashboard\/(?:account\/v3|v2\/account-settings)(?=\/|$)/;

/** The account area's pages by the rest of their path. */
const ACCOUNT = {
  overview: account.overview,
  'account-management/home': account.overview,
  myaccess: account.myAccess,
  usermanagement: users,
  'usermanagement/user': userDetails,
  'organization/legalinfo': account.legalInfo,
  'organization/identity': account.identifiers,
  'settings/agreements': account.agreements,
  'settings/programs': account.programs,
  tenantmanagement: account.tenants,
  appmanagement: account.other,
  securitystatus: account.other,
  companyprofile: account.other,
  'organization/required-verification': account.other,
};

const barePath = () =>
  location.pathname
    .replace(/^\/[a-z]{2}(-[a-z]+)?-[a-z]{2}(?=\/)/i, '')
    .toLowerCase()
    .replace(/\/$/, '');

/** Which area draws the address, and what. `away` is where a wrong address ends. */
function route(path) {
  if (path === '/pcv/users') return { app: 'accexp', area: '/dashboard/account/v3', draw: users };
  const area = AREA.exec(path)?.[0];
  if (area && !/not(found|authorized)$/.test(path)) {
    const rest = path.slice(area.length + 1);
    const known = rest === 'tenantmanagement' && area.includes('v2') ? undefined : ACCOUNT[rest];
    return known ? { app: 'accexp', area, draw: known } : { away: '/dashboard/notfound' };
  }
  if (/notfound$/.test(path)) return { app: 'home', draw: errors.notFound };
  if (/emailexpired$/.test(path)) return { app: 'home', draw: errors.linkExpired };
  if (/notauthorized$/.test(path)) return { app: 'home', draw: errors.notAuthorized };
  if (/^\/dashboard\/account\/exp\/enrollnow\/error\//.test(path))
    return { app: 'accexp', draw: errors.enrolmentBlocked };
  if (/^\/dashboard\/account\/exp\/enrollnow\//.test(path)) return { app: 'accexp', draw: errors.unknownProgram };
  if (/\/servicerequests\/activity$/.test(path)) return { app: 'home', draw: errors.ticket };
  if (/^\/dashboard(\/v2)?\/support/.test(path)) return { app: 'home', draw: other.support };
  if (/customers\/list$/.test(path)) return { app: 'customer', draw: other.customers };
  if (/^\/dashboard\/insights/.test(path)) return { app: 'home', draw: errors.wentWrong };
  if (/^(\/dashboard(\/v2)?\/home|\/dashboard\/overview)$/.test(path)) return { app: 'home', draw: other.home };
  return { app: 'home', draw: () => other.workspace(path) };
}

const content = h('div', { id: 'app-host' });
const outer = h('he-layout', { plain: true }, content);
let turn = 0;

/** `body > he-layout > div > <area>-app > (open root) div > <prefix>_he-layout > section`. */
function stage(app) {
  const prefix = app === 'home' ? '' : `${app}_`;
  const section = h('section', { class: 'page' });
  const layout = h(`${prefix}he-layout`, {}, section);
  const host = h(`${app}-app`, {});
  const root = host.shadowRoot;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/practice/portal-page.css';
  root.append(style, h('div', {}, layout));
  return { host, layout, section };
}

async function render() {
  const mine = ++turn;
  const late = delay();
  const found = route(barePath());
  if (found.away) {
    history.replaceState(null, '', address(found.away));
    return render();
  }
  const { host, layout, section } = stage(found.app);
  const busy = h('div', { role: 'progressbar', class: 'busy', 'aria-label': say('loading') });
  section.append(busy);
  content.replaceChildren(host);
  await wait(late * 0.3);
  if (mine !== turn) return;
  if (found.area) layout.prepend(account.menu(found.area));
  await wait(late * 0.3);
  if (mine !== turn) return;
  const drawn = found.draw(found.area);
  const { nodes, bones, fill } = Array.isArray(drawn) ? { nodes: drawn } : drawn;
  if (!fill) await wait(late * 0.4);
  if (mine !== turn) return;
  section.replaceChildren(...nodes.flat(3).filter((node) => node !== undefined));
  document.title = `${section.querySelector('h1')?.textContent ?? ''} - ${say('portalName')}`;
  if (!fill) return;
  bones();
  await wait(late * 0.4);
  if (mine === turn) fill();
}

function go(path) {
  history.pushState(null, '', address(path));
  render();
}

document.addEventListener('practice-go', (event) => go(event.detail));
document.addEventListener('click', (event) => {
  const chosen = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const url = new URL(chosen.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/aad')) return;
  event.preventDefault();
  const path = `${url.pathname}${url.search}${url.hash}`;
  history.pushState(null, '', path.startsWith('/dashboard') ? address(path) : path);
  render();
});
addEventListener('popstate', render);

document.body.append(outer);
render();
// The header takes its time as well.
setTimeout(() => outer.prepend(topBar()), delay() * 0.2);
