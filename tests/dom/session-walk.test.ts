import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recognised } from '../../src/content/recognise';
import type { Sender } from '../../src/core/sender';
import { settled, setWindow } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { drawSignIn, type OpenSession, openSession, PORTAL, SIGN_IN, USERS } from './support/session';
import './support/walking';
import { ENGLISH, text } from './support/worker-answers';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { route } = await import('../../src/background/router');

const TAB: Sender = { kind: 'content', tab: 7 };
const POPUP: Sender = { kind: 'page' };
const OVERVIEW: Recognised = { ...PORTAL, page: 'portal-account-overview' };
const { session: stored, local } = fakeBrowser.storage;

/** A page without a state is given a moment to show one. */
const PATIENCE = { timeout: 4_000, interval: 50 };

let open: OpenSession;
const title = (): string | undefined => open.find('.sp-walk [data-title]')?.textContent;
const ringed = (): boolean => open.find('.sp-ring')?.matches(':popover-open') === true;
const toWorker = (request: object): unknown => route(request, TAB);
/** When worker and page have said all that they have to say to each other. */
const calm = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await settled();
};
const press = async (selector: string): Promise<void> => {
  await open.press(selector);
  await calm();
};
const arrive = async (at: Recognised | undefined): Promise<void> => {
  await open.session.see(at);
  await calm();
};
/** The element of the step has not been there for longer than a walk looks for it. */
function missed(): void {
  for (const clock of [Date, performance]) vi.spyOn(clock, 'now').mockReturnValue(clock.now() + 30_000);
  open.session.moved();
  vi.restoreAllMocks();
}
const fromPopup = (walk: string): unknown => route({ type: 'begin', walk, tab: 7 }, POPUP);

const BAR = '<header><button aria-label="Settings" data-rect="1180 8 40 40"></button></header>';
const MENU = '<header><div role="menu"><button data-rect="1080 60 160 40">Account settings</button></div></header>';

/** The page with the launcher, the topic of the walk, and Show me. */
async function begin(walk = 'check-roles', at = PORTAL): Promise<void> {
  await arrive(at);
  await press('.sp-open, .sp-tab');
  await press(`[data-topic="${walk}"]`);
  await press(`[data-walk="${walk}"]`);
}

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
  document.body.innerHTML = `${BAR}<main></main>`;
  open = openSession(
    Object.fromEntries(['boot', 'panel', 'walk', 'unwanted', 'language'].map((type) => [type, toWorker])),
  );
});

afterEach(async () => {
  // A walk that is looking for something looks again by itself.
  open.find('[data-act="walk-stop"]')?.click();
  await calm();
  open.end();
});

describe('Show me in the panel', () => {
  it('takes the place of panel and launcher, and puts the focus on its title', async () => {
    await begin();
    expect([open.panel(), open.launcher()]).toEqual([null, null]);
    expect([title(), ringed()]).toEqual(['Open Settings', true]);
    expect(open.root().activeElement?.textContent).toBe('Open Settings');
    expect(stored.all()).toMatchObject({ 'walk:7': { walk: 'check-roles', step: 0 } });
  });

  it('leaves the launcher as it was where the walk cannot begin', async () => {
    open.answer('walk', () => null);
    await begin();
    expect([title(), ringed()]).toEqual([undefined, false]);
    expect(open.launcher()).not.toBeNull();
  });
});

describe('while a walk is on', () => {
  it('nothing else of ours stands in the page, whatever the page does', async () => {
    await begin();
    open.session.moved();
    await open.session.rest();
    await open.session.settingsChanged();
    // The gear is known by its Swedish word only once the page is.
    document.querySelector('header button')?.setAttribute('aria-label', 'Inställningar');
    await arrive({ ...PORTAL, pageLanguage: 'sv-SE' });
    await calm();
    expect([open.launcher(), open.panel()]).toEqual([null, null]);
    expect([title(), ringed()]).toEqual(['Open Inställningar', true]);
  });

  it('a step done by hand is done', async () => {
    await begin();
    document.body.innerHTML = `${BAR}${MENU}<main></main>`;
    await arrive(PORTAL);
    expect(title()).toBe('Open Account settings');
    expect(stored.all()).toMatchObject({ 'walk:7': { step: 1 } });
    await arrive(OVERVIEW);
    expect(title()).toBe('Open User management');
    expect(stored.all()).toMatchObject({ 'walk:7': { step: 2 } });
  });

  it('the page can be another one without a reload, and back', async () => {
    await begin();
    await arrive(USERS);
    expect(title()).toBe(text('walk.checkRoles.search.title'));
    await arrive(OVERVIEW);
    expect(title()).toBe('Open User management');
  });

  it('the title of each step is read where the person presses our buttons, to the end', async () => {
    await begin('check-roles', USERS);
    expect(title()).toBe(text('walk.checkRoles.search.title'));
    await press('[data-act="walk-next"]');
    expect(title()).toBe(text('walk.checkRoles.role.title'));
    await press('[data-act="walk-back"]');
    expect(title()).toBe(text('walk.checkRoles.search.title'));
    await press('[data-act="walk-next"]');
    await press('[data-act="walk-next"]');
    expect(title()).toBe(text('walk.ui.finished.title'));
    expect(open.root().activeElement?.textContent).toBe(text('walk.ui.finished.title'));
    expect(stored.all()).not.toHaveProperty('walk:7');
    await press('[data-act="walk-stop"]');
    expect(title()).toBeUndefined();
    expect(open.launcher()).not.toBeNull();
  });

  it('Stop brings the launcher back, and nothing is remembered of the walk', async () => {
    await begin();
    await press('[data-act="walk-stop"]');
    expect([title(), ringed()]).toEqual([undefined, false]);
    expect(open.launcher()).not.toBeNull();
    expect(stored.all()).not.toHaveProperty('walk:7');
    await arrive({ ...PORTAL, pageLanguage: 'nl' });
    expect(title()).toBeUndefined();
  });

  it('the launcher stays away afterwards where the person has sent it away', async () => {
    stored.put({ 'tab:7': { dismissed: ['portal-home'], closed: [] } });
    await fromPopup('check-roles');
    await arrive(PORTAL);
    expect(title()).toBe('Open Settings');
    await press('[data-act="walk-stop"]');
    expect(open.stands()).toBe(false);
  });
});

