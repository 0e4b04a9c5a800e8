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
const writeText = vi.fn(async (_: string): Promise<void> => undefined);
const bar = (): string | null => one(document, '.sp-pagebar').textContent;
const facts = (): string[] => all(document, '.sp-facts dd').map(({ textContent }) => textContent ?? '');

function show(page: PopupPage): void {
  act(() => render(<Popup content={content} page={page} />, document.body));
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
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('a problem with a number', () => {
  it('leads to the remedy for the number, which stands there to be quoted', async () => {
    show(PROBLEM);
    expect(bar()).toContain(text('r.otherOrganisation.title'));
    await pressAndGo('[data-act="open"]');
    expect(location.hash).toBe('#topic=other-organisation');
    expect(one(document, '.sp-eyebrow').textContent).toBe('AADSTS50020');
  });

  it('leads to general help where nobody knows the number, with that number', async () => {
    show({ ...PROBLEM, number: { key: '99999', shown: 'AADSTS99999' } });
    await pressAndGo('[data-act="open"]');
    expect(location.hash).toBe('#topic=error-number');
    expect(one(document, '.sp-eyebrow').textContent).toBe('AADSTS99999');
  });

  it('means on a page of personal accounts what it means there', () => {
    const number = { key: '80041034', shown: '80041034' };
    show({ ...PROBLEM, page: 'msa-sign-in', family: 'msa', view: 'login-error', number });
    expect(bar()).toContain(text('r.personalNotAccepted.title'));
    show({ ...PROBLEM, view: 'login-error', number });
    expect(bar()).toContain(text('r.companyServer.title'));
  });

  it('is named on the way to another service too, and nothing else is', () => {
    for (const partner of ['no', 'unknown'] as const) {
      show({ ...PROBLEM, partner, view: 'username' });
      expect(bar()).toContain(text('r.otherOrganisation.title'));
      const { number: _none, ...calm } = PROBLEM;
      show({ ...calm, partner, view: 'username' });
      expect(bar()).toContain(text('page.other.title'));
    }
  });

  it('is not over the help for anything else', () => {
    location.hash = 'topic=whom-to-ask';
    show(PROBLEM);
    expect(all(document, '.sp-eyebrow, .sp-facts')).toEqual([]);
  });
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

  it('have a place of their own, with what to mind, for any page that answers', async () => {
    show({ partner: 'yes', page: 'portal-home', pageLanguage: '', dismissed: false });
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

  it('say nothing of the page that no table knows by a name of its own', async () => {
    show({ partner: 'no', page: 'another-sign-in', pageLanguage: '', dismissed: false });
    await pressAndGo('[data-act="details"]');
    expect(all(document, '.sp-facts dt').map(({ textContent }) => textContent)).not.toContain(text('details.page'));
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
