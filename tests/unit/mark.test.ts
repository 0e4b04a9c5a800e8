import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markPage } from '../../src/background/mark';
import type { ContentRequest } from '../../src/core/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { fakeBrowser, resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH, SWEDISH, text } from '../dom/support/worker-answers';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

type MarkRequest = Extract<ContentRequest, { type: 'mark' }>;

const { action } = fakeBrowser;
const TOOLBAR: Settings = { ...DEFAULT_SETTINGS, launcher: 'off' };
const PAGE: MarkRequest = { type: 'mark', on: true, page: 'entra-sign-in', view: 'username', pageLanguage: 'en' };
const PLAIN = text('manifest.actionTitle');
let files: Readonly<Record<string, unknown>> = {};

beforeEach(() => {
  resetBrowser();
  files = { 'en.json': ENGLISH, 'sv.json': SWEDISH };
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const file = files[address.split('/').at(-1) ?? ''];
    if (file === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(file));
  });
});

/** What the toolbar button of the tab shows, and what it is called. */
async function marked(over: Partial<MarkRequest> = {}, settings = TOOLBAR): Promise<(string | undefined)[]> {
  await markPage(7, { ...PAGE, ...over }, settings);
  const [badge] = action.setBadgeText.mock.lastCall ?? [];
  const [title] = action.setTitle.mock.lastCall ?? [];
  expect([badge?.tabId, title?.tabId]).toEqual([7, 7]);
  return [badge?.text, title?.title];
}
const named = (key: string, messages = ENGLISH): string =>
  (messages['page.mark'] ?? '').replace('{text}', messages[key] ?? '');

describe('the toolbar button in toolbar mode', () => {
  it('warns of a problem, with its line', async () => {
    expect(await marked({ view: 'locked' })).toEqual(['!', named('hint.locked.line')]);
    const number = { key: '50020', shown: 'AADSTS50020' };
    expect(await marked({ view: 'error-page', number })).toEqual(['!', named('r.otherOrganisation.line')]);
    expect(named('hint.locked.line')).toContain('Signpost');
  });

  it('warns in the same way of a number that means something on this kind of page only', async () => {
    const number = { key: '80041034' };
    const { view: _none, ...personal } = { ...PAGE, page: 'msa-sign-in', number };
    await markPage(7, personal, TOOLBAR);
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: named('r.personalNotAccepted.line') });
  });

  it('says quietly that it knows a page, by the title of what it shows', async () => {
    expect(await marked()).toEqual(['•', named('hint.username.title')]);
    expect(await marked({ page: 'portal-home', view: 'no-such-view' })).toEqual(['•', named('hint.home.title')]);
  });

  it('keeps its plain name on a page of ours of which there is nothing to say', async () => {
    expect(await marked({ page: 'entra-sign-out', view: 'no-such-view' })).toEqual(['•', PLAIN]);
  });

  it('speaks the language of the page, or the one that the person chose', async () => {
    expect(await marked({ pageLanguage: 'sv-SE' })).toEqual(['•', named('hint.username.title', SWEDISH)]);
    expect(await marked({ pageLanguage: 'sv-SE' }, { ...TOOLBAR, language: 'en' })).toEqual([
      '•',
      named('hint.username.title'),
    ]);
  });

  it('is drawn in colours of ours, also where a browser cannot change that of the sign', async () => {
    await marked();
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledExactlyOnceWith({ tabId: 7, color: '#f9bf3b' });
    expect(action.setBadgeTextColor).toHaveBeenCalledExactlyOnceWith({ tabId: 7, color: '#1f2a24' });
    const { setBadgeTextColor } = action;
    Reflect.deleteProperty(action, 'setBadgeTextColor');
    expect(await marked({ view: 'locked' })).toEqual(['!', named('hint.locked.line')]);
    Object.assign(action, { setBadgeTextColor });
  });
});

describe('the mark goes', () => {
  it.each(['plate', 'tab'] as const)('where the help stands in the page (%s)', async (launcher) => {
    expect(await marked({ view: 'locked' }, { ...TOOLBAR, launcher })).toEqual(['', PLAIN]);
  });

  it('where the page is none of ours any more', async () => {
    expect(await marked({ on: false, page: 'none', pageLanguage: '' })).toEqual(['', PLAIN]);
  });
});

describe('a mark that cannot be made', () => {
  it('is none where no text can be read: a sign without a name says nothing', async () => {
    files = {};
    await markPage(7, { ...PAGE, view: 'locked' }, TOOLBAR);
    for (const spy of Object.values(action)) expect(spy).not.toHaveBeenCalled();
  });

  it('troubles nobody where the tab was closed meanwhile', async () => {
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(markPage(7, PAGE, TOOLBAR)).resolves.toBeUndefined();
  });
});
