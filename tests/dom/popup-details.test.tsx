import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StateAnswer } from '../../src/core/messages';
import type { PopupPage } from '../../src/popup/Popup';
import { readPlace, writePlace } from '../../src/popup/place';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { helpAnswer, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { Popup } = await import('../../src/popup/Popup');

const PROBLEM: StateAnswer = {
  partner: 'yes',
  page: 'entra-sign-in',
  family: 'entra',
  view: 'error-page',
  number: { key: '50020', shown: 'AADSTS50020' },
  facts: { pageId: 'ConvergedError', correlationId: 'e98165ec-2b57-4ef3-9070-697125d353ea' },
  pageLanguage: 'sv-SE',
  dismissed: false,
};
const content = helpAnswer();
const onMode = vi.fn();
const onFacts = vi.fn();
const writeText = vi.fn(async (_: string): Promise<void> => undefined);
const facts = (): string[] => all(document, '.sp-facts dd').map(({ textContent }) => textContent ?? '');

function show(page: PopupPage): void {
  act(() => render(<Popup content={content} page={page} onMode={onMode} onFacts={onFacts} />, document.body));
}

async function pressAndGo(selector: string): Promise<void> {
  const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  one(document, selector).click();
  await heard;
  act(() => undefined);
}

async function copy(): Promise<void> {
  await act(async () => {
    one(document, '[data-act="copy"]').click();
    await settled();
  });
}

beforeEach(() => {
  resetBrowser();
  history.replaceState(null, '', location.pathname);
  onFacts.mockReset();
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('details for support', () => {
  it('stand with the help for the problem of the page', async () => {
    show(PROBLEM);
    expect(facts()).toEqual([]);
    await pressAndGo('[data-act="open"]');
    expect(facts()).toContain('AADSTS50020');
    expect(facts()).toContain('e98165ec-2b57-4ef3-9070-697125d353ea');
    expect(facts()).toContain('ConvergedError, sv-SE');
    expect(facts()).toContain('1.2.3');
  });

  it('have a place of their own, with what to mind, for any page of ours', async () => {
    show({ partner: 'yes', page: 'portal-home', facts: {}, pageLanguage: '', dismissed: false });
    await pressAndGo('[data-act="details"]');
    expect(readPlace(location.hash)).toEqual({ details: true });
    expect(one(document, '[data-title]').textContent).toBe(text('details.title'));
    expect(facts()).toContain('portal-home');
    expect(one(document, '.sp-popup-body').textContent).toContain(text('details.secret'));
    await pressAndGo('[data-act="back"]');
    expect(all(document, '.sp-search')).toHaveLength(1);
  });

  it('are not offered where there is no page to speak of', () => {
    for (const page of [undefined, 'checking', { partner: 'no', pageLanguage: '', dismissed: false }] as const) {
      show(page);
      expect(all(document, '[data-act="details"]')).toEqual([]);
    }
  });

  it('are not offered on the way to another service, and nothing is asked of its page', async () => {
    for (const partner of ['no', 'unknown'] as const) {
      const { facts: _none, ...bare } = PROBLEM;
      show({ ...bare, partner, view: 'locked' });
      expect(all(document, '[data-act="details"]')).toEqual([]);
      await pressAndGo('[data-act="open"]');
      expect(facts()).toEqual([]);
      await pressAndGo('[data-act="back"]');
    }
    expect(onFacts).not.toHaveBeenCalled();
  });

  it('are asked of the page when they come into sight, and not before', async () => {
    const { facts: read, ...bare } = PROBLEM;
    show(bare);
    expect(onFacts).not.toHaveBeenCalled();
    await pressAndGo('[data-act="open"]');
    await vi.waitFor(() => expect(onFacts).toHaveBeenCalledOnce());
    expect(facts()).toEqual([]);
    show({ ...bare, facts: read ?? {} });
    expect(facts()).toContain('e98165ec-2b57-4ef3-9070-697125d353ea');
    await pressAndGo('[data-act="back"]');
    await pressAndGo('[data-act="details"]');
    expect(facts()).toContain('AADSTS50020');
    expect(onFacts).toHaveBeenCalledOnce();
  });

  it('are not asked for with the help for anything else', async () => {
    const { facts: _none, ...bare } = PROBLEM;
    location.hash = 'topic=whom-to-ask';
    show(bare);
    expect(onFacts).not.toHaveBeenCalled();
  });

  it('are asked for at once where the popup opens on them', () => {
    const { facts: _none, ...bare } = PROBLEM;
    location.hash = 'details';
    show('checking');
    expect(onFacts).not.toHaveBeenCalled();
    show(bare);
    expect(onFacts).toHaveBeenCalledOnce();
  });

  it('are of the moment at which the page answered: what is copied is what was read', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 8, 14, 7, 42, 11) });
    location.hash = 'details';
    show(PROBLEM);
    const read = facts();
    vi.setSystemTime(Date.UTC(2026, 8, 14, 8, 0, 0));
    show(PROBLEM);
    expect(facts()).toEqual(read);
    await copy();
    vi.useRealTimers();
    const [[copied = ''] = []] = writeText.mock.calls;
    for (const fact of read) expect(copied.replaceAll(', ', '')).toContain(fact.replaceAll(', ', ''));
    expect(copied).toContain('07:42:11 UTC');
  });

  it('are said to be copied, in the status that was there before', async () => {
    location.hash = 'details';
    show(PROBLEM);
    const status = one(document, '.sp-said');
    expect(status.textContent).toBe('');
    await copy();
    expect(one(document, '.sp-said')).toBe(status);
    expect(status.textContent).toBe(text('details.copied'));
  });

  it('are there to select where the browser refuses, and can be copied again', async () => {
    writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    location.hash = 'details';
    show(PROBLEM);
    await copy();
    expect(document.getSelection()?.toString()).toBe(one(document, 'pre').textContent);
    expect(all(document, '.sp-facts, .sp-done')).toEqual([]);
    await copy();
    expect(one(document, '.sp-said').textContent).toBe(text('details.copied'));
    expect(all(document, 'pre')).toEqual([]);
  });

  it('have an address that is read as it is written', () => {
    writePlace({ details: true });
    expect(readPlace(location.hash)).toEqual({ details: true });
    for (const hash of ['#detail', '#details=1', '#DETAILS', '#details#']) expect(readPlace(hash)).toEqual({});
  });
});
