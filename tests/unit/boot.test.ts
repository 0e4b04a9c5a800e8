import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildBoot } from '../../src/background/boot';
import { hintFor } from '../../src/core/hint';
import { resolveView } from '../../src/core/match-view';
import type { BootAnswer } from '../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { HINT_TABLES, tablesFor } from '../../src/data/hint-tables';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';
import { resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH, SWEDISH } from '../dom/support/worker-answers';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

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

const VISIT = { partner: true, dismissed: [], closed: [], walking: false };
const boot = (
  over: Partial<typeof DEFAULT_SETTINGS> = {},
  page = 'entra-sign-in',
  visit: Partial<Parameters<typeof buildBoot>[3]> = {},
) => buildBoot({ ...DEFAULT_SETTINGS, ...over }, page, 'sv-SE', { ...VISIT, ...visit });
const shown = (answer: BootAnswer) => {
  if (!answer.show) throw new Error('Nothing is shown');
  return answer;
};

describe('what the launcher gets', () => {
  it('follows the settings', async () => {
    const answer = shown(await boot({ launcher: 'tab', corner: 'start', opening: 'problem' }, 'portal-home'));
    expect(answer).toMatchObject({ launcher: 'tab', corner: 'start', language: 'sv', dir: 'ltr', opening: 'problem' });
    expect(shown(await boot()).opening).toBe('press');
    expect(shown(await boot({ language: 'en' })).language).toBe('en');
  });

  it('knows what is not wanted in this tab', async () => {
    const answer = shown(await boot({}, 'portal-home', { dismissed: ['entra-sign-in'], closed: ['portal-home'] }));
    expect(answer.dismissed).toEqual(['entra-sign-in']);
    expect(answer.closed).toEqual(['portal-home']);
  });

  it('has the words of the launcher, of every line, and of the panel that cannot be loaded', async () => {
    const { texts } = shown(await boot());
    for (const key of [
      'launcher.label',
      'launcher.name',
      'launcher.hide',
      'launcher.announce',
      'ui.failed.title',
      'ui.updated.text',
    ]) {
      expect(texts[key]).toBe(SWEDISH[key]);
    }
    const { views, pages, remedies } = HINT_TABLES;
    for (const hint of [views, pages, remedies].flatMap((table) => Object.values(table))) {
      if (hint?.line !== undefined) expect(texts[hint.line]).toBe(SWEDISH[hint.line]);
    }
  });

  it('does not have the whole help: that comes when it is opened', async () => {
    const { texts } = shown(await boot());
    expect(Object.keys(texts).length).toBeLessThan(Object.keys(SWEDISH).length / 3);
    expect(texts['locked.intro']).toBeUndefined();
  });

  it('has the words in English where its language cannot be read', async () => {
    files = { 'en.json': ENGLISH };
    expect(shown(await boot()).texts['launcher.label']).toBe(ENGLISH['launcher.label']);
  });
});

describe('where a sign-in may lead to another service', () => {
  it('nothing but a problem is said of the page, and nothing of Partner Center as its aim', async () => {
    const { partner, hints } = shown(await boot({}, 'entra-sign-in', { partner: false }));
    expect(partner).toBe(false);
    const said = (view: string) => hintFor({ page: 'entra-sign-in', family: 'entra', view }, hints)?.title;
    expect(said('username')).toBe('hint.elsewhere.title');
    expect(said('account-picker')).toBe('hint.elsewhere.title');
    expect(said('no-such-view')).toBe('hint.elsewhere.title');
    expect(said('locked')).toBe('hint.locked.title');
  });

  it('where it leads to Partner Center, the state of the page is spoken of', async () => {
    const { partner, hints } = shown(await boot());
    expect(partner).toBe(true);
    expect(hintFor({ page: 'entra-sign-in', view: 'username' }, hints)?.title).toBe('hint.username.title');
  });

  it('the popup is told so too where nothing stands in the page', async () => {
    expect((await boot({ launcher: 'off' }, 'entra-sign-in', { partner: false })).partner).toBe(false);
    files = {};
    expect((await boot({}, 'entra-sign-in', { partner: false })).partner).toBe(false);
  });
});

describe('nothing is shown', () => {
  it('where the person wants nothing in the page', async () => {
    expect((await boot({ launcher: 'off' })).show).toBe(false);
  });

  it('where no text can be read: no blank plate', async () => {
    files = {};
    expect((await boot()).show).toBe(false);
  });

  it('but the views of the page still come, for the popup', async () => {
    const { views } = await boot({ launcher: 'off' });
    expect(views.length).toBeGreaterThan(5);
    files = {};
    expect((await boot()).views).toEqual(views);
  });

  it('nor anything said of the page left out: the popup and the toolbar button speak of its problems', async () => {
    const answers = [
      await boot({ launcher: 'off' }),
      await boot({ launcher: 'off' }, 'entra-sign-in', { partner: false }),
    ];
    files = {};
    for (const answer of [...answers, await boot()]) {
      expect(answer.show).toBe(false);
      expect(answer.hints).toBe(tablesFor(answer.partner));
    }
  });
});

describe('the views that come along', () => {
  it.each(PAGES.map(({ id }) => id))('recognise on %s what the whole table does', async (page) => {
    const { views } = await boot({}, page);
    for (const definition of VIEWS.filter(({ pages }) => pages.some((id) => id === page))) {
      for (const example of definition.examples) {
        const signals = { ...example, page };
        expect(resolveView(signals, views)?.id).toBe(resolveView(signals, VIEWS)?.id);
      }
    }
  });

  it('are none for a page that no table knows', async () => {
    for (const page of ['no-such-page', 'constructor']) expect((await boot({}, page)).views).toEqual([]);
  });
});
