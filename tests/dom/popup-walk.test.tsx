import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHelp } from '../../src/background/help';
import type { HelpAnswer, StateAnswer } from '../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { WALKS } from '../../src/data/walks';
import type { PopupPage } from '../../src/popup/Popup';
import { settled } from './support/browser';
import { resetBrowser } from './support/fake-browser';
import { ENGLISH, helpAnswer, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

const api = vi.hoisted(() => ({ create: vi.fn(), update: vi.fn() }));
// One browser for the whole file; it can open tabs too.
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('./support/fake-browser');
  return { default: { ...fakeBrowser, tabs: { ...fakeBrowser.tabs, ...api } } };
});
const { fakeBrowser } = await import('./support/fake-browser');
const { Popup } = await import('../../src/popup/Popup');
const { beginWalk } = await import('../../src/popup/begin-walk');

const { runtime, tabs } = fakeBrowser;
const START = 'https://partner.microsoft.com/dashboard/home';
const PLACES = [{ page: 'portal-home' }, { page: 'entra-sign-in', views: ['password'] }];
const WALK = {
  id: 'check-roles',
  title: 'walk.checkRoles.title',
  topics: ['check-roles', 'pages-missing'],
  start: START,
  places: PLACES,
};
const OURS: StateAnswer = { partner: 'yes', page: 'portal-home', pageLanguage: 'en', dismissed: false };

function show(page: PopupPage, topic: string, content: HelpAnswer = helpAnswer({ walks: [WALK] })): void {
  history.replaceState(null, '', `${location.pathname}#topic=${topic}`);
  const nothing = (): void => undefined;
  act(() => render(<Popup content={content} page={page} onMode={nothing} onFacts={nothing} />, document.body));
}

/** What was done, in the order in which it was. */
let done: string[] = [];
const close = vi.fn();

beforeEach(() => {
  resetBrowser();
  done = [];
  const noted =
    <T,>(what: string, answer: T) =>
    async (): Promise<T> => {
      done.push(what);
      return answer;
    };
  api.create.mockReset().mockImplementation(noted('open', { id: 9 }));
  api.update.mockReset().mockImplementation(noted('show', {}));
  tabs.query.mockResolvedValue([{ id: 4 }]);
  tabs.sendMessage.mockImplementation(noted('tell the page', undefined));
  runtime.sendMessage.mockImplementation(noted('tell the worker', { saved: true }));
  vi.stubGlobal(
    'close',
    close.mockReset().mockImplementation(() => void done.push('close')),
  );
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname);
});

describe('Show me in the popup', () => {
  it('stands in every topic that the walk helps with, and in no other', () => {
    for (const topic of WALK.topics) {
      show(OURS, topic);
      expect(all(document, '[data-walk]').map(({ dataset }) => dataset.walk)).toEqual(['check-roles']);
      expect(one(document, '[data-walk]').textContent).toBe(text('walk.ui.show'));
      render(null, document.body);
    }
    show(OURS, 'only-admin');
    expect(all(document, '[data-walk]')).toEqual([]);
  });

  it('begins on a page of ours in its own tab: the worker first, then the page, then the popup goes', async () => {
    show(OURS, 'check-roles');
    one(document, '[data-walk]').click();
    await settled();
    expect(done).toEqual(['tell the worker', 'tell the page', 'close']);
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'begin', walk: 'check-roles', tab: 4 });
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(4, { type: 'walk-begun' }, { frameId: 0 });
    expect(api.create).not.toHaveBeenCalled();
  });

  it.each<[string, StateAnswer]>([
    ['a state in which it can be begun', { ...OURS, page: 'entra-sign-in', view: 'password' }],
    ['a page that shows no state yet', { ...OURS, page: 'entra-sign-in' }],
  ])('begins in its own tab on %s', async (_name, page) => {
    show(page, 'check-roles');
    one(document, '[data-walk]').click();
    await settled();
    expect(done).toEqual(['tell the worker', 'tell the page', 'close']);
  });

  it.each<[string, PopupPage]>([
    ['no page of ours', undefined],
    ['a page that has not answered yet', 'checking'],
    ['a sign-in of another service', { ...OURS, partner: 'no', page: 'entra-sign-in' }],
    ['a sign-in that does not say where it leads', { ...OURS, partner: 'unknown', page: 'entra-sign-in' }],
    ['a page of ours that no table knows', { partner: 'yes', pageLanguage: '', dismissed: false }],
    ['a page of ours where the walk cannot be begun', { ...OURS, page: 'portal-tenants' }],
    ['a state of ours in which it cannot', { ...OURS, page: 'entra-sign-in', view: 'mfa-code' }],
  ])('opens the address where the walk begins in a tab of its own: %s', async (_name, page) => {
    show(page, 'check-roles');
    one(document, '[data-walk]').click();
    await settled();
    // In front it would close the popup, and nobody would begin the walk.
    expect(done).toEqual(['open', 'tell the worker', 'show', 'close']);
    expect(api.create).toHaveBeenCalledExactlyOnceWith({ url: START, active: false });
    expect(api.update).toHaveBeenCalledExactlyOnceWith(9, { active: true });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'begin', walk: 'check-roles', tab: 9 });
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('is there for every walk that the worker knows, each with an address of Microsoft', async () => {
    vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
    const content = await buildHelp(DEFAULT_SETTINGS, 'en');
    if (content === undefined) throw new Error('There is no help');
    expect(content.walks.map(({ id }) => id)).toEqual(WALKS.map(({ id }) => id));
    expect(content.walks.filter(({ places }) => places.length === 0)).toEqual([]);
    for (const { topics, start } of content.walks) {
      expect(new URL(start).protocol).toBe('https:');
      for (const topic of topics) {
        show(OURS, topic, content);
        expect(
          all(document, '[data-walk]').map(({ dataset }) => dataset.walk),
          topic,
        ).toEqual(content.walks.filter((walk) => walk.topics.includes(topic)).map((walk) => walk.id));
        render(null, document.body);
      }
    }
  });
});

describe('a walk that cannot be begun', () => {
  it('because no tab is in front, or none can be opened, is not begun anywhere', async () => {
    tabs.query.mockResolvedValue([]);
    await beginWalk(WALK, true);
    api.create.mockRejectedValue(new Error('no window'));
    await beginWalk(WALK, false);
    tabs.query.mockRejectedValue(new Error('no tabs'));
    await beginWalk(WALK, true);
    expect(done).toEqual([]);
  });

  it('because neither worker nor page answers, makes nothing throw', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('no worker'));
    tabs.sendMessage.mockRejectedValue(new Error('no page'));
    await expect(beginWalk(WALK, true)).resolves.toBeUndefined();
    api.update.mockRejectedValue(new Error('the tab is gone'));
    await expect(beginWalk(WALK, false)).resolves.toBeUndefined();
  });
});