describe('a walk in a document that has no root for a moment', () => {
  it('stands in the next one', async () => {
    await begin();
    const root = document.documentElement;
    root.remove();
    open.session.moved();
    await open.session.see(OVERVIEW);
    await calm();
    document.append(root);
    open.session.moved();
    expect(title()).toBe('Open User management');
  });
});

describe('the focus after a walk', () => {
  it('is on the launcher for whoever stopped it by key', async () => {
    await begin();
    await press('[data-act="walk-stop"]');
    expect(open.root().activeElement?.closest('.sp-open, .sp-tab')).toBe(open.launcher());
  });

  it('stays in the page for whoever was there', async () => {
    await begin();
    document.body.insertAdjacentHTML('beforeend', '<input>');
    document.querySelector('input')?.focus();
    open.find('[data-act="walk-stop"]')?.click();
    await calm();
    expect(open.launcher()).not.toBeNull();
    expect(document.activeElement?.localName).toBe('input');
  });
});

describe('a problem that is seen during a walk', () => {
  it('does not open the help over it, though the person wants that of problems', async () => {
    local.put({ settings: { version: 1, opening: 'problem' } });
    drawSignIn('username');
    await route({ type: 'begin', walk: 'reset-work-password', tab: 7 }, POPUP);
    await arrive(SIGN_IN);
    expect(title()).toBeDefined();
    drawSignIn('unknown');
    await arrive(SIGN_IN);
    await calm();
    expect([open.panel(), open.launcher()]).toEqual([null, null]);
    expect(title()).toBeDefined();
    expect(open.root().querySelector('[role="status"]:not(.sp-walk-said)')).toBeNull();
  });
});

describe('help in the panel during a walk', () => {
  it('hides ring and card for as long as it is open, and they come back as they were', async () => {
    document.body.innerHTML = '<main></main>';
    await begin();
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    await vi.advanceTimersByTimeAsync(60_000);
    open.session.moved();
    vi.useRealTimers();
    await press('.sp-walk [data-topic="portal-trouble"]');
    expect(open.panel()).not.toBeNull();
    expect([title(), ringed()]).toEqual([undefined, false]);
    await press('[data-act="close"]');
    expect([open.panel(), open.launcher()]).toEqual([null, null]);
    expect(title()).toBe('Open Settings');
    expect(open.root().activeElement?.textContent).toBe('Open Settings');
  });
});

