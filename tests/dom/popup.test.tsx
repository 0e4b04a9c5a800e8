import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HelpAnswer, StateAnswer } from '../../src/core/messages';
import type { PopupPage } from '../../src/popup/Popup';
import { readPlace, writePlace } from '../../src/popup/place';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { helpAnswer, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { Popup } = await import('../../src/popup/Popup');
const { openOptions } = await import('../../src/platform/tabs');
const { runtime } = fakeBrowser;
const PAGE: StateAnswer = { partner: 'yes', page: 'portal-home', pageLanguage: 'sv-SE', dismissed: false };

function show(page: PopupPage, content: HelpAnswer = helpAnswer()): void {
  const nothing = (): void => undefined;
  act(() => render(<Popup content={content} page={page} onMode={nothing} onFacts={nothing} />, document.body));
}

/** The address of the popup changes, and the popup hears of it. */
async function goTo(hash: string): Promise<void> {
  const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await heard;
  act(() => undefined);
}

async function pressAndGo(selector: string): Promise<void> {
  const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  one(document, selector).click();
  await heard;
  act(() => undefined);
}

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

describe('the popup says what the page in the active tab shows', () => {
  it('a page without our content script: it says so, and where to begin', () => {
    show(undefined);
    expect(bar()).toContain(text('page.notOurs.title'));
    expect(bar()).toContain(text('page.notOurs.reload'));
    const links = all(document, '.sp-entry a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://partner.microsoft.com/dashboard/home',
      'https://passwordreset.microsoftonline.com/',
      'https://account.live.com/password/reset',
    ]);
  });

  it('a page that has not answered yet: it is being looked at, and nowhere else is offered yet', () => {
    show('checking');
    expect(one(document, '.sp-pagebar [role="status"]').textContent).toBe(text('page.checking'));
    expect(all(document, '.sp-entry')).toEqual([]);
    expect(all(document, '[data-topic]').length).toBeGreaterThan(10);
  });

  it('what it answers at last is read out: it comes into the same status', () => {
    show('checking');
    const status = one(document, '.sp-pagebar [role="status"]');
    show({ ...PAGE, page: 'entra-sign-in', view: 'locked' });
    expect(status.textContent).toContain(text('hint.locked.title'));
    expect(one(document, '.sp-pagebar [role="status"]')).toBe(status);
  });

  it('the ways in stay the same links when the popup is drawn anew', () => {
    show(undefined);
    const [link] = all(document, '.sp-entry a');
    show(undefined, helpAnswer());
    expect(all(document, '.sp-entry a')[0]).toBe(link);
  });

  it('a page of our hosts that no table knows is not ours either', () => {
    show({ partner: 'no', pageLanguage: '', dismissed: false });
    expect(bar()).toContain(text('page.notOurs.title'));
  });

  it.each(['no', 'unknown'] as const)('another sign-in (%s): it says so, and nothing of its state', (partner) => {
    show({ ...PAGE, partner, page: 'entra-sign-in', view: 'username' });
    expect(bar()).toContain(text('page.other.title'));
    expect(bar()).not.toContain(text('hint.username.title'));
    expect(all(document, '.sp-entry')).toHaveLength(1);
  });

  it.each(['no', 'unknown'] as const)(
    'another sign-in (%s) with a problem: the problem, and its help',
    async (partner) => {
      show({ ...PAGE, partner, page: 'entra-sign-in', view: 'locked' });
      expect(bar()).toContain(text('hint.locked.title'));
      await pressAndGo('[data-act="open"]');
      expect(location.hash).toBe('#topic=locked-short');
    },
  );

  it('a page of ours: its hint, which leads to the help for it', async () => {
    show({ ...PAGE, page: 'entra-sign-in', view: 'locked' });
    expect(bar()).toContain(text('hint.locked.title'));
    expect(all(document, '.sp-entry')).toEqual([]);
    await pressAndGo('[data-act="open"]');
    expect(location.hash).toBe('#topic=locked-short');
    expect(title()).toBe(text('hint.locked.title'));
  });

  it('a page of ours without a hint: known, or dismissed', () => {
    show({ ...PAGE, page: 'entra-sign-out' });
    expect(bar()).toBe(text('page.known'));
    show({ ...PAGE, page: 'entra-sign-out', dismissed: true });
    expect(bar()).toBe(text('page.dismissed'));
  });
});

