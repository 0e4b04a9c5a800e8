import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LINKS } from '../../src/data/links';
import { WALKS } from '../../src/data/walks';
import { resetBrowser } from './support/fake-browser';
import { BOX, type OpenWalk, openWalk } from './support/walking';
import { ENGLISH, text } from './support/worker-answers';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fakeBrowser }));
const { fakeBrowser } = await import('./support/fake-browser');
const { moveWalk } = await import('../../src/background/walks');

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const header = (html: string): string => `<header>${html}</header>`;
const main = (html: string): string => `<main>${html}</main>`;

/** What a step points at, as a page may be built; by the id of the step, or of walk and step where they differ. */
const TARGETS: Readonly<Record<string, string>> = {
  gear: header(`<button id="x" ${BOX}>Settings</button>`),
  account: header(`<button ${BOX}>Settings</button><a id="x" role="menuitem" href="/a" ${BOX}>Account settings</a>`),
  users: `<a id="x" href="/dashboard/account/v3/usermanagement#users" ${BOX}>Users</a>`,
  search: main(`<input id="x" type="search" ${BOX}><div role="grid"></div>`),
  role: main(`<div id="x-role" role="columnheader" ${BOX}></div>`),
  person: main(`<div id="x-name" role="columnheader" ${BOX}></div>`),
  roles: main(`<fieldset id="x" ${BOX}><he-checkbox></he-checkbox><he-checkbox></he-checkbox></fieldset>`),
  save: main(`<button id="x" ${BOX}>Update</button>`),
  reset: main(`<a id="x" href="#" ${BOX}>Reset password</a>`),
  myAccess: `<a id="x" href="/dashboard/account/v3/myaccess" ${BOX}>My access</a>`,
  workspace: main(`<div role="grid"><div id="x" role="row" aria-expanded="false" ${BOX}>Referrals</div></div>`),
  picture: header(`<button id="mectrl_main_trigger" ${BOX}></button>`),
  another: header(`<button id="mectrl_main_trigger" ${BOX}></button><a id="x" href="/aad?action=signin" ${BOX}>x</a>`),
  picker: `<div id="otherTile" role="button" ${BOX}></div>`,
  check: header(`<button id="mectrl_main_trigger" ${BOX}></button>`),
  'reset-work-password begin': `<a id="cantAccessAccount" href="#" ${BOX}></a>`,
  'reset-personal-password begin': `<a id="idA_PWD_ForgotPassword" href="#" ${BOX}></a>`,
  choice: `<div id="aadTile" role="button" ${BOX}></div>`,
  'reset-work-password who': `<form><p><input id="x" type="text" ${BOX}></p><p><img alt=""></p><input type="text" ${BOX}></form>`,
  'reset-personal-password who': `<input id="iSigninName" type="text" ${BOX}>`,
  verify: `<fieldset id="x" ${BOX}><input type="radio"></fieldset>`,
  newPassword: `<form><input type="password"><button id="x" type="submit" ${BOX}></button></form>`,
};

const STEPS = WALKS.flatMap(({ id: walk, steps }) =>
  steps.flatMap(({ id, find, on, link, inMenu }, place) => {
    const at = on.find(({ direct }) => direct === undefined);
    if (find.length === 0 || at === undefined) return [];
    const view = at.views?.[0];
    const seen = { page: at.page, pageLanguage: 'en', ...(view === undefined ? {} : { view }) };
    // What stands in a menu goes back to the step that opens it while it is not there.
    const shown = inMenu ? place - 1 : place;
    return [{ name: `${walk} ${id}`, walk, id, place, shown, seen, url: LINKS.find((one) => one.id === link)?.url }];
  }),
);

/** Before a sign-in nothing depends on account or role, and a reset runs in one page. */
function causes({ walk, id, seen: { page } }: (typeof STEPS)[number]): readonly string[] {
  if (page.startsWith('portal-')) return ['signedOut', 'account', 'role', 'guest', 'program', 'changed'];
  if (page.endsWith('-reset')) return ['state', 'timedOut', 'changed'];
  return walk === 'reset-work-password' && id === 'begin' ? ['hidden', 'past', 'changed'] : ['past', 'changed'];
}

let open: OpenWalk;
/** Opens the page of a step while it shows nothing of it. */
async function begin({ walk, place, seen }: (typeof STEPS)[number]): Promise<void> {
  fakeBrowser.storage.session.put({ 'walk:7': { walk, step: place, at: Date.now() } });
  const first = await moveWalk(7, { type: 'walk', act: { name: 'seen' }, ...seen }, DEFAULT_SETTINGS, Date.now());
  document.body.innerHTML = '<main></main>';
  open = openWalk(first);
  open.around.page.mockReturnValue(seen);
  await open.walk.seen();
}
const count = (place: number, walk: string): string =>
  text('walk.ui.step')
    .replace('{step}', `${place + 1}`)
    .replace('{total}', `${WALKS.find(({ id }) => id === walk)?.steps.length}`);
const words = (): string => open.find('.sp-walk-body')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
});
afterEach(() => {
  open.end();
  vi.useRealTimers();
});

describe('a step whose element is not on the page', () => {
  test.each(STEPS)('says why it may be missing and leads on: $name', async (step) => {
    await begin(step);
    await pass(19_000);
    expect(words()).toContain(text('walk.ui.looking.title'));
    expect(open.find('[data-act="walk-retry"]')).toBeNull();
    await pass(1_500);
    expect(open.ringed()).toBe(false);
    expect(open.find('.sp-count')?.textContent).toBe(count(step.shown, step.walk));
    expect(words()).toContain(text('walk.ui.missing.title'));
    const given = [...open.root.querySelectorAll('.sp-bullets li')].map((item) => item.textContent);
    expect(given).toEqual(causes(step).map((key) => text(`walk.ui.missing.${key}`)));
    expect(open.find(`.sp-walk-body a[href="${step.url}"]`)).not.toBeNull();
    const newer = open.find('.sp-walk-body a[href*="/v2/account-settings/usermanagement"]');
    expect(newer !== null).toBe(step.url?.includes('/v3/usermanagement'));
    for (const act of ['retry', 'skip', 'details', 'next', 'stop'])
      expect(open.find(`[data-act="walk-${act}"]`), act).not.toBeNull();
    expect(open.root.querySelectorAll('[data-topic]').length).toBeGreaterThan(0);
  });
});

describe('a step whose element comes late', () => {
  test.each(STEPS)('is ringed, and no longer says that it is looked for: $name', async (step) => {
    const target = TARGETS[step.name] ?? TARGETS[step.id] ?? '';
    await begin(step);
    await pass(8_000);
    expect(words()).toContain(text('walk.ui.looking.title'));
    document.body.innerHTML = target;
    await pass(600);
    expect(open.ringed()).toBe(true);
    expect(words()).not.toContain(text('walk.ui.looking.title'));
    expect(open.find('[data-act="walk-again"]')).not.toBeNull();
    expect(open.find('.sp-count')?.textContent).toBe(count(step.place, step.walk));
  });

  it('is one of every walk', () => {
    expect([...new Set(STEPS.map(({ walk }) => walk))]).toEqual(WALKS.map(({ id }) => id));
    expect(STEPS.length).toBeGreaterThan(30);
    document.body.innerHTML = '';
    open = openWalk(undefined);
  });
});