describe('a page on which a walk is under way already', () => {
  it('has its card on arrival, and no launcher, and the focus stays in the page', async () => {
    await fromPopup('check-roles');
    document.body.insertAdjacentHTML('beforeend', '<input>');
    document.querySelector('input')?.focus();
    await arrive(PORTAL);
    expect([title(), open.launcher(), ringed()]).toEqual(['Open Settings', null, true]);
    expect(document.activeElement?.localName).toBe('input');
  });

  it('has it also where nothing else is wanted in the page, and nothing afterwards', async () => {
    local.put({ settings: { version: 1, launcher: 'off' } });
    await fromPopup('check-roles');
    await arrive(PORTAL);
    expect([title(), ringed()]).toEqual(['Open Settings', true]);
    await press('[data-act="walk-stop"]');
    expect(open.stands()).toBe(false);
  });

  it('opens what its card asks for also where nothing else is wanted in the page', async () => {
    local.put({ settings: { version: 1, launcher: 'off' } });
    document.body.innerHTML = '<main></main>';
    await fromPopup('check-roles');
    await arrive(PORTAL);
    missed();
    await press('.sp-walk [data-topic="portal-trouble"]');
    expect([open.panel() !== null, title()]).toEqual([true, undefined]);
    setWindow(300, 60);
    open.session.moved();
    expect(open.panel()).toBeNull();
    expect(title()).toBe('Open Settings');
    setWindow(1280, 720);
    missed();
    await press('.sp-walk [data-topic="portal-trouble"]');
    await press('[data-act="close"]');
    expect([open.panel(), title()]).toEqual([null, 'Open Settings']);
    await press('[data-act="walk-stop"]');
    expect(open.stands()).toBe(false);
  });

  it('opens what its card asks for also where the person has sent the help away', async () => {
    stored.put({ 'tab:7': { dismissed: ['portal-home'], closed: [] } });
    document.body.innerHTML = '<main></main>';
    await fromPopup('check-roles');
    await arrive(PORTAL);
    missed();
    await press('.sp-walk [data-topic="portal-trouble"]');
    expect(open.panel()).not.toBeNull();
    await press('[data-act="close"]');
    await press('[data-act="walk-stop"]');
    expect(open.stands()).toBe(false);
  });

  it('has it where the walk was left an hour ago: it asks', async () => {
    stored.put({ 'walk:7': { walk: 'check-roles', step: 0, at: Date.now() - 61 * 60_000 } });
    await arrive(PORTAL);
    await vi.waitFor(() => expect(title()).toBe(text('walk.ui.resume.title')), PATIENCE);
    expect(ringed()).toBe(false);
    await press('[data-act="walk-resume"]');
    expect([title(), ringed()]).toEqual(['Open Settings', true]);
  });

  it('says once that a walk of another version cannot go on', async () => {
    stored.put({ 'walk:7': { walk: 'of-a-newer-version', step: 0, at: Date.now() } });
    await arrive(PORTAL);
    await vi.waitFor(() => expect(title()).toBe(text('walk.ui.broken.title')), PATIENCE);
    await press('[data-act="walk-stop"]');
    expect(open.launcher()).not.toBeNull();
  });

  it.each([['text'], [{ walk: 7 }], [null]])('has its launcher where what is stored is broken: %j', async (broken) => {
    stored.put({ 'walk:7': broken });
    await arrive(PORTAL);
    expect(title()).toBeUndefined();
    expect(open.launcher()).not.toBeNull();
  });
});

describe('a walk that the popup begins', () => {
  it('takes the place of the launcher', async () => {
    await arrive(PORTAL);
    expect(open.launcher()).not.toBeNull();
    await fromPopup('check-roles');
    await open.session.walkBegun();
    expect([title(), open.launcher()]).toEqual(['Open Settings', null]);
  });

  it('takes the place of the panel, and of another walk', async () => {
    await begin('switch-account');
    await fromPopup('check-roles');
    await open.session.walkBegun();
    expect([title(), open.panel()]).toEqual(['Open Settings', null]);
    await press('[data-act="walk-stop"]');
    await press('.sp-open, .sp-tab');
    expect(open.panel()).not.toBeNull();
    await fromPopup('check-roles');
    await open.session.walkBegun();
    expect([title(), open.panel(), open.launcher()]).toEqual(['Open Settings', null, null]);
  });
});

describe('a page that is none of ours any more', () => {
  it('has nothing of the walk, and where one of ours comes back, the walk does too', async () => {
    await begin();
    await arrive(undefined);
    expect(open.stands()).toBe(false);
    await arrive(PORTAL);
    expect([title(), ringed(), open.launcher()]).toEqual(['Open Settings', true, null]);
  });
});

describe('a worker that is not to be reached', () => {
  it('leaves the card of the walk in the page, and it goes on with the next answer', async () => {
    await begin();
    open.answer('walk', () => undefined);
    await press('[data-act="walk-next"]');
    expect([title(), open.launcher()]).toEqual(['Open Settings', null]);
    open.answer('walk', toWorker);
    await arrive(OVERVIEW);
    expect([title(), open.launcher()]).toEqual(['Open User management', null]);
  });

  it('is said not to be, with the card there again afterwards', async () => {
    await begin();
    open.answer('walk', () => undefined);
    open.answer('panel', () => undefined);
    await press('[data-act="walk-next"]');
    await vi.waitFor(() => expect(open.panel()?.textContent).toContain(text('ui.failed.title')), PATIENCE);
    expect(title()).toBeUndefined();
    await press('[data-act="close"]');
    expect(title()).toBe('Open Settings');
  });

  it('is not taken for one that knows of no walk any more', async () => {
    await begin();
    await stored.remove('walk:7');
    await arrive(OVERVIEW);
    expect(title()).toBeUndefined();
    expect(open.launcher()).not.toBeNull();
  });
});
