import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { CONTACTS, storyInEnglish, storyInSwedish, storyText } from './support/request-story';
import { all, one } from './ui-fixture';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { Popup } = await import('../../src/popup/Popup');

const HELP = storyInSwedish({ contacts: CONTACTS });
const writeText = vi.fn(async (_: string): Promise<void> => undefined);
const letter = (): string => one(document, '.sp-letter').textContent;
const status = (): string => one(document, '.sp-said').textContent;

function show(content = HELP): void {
  const nothing = (): void => undefined;
  act(() => render(<Popup content={content} page={undefined} onMode={nothing} onFacts={nothing} />, document.body));
}

async function press(selector: string): Promise<void> {
  await act(async () => {
    one(document, selector).click();
    await settled();
  });
}

async function pressAndGo(selector: string): Promise<void> {
  const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  one(document, selector).click();
  await heard;
  act(() => undefined);
}

beforeEach(() => {
  resetBrowser();
  history.replaceState(null, '', location.pathname);
  location.hash = 'topic=story';
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('a request in the popup', () => {
  it('is one letter, in the language of the help at first, in English on request', async () => {
    show();
    expect(all(document, '.sp-letter')).toHaveLength(1);
    expect(letter()).toContain('Hej [namn]!');
    await press('[data-act="request-english"]');
    expect(letter()).toContain('Hello (name),');
    expect(one(document, '[aria-pressed="true"]').textContent).toBe('English');
    expect(all(document, '[data-when]')).toEqual([]);
  });

  it('is copied in the language that is in sight, and said to be, for as long as it is', async () => {
    show();
    await press('[data-act="copy"]');
    expect(status()).not.toBe('');
    await press('[data-act="request-english"]');
    expect(status()).toBe('');
    await press('[data-act="copy"]');
    expect(status()).not.toBe('');
    await press('[data-act="request-both"]');
    await press('[data-act="copy"]');
    const copied = (['own', 'english', 'both'] as const).map((one) => [storyText(HELP, one)]);
    expect(writeText.mock.calls).toEqual(copied);
  });

  it('is there to select where the browser refuses', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    show();
    await press('[data-act="copy"]');
    expect(one(document, 'pre').textContent).toBe(storyText(HELP));
    expect(document.getSelection()?.toString()).toBe(storyText(HELP));
  });

  it('is in the language of the help again whenever it is reached anew', async () => {
    show();
    await press('[data-act="request-english"]');
    await pressAndGo('.sp-panel-body .sp-row[data-topic]');
    location.hash = 'topic=story';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    act(() => undefined);
    expect(letter()).toContain('Hej [namn]!');
  });

  it('has no switch in an English help, also where it was switched before', async () => {
    show();
    await press('[data-act="request-english"]');
    show(storyInEnglish());
    expect(all(document, '[aria-pressed]')).toEqual([]);
    expect(letter()).toContain('Hello (name),');
  });

  it('goes to the contacts by mail', () => {
    show();
    const mails = all(document, '.sp-copy ~ .sp-out a').map((link) => link.getAttribute('href') ?? '');
    expect(mails).toHaveLength(3);
    expect(mails.every((address) => address.startsWith('mailto:') && address.includes('&body='))).toBe(true);
  });
});

describe('the popup of an organisation that chose where the help shows', () => {
  it('offers no other choice, and otherwise does', () => {
    history.replaceState(null, '', location.pathname);
    show();
    expect(all(document, '[data-act="mode"]')).toHaveLength(1);
    show(storyInSwedish({ managed: ['launcher'] }));
    expect(all(document, '[data-act="mode"]')).toEqual([]);
  });
});

describe('the word of the company in the popup', () => {
  it('stands over the rest of the help', () => {
    history.replaceState(null, '', location.pathname);
    show(storyInEnglish({ company: { message: 'Ask the desk first.', links: [] } }));
    expect(one(document, '.is-home').firstElementChild).toBe(one(document, '.sp-note'));
    expect(one(document, '.sp-note').textContent).toBe('From your organisationAsk the desk first.');
  });
});
