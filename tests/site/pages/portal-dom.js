// What all parts share in the practice portal. No HTML is parsed anywhere: the page enforces Trusted Types.

export const data = JSON.parse(document.getElementById('practice-data').textContent);

/** A word of the page in its language; `{name}` is filled from `values`. */
export const say = (id, values = {}) =>
  (data.words[id] ?? id).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

/** Makes an element. `on*` attributes are listeners, booleans are bare attributes, the rest is text. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

/** Asks the router to go to a path of the portal (without language prefix). */
export const go = (path) => document.dispatchEvent(new CustomEvent('practice-go', { detail: path }));

/** A link of the portal; the router takes the click. */
export const link = (path, text, more = {}) => h('a', { href: address(path), ...more }, text);

export const address = (path) => (data.prefix && path.startsWith('/dashboard') ? `/${data.prefix}${path}` : path);

export const query = new URLSearchParams(location.search);
for (const name of ['delay', 'practice-roles']) {
  const value = query.get(name);
  if (value !== null) sessionStorage.setItem(`practice-${name}`, value);
}

/** How late content comes, in milliseconds; `?delay=` changes it for this tab. */
export const delay = () => {
  const wanted = Number(sessionStorage.getItem('practice-delay') ?? 1500);
  return Number.isFinite(wanted) && wanted >= 0 ? wanted : 1500;
};

/** A person without any role sees neither workspaces nor User management. */
export const hasRoles = () => sessionStorage.getItem('practice-practice-roles') !== 'none';

export const wait = (ms) => new Promise((done) => setTimeout(done, ms));