describe('moving in the popup', () => {
  it('a topic has an address: it can be linked to, and back leads to all help', async () => {
    location.hash = 'topic=whom-to-ask';
    show(PAGE);
    expect(title()).toBe(text('whom.title'));
    await pressAndGo('[data-act="back"]');
    expect(readPlace(location.hash)).toEqual({});
    expect(all(document, '.sp-search')).toHaveLength(1);
    await goTo('topic=account-locked');
    expect(title()).toBe(text('locked.title'));
  });

  it('goes on a press that comes before the first picture of it has been painted', async () => {
    const nothing = (): void => undefined;
    // Without `act`: what waits for a painted picture has not run yet.
    render(<Popup content={helpAnswer()} page="checking" onMode={nothing} onFacts={nothing} />, document.body);
    await pressAndGo('.sp-row[data-topic="check-roles"]');
    expect(title()).toBe(text('checkRoles.title'));
  });

  it('an address that is none leads to all help, and a topic that is none says so', async () => {
    for (const hash of ['', '#', '#topic=', '#topic=../x', '#topic=A', '#other', `#topic=${'a'.repeat(41)}`]) {
      expect(readPlace(hash)).toEqual({});
    }
    show(PAGE);
    await goTo('topic=no-such-topic');
    expect(title()).toBe(text('ui.unknownTopic.title'));
    await pressAndGo('[data-act="home"]');
    expect(all(document, '.sp-search')).toHaveLength(1);
  });

  it('what is written as a place is read as the same', () => {
    for (const place of [{}, { topic: 'account-locked' }]) {
      writePlace(place);
      expect(readPlace(location.hash)).toEqual(place);
    }
  });

  it('the field is ready to type on opening; after a step the new title has the focus', async () => {
    show(PAGE);
    expect(document.activeElement).toBe(document.querySelector('input'));
    await pressAndGo('[data-topic="account-locked"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(one(document, '.sp-title')));
  });

  it('each view has one heading of the first level, and leaves no level out', async () => {
    const levels = (): number[] => all(document, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    const sound = (): void => {
      expect(levels().filter((level) => level === 1)).toHaveLength(1);
      expect(levels()[0]).toBe(1);
      for (const [at, level] of levels().entries()) expect(level - (levels()[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    };
    show(undefined);
    sound();
    type('zzzzqqqq');
    sound();
    await goTo('topic=reset-my-password');
    sound();
  });

  it('the settings open from the head', () => {
    show(PAGE);
    one(document, '[data-act="settings"]').click();
    expect(runtime.openOptionsPage).toHaveBeenCalledOnce();
  });

  it('settings that do not open are a plain no, not a failure of the popup', async () => {
    expect(await openOptions()).toBe(true);
    runtime.openOptionsPage.mockRejectedValue(new Error('no window'));
    expect(await openOptions()).toBe(false);
  });
});

describe('the search', () => {
  it('shows what fits in place of the list, and the list again when it is cleared', () => {
    show(undefined);
    type('locked');
    expect(all(document, '.sp-hits [data-topic]').map(({ dataset }) => dataset.topic)).toContain('account-locked');
    expect(all(document, '.is-home, .sp-entry')).toEqual([]);
    act(() => one(document, '[data-act="clear"]').click());
    expect(all(document, '.sp-hits')).toEqual([]);
    expect(all(document, '.is-home, .sp-entry')).toHaveLength(2);
  });

  it('forgives a typing error', () => {
    show(undefined);
    type('pasword');
    expect(all(document, '.sp-hits [data-topic]').map(({ dataset }) => dataset.topic)).toContain('forgot-password');
  });

  it('finds nothing in a friendly way', () => {
    show(undefined);
    type('zzzzqqqq');
    expect(one(document, '.sp-results').textContent).toContain('zzzzqqqq');
    expect(all(document, '.sp-hits, .sp-results a')).toEqual([]);
    act(() => one(document, '[data-act="all"]').click());
    expect(document.querySelector('input')?.value).toBe('');
  });

  it('knows an error number that it has no help for as one, and says where to look it up', () => {
    show(undefined);
    type('AADSTS99999');
    expect(one(document, '.sp-results').textContent).toContain('AADSTS99999');
    expect(all(document, '.sp-hits')).toEqual([]);
    expect(one(document, '.sp-results a').getAttribute('href')).toBe('https://login.microsoftonline.com/error');
  });

  it('leads from the field to the first row with the arrow down', () => {
    show(undefined);
    type('password');
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    document.querySelector('input')?.dispatchEvent(down);
    expect(document.activeElement).toBe(one(document, '.sp-row'));
  });
});
