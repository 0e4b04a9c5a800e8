import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StateAnswer } from '../../src/core/messages';
import type { PopupPage } from '../../src/popup/Popup';
import { readPlace } from '../../src/popup/place';
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
const bar = (): string | null => one(document, '.sp-pagebar').textContent;

function show(page: PopupPage): void {
  act(() => render(<Popup content={content} page={page} onMode={onMode} onFacts={onFacts} />, document.body));
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
  onFacts.mockReset();
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('where nothing stands in the page', () => {
  const toolbar = helpAnswer({ launcher: 'off' });
  const showThere = (page: PopupPage) =>
    act(() => render(<Popup content={toolbar} page={page} onMode={onMode} onFacts={onFacts} />, document.body));
  const led = async (page: PopupPage): Promise<void> => {
    const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    showThere(page);
    await heard;
    act(() => undefined);
  };

  it('the popup opens on the remedy of a problem, once: back leads to all help', async () => {
    await led(PROBLEM);
    expect(one(document, '[data-title]').textContent).toBe(text('r.otherOrganisation.title'));
    await pressAndGo('[data-act="back"]');
    showThere({ ...PROBLEM });
    expect(all(document, '.sp-search')).toHaveLength(1);
    expect(readPlace(location.hash)).toEqual({});
  });

  it('it waits for what the page says, and stays where the page shows no problem', async () => {
    showThere('checking');
    expect(all(document, '.sp-search')).toHaveLength(1);
    await led(PROBLEM);
    expect(location.hash).toBe('#topic=other-organisation');
    render(null, document.body);
    history.replaceState(null, '', location.pathname);
    const { number: _none, ...calm } = PROBLEM;
    showThere({ ...calm, view: 'username' });
    showThere(PROBLEM);
    expect(readPlace(location.hash)).toEqual({});
  });

  it('it opens where somebody was led, and nowhere else', () => {
    location.hash = 'topic=whom-to-ask';
    showThere(PROBLEM);
    expect(location.hash).toBe('#topic=whom-to-ask');
  });

  it('whoever went somewhere before the page has answered stays there', async () => {
    showThere('checking');
    await pressAndGo('.sp-row[data-topic="check-roles"]');
    showThere(PROBLEM);
    await new Promise((next) => setTimeout(next));
    expect(location.hash).toBe('#topic=check-roles');
  });

  it('in page mode it does not lead anywhere by itself: the launcher does', () => {
    show(PROBLEM);
    expect(readPlace(location.hash)).toEqual({});
    expect(all(document, '.sp-search')).toHaveLength(1);
  });
});

describe('the switch between the pages and the toolbar button', () => {
  const row = (): HTMLElement => one(document, '[data-act="mode"]');

  it('shows the other way, says what it means, and asks for it', () => {
    show(undefined);
    expect(row().textContent).toBe(`${text('page.mode.off')}${text('page.mode.off.more')}`);
    row().click();
    expect(onMode).toHaveBeenLastCalledWith('off');
    for (const launcher of ['off', 'tab'] as const) {
      const away = helpAnswer({ launcher });
      act(() => render(<Popup content={away} page={undefined} onMode={onMode} onFacts={onFacts} />, document.body));
      const shown = launcher === 'off' ? text('page.mode.on') : `${text('page.mode.off')}${text('page.mode.off.more')}`;
      expect(row().textContent).toBe(shown);
      row().click();
      expect(onMode).toHaveBeenLastCalledWith(launcher === 'off' ? 'plate' : 'off');
    }
  });

  it('stands with the list of all help only', () => {
    location.hash = 'topic=whom-to-ask';
    show(PROBLEM);
    expect(all(document, '[data-act="mode"]')).toEqual([]);
  });
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
      show({ ...PROBLEM, partner, view: 'username', number: { key: '50057', shown: 'AADSTS50057' } });
      expect(bar()).toContain(text('hint.disabled.title'));
      // Its help begins again at Partner Center.
      show({ ...PROBLEM, partner, view: 'username' });
      expect(bar()).toContain(text('page.other.title'));
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
