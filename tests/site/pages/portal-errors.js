// Pages of the portal that say what went wrong: facts/sign-in-errors.md sections 3 (form G) and 8.
import { data, h, link, query, say } from './portal-dom.js';

const TIME = '2026-11-03T08:15:42Z';

/** `practice-ids=undefined`: the page has lost its values, as some reports show. */
const value = (text) => (query.get('practice-ids') === 'undefined' ? 'undefined' : text);

const lines = (...pairs) =>
  h(
    'div',
    { class: 'support-lines', dir: 'ltr' },
    pairs.map(([name, text]) => h('div', {}, `${name}: ${value(text)}`)),
  );

export const wentWrong = () => [
  h('h1', {}, say('wentWrong')),
  lines(
    ['Correlation ID', '5b3f9c1e-7a2d-4f60-8c11-2d9e40b7a653'],
    ['Correlation vector', 'PrActIcE01234567.0'],
    ['App server', 'practice-1'],
    ['Time', TIME],
  ),
];

export const notFound = () => [
  h('h1', {}, say('notFound')),
  lines(['App server', 'practice-1'], ['Time', TIME]),
  link('/dashboard/home', say('home')),
];

/** The link in a mail that proves an address. */
export const linkExpired = () => [
  h('h1', {}, say('linkExpired')),
  lines(['App server', 'practice-1'], ['Time', TIME]),
  link('/dashboard/home', say('home')),
];

export const notAuthorized = () => [
  h('h1', {}, say('notAuthorized')),
  h('p', {}, say('notAuthorizedText')),
  link('/dashboard/account/v3/myaccess', say('myAccess')),
];

/** The number is the same in every language. */
function reference() {
  const asked = query.get('practice-error') ?? '';
  return /^715-\d{6}$/.test(asked) ? asked : '715-123225';
}

export const enrolmentBlocked = () => [
  h('h1', {}, say('enrolmentTitle')),
  h('p', {}, say('enrolmentBlocked')),
  lines(
    ['Reference number', reference()],
    ['Transaction ID', '2c7e41d8-90b3-4f1a-8d65-e0b1f7a3c942'],
    ['Correlation ID', '84d1b6f3-2e09-4c58-9a7d-61f0c3be5d27'],
  ),
];

/** The button never wakes up, and says so by its look alone. */
export const unknownProgram = () => [
  h('h1', {}, say('enrolmentTitle')),
  h('p', { role: 'alert' }, say('unknownProgram')),
  h('div', { class: 'commands' }, h('he-button', { appearance: 'primary', class: 'grey' }, say('continue'))),
];

/** A person's own words, which quote numbers: no error of this page (section 6). */
export const ticket = () => [
  h('h1', {}, say('ticketTitle')),
  h('p', {}, say('ticketText')),
  h('p', { dir: 'ltr' }, `${data.user}, ${data.phone}`),
];
