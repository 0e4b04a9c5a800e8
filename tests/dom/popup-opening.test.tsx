import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StateAnswer } from '../../src/core/messages';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { helpAnswer, SWEDISH, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { runtime, tabs } = fakeBrowser;
const PAGE: StateAnswer = { partner: 'yes', page: 'portal-home', pageLanguage: 'sv-SE', dismissed: false };

function type(query: string): void {
  const field = document.querySelector('input');
  if (field === null) throw new Error('There is no search field');
  act(() => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const bar = (): string | null => one(document, '.sp-pagebar').textContent;
const title = (): string | null => one(document, '.sp-title').textContent;

beforeEach(() => {
  resetBrowser();
  history.replaceState(null, '', location.pathname);
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('opening the popup', () => {
  const open = async (): Promise<void> => {
    vi.resetModules();
    await import('../../src/popup/main');
    await settled();
  };

  it('asks the page in front, then the worker in the language of that page', async () => {
    tabs.query.mockResolvedValue([{ id: 4 }]);
    tabs.sendMessage.mockResolvedValue({ ...PAGE, view: undefined });
    runtime.sendMessage.mockResolvedValue(helpAnswer({ language: 'sv', messages: SWEDISH }));
    await open();
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(4, { type: 'state' }, { frameId: 0 });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'help', pageLanguage: 'sv-SE' });
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['sv', 'ltr']);
    expect(bar()).toContain(SWEDISH['hint.home.title']);
  });

  it('asks the page for the details when they come into sight, and shows them in the same place', async () => {
    const facts = { correlationId: 'e98165ec-2b57-4ef3-9070-697125d353ea' };
    tabs.query.mockResolvedValue([{ id: 4 }]);
    tabs.sendMessage.mockImplementation(async (_tab, request) => ('facts' in request ? { ...PAGE, facts } : PAGE));
    runtime.sendMessage.mockResolvedValue(helpAnswer());
    await open();
    expect(tabs.sendMessage.mock.calls.map(([, request]) => request)).toEqual([{ type: 'state' }]);
    const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    one(document, '[data-act="details"]').click();
    await heard;
    await vi.waitFor(() => expect(document.body.textContent).toContain(facts.correlationId));
    expect(tabs.sendMessage.mock.calls.map(([, request]) => request)).toEqual([
      { type: 'state' },
      { type: 'state', facts: true },
    ]);
    expect(title()).toBe(text('details.title'));
  });

  describe('choosing where the help shows', () => {
    let launcher: 'plate' | 'off' = 'plate';
    let saved = true;
    const worker = async (request: object): Promise<unknown> => {
      if (Reflect.get(request, 'type') !== 'save') return helpAnswer({ launcher });
      if (saved) launcher = Reflect.get(Object(Reflect.get(request, 'change')), 'launcher');
      return { saved };
    };
    const row = (): HTMLElement => one(document, '[data-act="mode"]');

    beforeEach(() => {
      launcher = 'plate';
      saved = true;
      tabs.query.mockResolvedValue([{ id: 4 }]);
      tabs.sendMessage.mockResolvedValue(PAGE);
      runtime.sendMessage.mockImplementation(worker);
    });

    it('saves the choice and shows the other way, back and forth', async () => {
      await open();
      for (const [chosen, next] of [
        ['off', 'page.mode.on'],
        ['plate', 'page.mode.off'],
      ] as const) {
        row().click();
        await settled();
        expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'save', change: { launcher: chosen } });
        expect(launcher).toBe(chosen);
        expect(row().textContent).toContain(text(next));
      }
      expect(bar()).toContain(text('hint.home.title'));
    });

    it('says nothing else where it could not be saved', async () => {
      saved = false;
      await open();
      row().click();
      await settled();
      expect(row().textContent).toContain(text('page.mode.off'));
    });

    it('loses nothing of what the page says meanwhile', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      let answer: (state: unknown) => void = () => undefined;
      let save: (state: unknown) => void = () => undefined;
      tabs.sendMessage.mockReturnValue(new Promise((resolve) => (answer = resolve)));
      runtime.sendMessage.mockImplementation((request) =>
        Reflect.get(request, 'type') === 'save' ? new Promise((resolve) => (save = resolve)) : worker(request),
      );
      await open();
      await vi.advanceTimersByTimeAsync(150);
      row().click();
      answer(PAGE);
      await settled();
      expect(bar()).toContain(text('hint.home.title'));
      save({ saved: true });
      await settled();
      expect(bar()).toContain(text('hint.home.title'));
      vi.useRealTimers();
    });
  });

  describe('over a page that is slow to answer', () => {
    let answer: (state: unknown) => void = () => undefined;
    const begin = async (): Promise<void> => {
      tabs.query.mockResolvedValue([{ id: 4 }]);
      tabs.sendMessage.mockImplementation(
        () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
      );
      runtime.sendMessage.mockImplementation(async (request) =>
        Reflect.get(request, 'pageLanguage') === 'sv-SE'
          ? helpAnswer({ language: 'sv', messages: SWEDISH })
          : helpAnswer(),
      );
      await open();
    };
    const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('shows nothing in between where the answer comes within a moment', async () => {
      await begin();
      await pass(149);
      expect(document.body.textContent).toBe('');
      answer(PAGE);
      await settled();
      expect(bar()).toContain(SWEDISH['hint.home.title']);
      await pass(5_000);
      expect(runtime.sendMessage).toHaveBeenCalledOnce();
      expect(bar()).toContain(SWEDISH['hint.home.title']);
    });

    it('has all the help at once, and what the page says, in its language, when it says it', async () => {
      await begin();
      await pass(150);
      expect(bar()).toBe(text('page.checking'));
      expect(all(document, '[data-topic]').length).toBeGreaterThan(10);
      type('locked');
      answer({ ...PAGE, page: 'entra-sign-in', view: 'locked' });
      await settled();
      expect(document.documentElement.lang).toBe('sv');
      expect(bar()).toContain(SWEDISH['hint.locked.title']);
      expect(document.querySelector('input')?.value).toBe('locked');
    });

    it('takes a page that says nothing for two seconds as one that is not ours', async () => {
      await begin();
      await pass(1_999);
      expect(bar()).toBe(text('page.checking'));
      await pass(1);
      expect(bar()).toContain(text('page.notOurs.title'));
      expect(all(document, '.sp-entry')).toHaveLength(1);
    });
  });

  it.each([
    [
      'no content script is there',
      () => tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.')),
    ],
    ['the tabs cannot be asked', () => tabs.query.mockRejectedValue(new Error('no tabs'))],
    ['there is no tab', () => tabs.query.mockResolvedValue([])],
    ['the answer is none', () => tabs.sendMessage.mockResolvedValue({ partner: 'yes' })],
  ])('has all the help where %s', async (_, prepare) => {
    tabs.query.mockResolvedValue([{ id: 4 }]);
    runtime.sendMessage.mockResolvedValue(helpAnswer());
    prepare();
    await open();
    expect(bar()).toContain(text('page.notOurs.title'));
    expect(all(document, '[data-topic]').length).toBeGreaterThan(10);
  });

  it('follows a setting or a policy that changes while it is open', async () => {
    tabs.query.mockResolvedValue([{ id: 4 }]);
    tabs.sendMessage.mockResolvedValue(PAGE);
    runtime.sendMessage.mockResolvedValue(helpAnswer());
    await open();
    expect(document.body.textContent).not.toContain('Use your work account');
    const company = { message: 'Use your work account', links: [] };
    runtime.sendMessage.mockResolvedValue(helpAnswer({ company }));
    for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ message: {} }, 'managed');
    await settled();
    expect(document.body.textContent).toContain('Use your work account');
    expect(bar()).toContain(text('hint.home.title'));
  });

  it.each([[null], [undefined], [{}]])(
    'without a catalogue (%j) says so in plain words, with the addresses',
    async (answer) => {
      runtime.sendMessage.mockResolvedValue(answer);
      await open();
      expect(title()).toBe('The help texts could not be loaded');
      expect(all(document, 'a').map((link) => link.getAttribute('href'))).toEqual([
        'https://partner.microsoft.com/dashboard/home',
        'https://passwordreset.microsoftonline.com/',
        'https://account.live.com/password/reset',
      ]);
      runtime.sendMessage.mockResolvedValue(helpAnswer());
      one(document, '[data-act="retry"]').click();
      await settled();
      expect(all(document, '[data-topic]').length).toBeGreaterThan(10);
    },
  );
});
