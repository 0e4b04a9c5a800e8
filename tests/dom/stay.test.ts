import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_SELECTOR } from '../../src/content/host';
import { stay } from '../../src/content/stay';
import { setWindow } from './support/browser';
import { rootOf } from './support/closed-roots';
import { fakeApi } from './support/fake-api';
import { drawSignIn } from './support/session';
import { bootAnswer, text } from './support/worker-answers';

const OURS = 'https://login.microsoftonline.com/common/oauth2/authorize?client_id=4990cffe-04e8-4e8b-808a-1175604b879f';
const LOGIN = 'https://login.microsoftonline.com/common/login';
const HOME = 'https://partner.microsoft.com/dashboard/home';
const USERS = 'https://partner.microsoft.com/dashboard/account/v3/usermanagement';
const NONE = 'https://partner.microsoft.com/en-us/';
const BOX = 'data-rect="40 100 800 300"';
const TROUBLE = `<main ${BOX}><p>Correlation vector: x.1</p><p>App server: web-1</p></main>`;
const EVERYWHERE = { version: 1, reach: 'every' };

let worker: ReturnType<typeof fakeApi>;
const place = { href: HOME };

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** The page goes to another address without a reload, and changes. */
async function goTo(href: string, html = '<p></p>'): Promise<void> {
  place.href = href;
  document.body.innerHTML = html;
  await pass(800);
}
const begin = async (href: string, settings?: unknown): Promise<void> => {
  place.href = href;
  worker.store(settings);
  stay(worker.api);
  await pass(300);
};
const line = (): string => {
  const host = document.querySelector(HOST_SELECTOR);
  return host === null ? '' : (rootOf(host).querySelector('.sp-open, .sp-tab')?.textContent ?? '');
};
const state = (): object | undefined => worker.tell({ type: 'state' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('location', place);
  setWindow(1280, 720);
  worker = fakeApi();
});

afterEach(async () => {
  // What stands goes with the page, and the watch at the next look after the extension.
  await goTo(NONE);
  worker.die();
  await goTo(NONE, '');
  expect(document.querySelector(HOST_SELECTOR)).toBeNull();
  document.head.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an error view of the portal', () => {
  it('that is there when the page has come to rest is found', async () => {
    await begin(HOME);
    document.body.innerHTML = TROUBLE;
    await pass(1_100);
    expect(line()).toContain(text('r.portalTrouble.line'));
  });

  it('that comes seconds late into a root where nothing tells of it is found', async () => {
    document.body.innerHTML = '<home-app></home-app>';
    const root = document.querySelector('home-app')?.attachShadow({ mode: 'open' });
    await begin(HOME);
    await pass(5_000);
    if (root !== undefined) root.innerHTML = TROUBLE;
    expect(line()).toBe(text('launcher.label'));
    await pass(3_100);
    expect(line()).toContain(text('r.portalTrouble.line'));
  });

  it('that comes long after is found within some seconds, and goes with its element', async () => {
    await begin(HOME);
    await pass(120_000);
    document.body.innerHTML = TROUBLE;
    await pass(5_000);
    expect(line()).toContain(text('r.portalTrouble.line'));
    expect(state()).toMatchObject({ number: { key: 'PC:something-went-wrong' } });
    document.querySelector('main')?.setAttribute('hidden', '');
    await pass(800);
    expect(line()).toBe(text('launcher.label'));
    document.querySelector('main')?.removeAttribute('hidden');
    await pass(5_000);
    expect(line()).toContain(text('r.portalTrouble.line'));
    document.body.innerHTML = '<main></main>';
    await pass(800);
    expect(line()).toBe(text('launcher.label'));
    expect(state()).not.toHaveProperty('number');
  });

  it('is looked for now and then, not at each change of a restless page', async () => {
    await begin(HOME);
    await pass(20_000);
    document.body.innerHTML = `<main ${BOX}><p></p></main>`;
    const looked = vi.spyOn(document, 'querySelectorAll');
    for (let time = 0; time < 60; time += 1) {
      document.body.append(document.createElement('p'));
      await pass(200);
    }
    const areas = looked.mock.calls.filter(([selector]) => selector.includes('section')).length;
    looked.mockRestore();
    expect(areas).toBeGreaterThanOrEqual(2);
    expect(areas).toBeLessThanOrEqual(6);
  });

  it('of one page is not looked for on the next: its late looks are over', async () => {
    await begin(HOME);
    await pass(2_000);
    place.href = USERS;
    document.body.innerHTML = '<p></p>';
    await pass(200);
    const looked = vi.spyOn(document, 'querySelectorAll');
    const areas = () => looked.mock.calls.filter(([selector]) => selector.includes('section')).length;
    await pass(800);
    expect(areas()).toBe(0);
    await pass(300);
    expect(areas()).toBe(1);
    looked.mockRestore();
  });

  it('of the next page is looked for from its own beginning', async () => {
    await begin(HOME);
    await pass(7_000);
    await goTo(USERS, '<home-app></home-app>');
    const root = document.querySelector('home-app')?.attachShadow({ mode: 'open' });
    await pass(5_000);
    if (root !== undefined) root.innerHTML = TROUBLE;
    await pass(3_000);
    expect(line()).toContain(text('r.portalTrouble.line'));
  });
});

describe('the wish for help on every sign-in', () => {
  const other = (): void => {
    drawSignIn('unknown');
    document.head.insertAdjacentHTML(
      'beforeend',
      '<script type="text/plain">$Config={"urlCancel":"https://outlook.example/x"};</script>',
    );
    worker.answer('boot', ({ partner }) => (partner === 'yes' ? bootAnswer() : bootAnswer({ partner: false })));
  };

  it('is read from the storage: a page that itself names another service has the launcher then', async () => {
    other();
    await begin(LOGIN, EVERYWHERE);
    expect(line()).toContain(text('hint.usernameRefused.line'));
    expect(worker.asked('boot')).toMatchObject([{ partner: 'no' }]);
    expect(state()).toMatchObject({ partner: 'no', page: 'entra-sign-in' });
  });

  it('is followed when it changes, in both directions', async () => {
    other();
    await begin(LOGIN);
    expect(line()).toBe('');
    expect(worker.asked('boot')).toEqual([]);
    worker.store(EVERYWHERE);
    await pass(300);
    expect(line()).toContain(text('hint.usernameRefused.line'));
    worker.store({ version: 1, reach: 'partner' });
    await pass(300);
    expect(document.querySelector(HOST_SELECTOR)).toBeNull();
  });

  it('does not matter to the portal, which asks the storage nothing', async () => {
    const read = vi.spyOn(worker.api, 'readSettings');
    await begin(HOME);
    worker.store(EVERYWHERE);
    await pass(300);
    expect(read).not.toHaveBeenCalled();
    expect(line()).toBe(text('launcher.label'));
  });
});

describe('the popup', () => {
  it('is told what support asks for when it asks for that', async () => {
    drawSignIn('username');
    await begin(OURS);
    expect(state()).toMatchObject({ partner: 'yes', view: 'username' });
    expect(state()).not.toHaveProperty('facts');
    expect(worker.tell({ type: 'state', facts: true })).toMatchObject({ facts: { pageId: 'ConvergedSignIn' } });
    for (const facts of ['yes', 1, {}]) expect(worker.tell({ type: 'state', facts })).not.toHaveProperty('facts');
    expect(worker.tell({ type: 'other' })).toBeUndefined();
  });
});
