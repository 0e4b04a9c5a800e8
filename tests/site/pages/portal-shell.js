// The top bar of the practice portal: its own Search, help, the gear with language and dark mode, the account menu.
// The real markup of this bar is not known (facts/partner-center-portal.md section 5).
import { data, go, h, link, say } from './portal-dom.js';

function theme() {
  const fixed = document.documentElement.dataset.theme;
  return fixed ? fixed === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function setTheme(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox has no Cookie Store yet.
  document.cookie = `practice-theme=${dark ? 'dark' : 'light'}; path=/; secure; samesite=lax`;
}

function otherLanguage(prefix) {
  const path = location.pathname.replace(/^\/[a-z]{2}(-[a-z]+)?-[a-z]{2}(?=\/)/i, '');
  location.assign(`/${prefix}${path}${location.hash}`);
}

const gearMenu = () => {
  const dark = h('input', { type: 'checkbox', role: 'switch', onchange: (event) => setTheme(event.target.checked) });
  dark.checked = theme();
  const languages = h(
    'select',
    { 'aria-label': say('language'), onchange: (event) => otherLanguage(event.target.value) },
    data.languages.map(({ tag, prefix }) => {
      const option = h(
        'option',
        { value: prefix, lang: tag },
        new Intl.DisplayNames([tag], { type: 'language' }).of(tag),
      );
      option.selected = tag === data.language;
      return option;
    }),
  );
  return [
    link('/dashboard/account/v3/overview', say('accountSettings'), { role: 'menuitem' }),
    link('/dashboard/actioncenter/mypreferences', say('myPreferences'), { role: 'menuitem' }),
    h('label', {}, dark, say('darkMode')),
    h('label', {}, say('language'), languages),
  ];
};

const accountMenu = () => [
  h('div', { class: 'who' }, h('strong', {}, 'Anna Andersson'), h('span', { dir: 'ltr' }, data.user)),
  link('/dashboard/account/v3/overview', say('myProfile'), { role: 'menuitem' }),
  h('div', { class: 'who' }, h('span', {}, `${say('directories')}: Contoso ★`)),
  h('a', { href: '/aad?action=directory', role: 'menuitem' }, 'Fabrikam'),
  h('div', { class: 'who' }, h('span', {}, say('accountsHere')), h('span', {}, 'Contoso Ltd (4242)')),
  h('a', { href: data.signIn, role: 'menuitem' }, say('signInWithAnotherAccount')),
  h('a', { href: '/aad?action=signout', role: 'menuitem' }, say('signOut')),
];

const helpMenu = () => [
  h('strong', {}, say('helpSupport')),
  h('span', {}, say('relatedDocumentation')),
  link('/dashboard/v2/support/servicerequests/create', say('contactSupport'), { role: 'menuitem' }),
  link('/dashboard/v2/support/servicerequests', say('viewRequests'), { role: 'menuitem' }),
];

/** The bar, to be put into the `header` slot of the outer layout. */
export function topBar() {
  let open;
  const shut = () => {
    open?.menu.remove();
    open?.button.setAttribute('aria-expanded', 'false');
    open = undefined;
  };
  const opener = (id, label, sign, content, home = () => bar) => {
    const button = h(
      'he-button',
      { id, appearance: 'bar', 'aria-label': label, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
      sign,
    );
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      const again = open?.button === button;
      shut();
      if (again) return;
      const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label }, content());
      menu.addEventListener('click', (inner) => {
        inner.stopPropagation();
        if (inner.composedPath().some((node) => node instanceof HTMLAnchorElement)) setTimeout(shut);
      });
      home().append(menu);
      button.setAttribute('aria-expanded', 'true');
      open = { button, menu };
    });
    return button;
  };
  const bar = h(
    'div',
    { class: 'bar', role: 'banner' },
    h('he-button', { appearance: 'bar', 'aria-label': say('menu'), onclick: () => go('/dashboard/home') }, '☰'),
    link('/dashboard/home', say('portalName'), { class: 'brand' }),
    h('he-search-box', { placeholder: say('searchEverything'), debounce: '20', id: 'global-search' }),
    h(
      'div',
      { class: 'bar-end' },
      h('he-button', { appearance: 'bar', 'aria-label': say('notifications') }, '◔'),
      opener('help-button', say('help'), '?', helpMenu),
      // As the rest of the portal (section 4.1): it opens where the document itself does not change.
      opener('settings-button', say('settings'), '⚙', gearMenu, () => shell.shadowRoot),
      opener('account-button', say('account'), 'AA', accountMenu),
    ),
  );
  document.addEventListener('click', shut);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shut();
  });
  const shell = h('shell-header', { slot: 'header' }, bar);
  return shell;
}
