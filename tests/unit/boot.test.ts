import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildBoot } from '../../src/background/boot';
import { resolveView } from '../../src/core/match-view';
import type { BootAnswer } from '../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { HINTS } from '../../src/data/hints';
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

const boot = (over: Partial<typeof DEFAULT_SETTINGS> = {}, page = 'entra-sign-in', dismissed: readonly string[] = []) =>
  buildBoot({ ...DEFAULT_SETTINGS, ...over }, page, 'sv-SE', dismissed);
const shown = (answer: BootAnswer) => {
  if (!answer.show) throw new Error('Nothing is shown');
  return answer;
};

describe('what the launcher gets', () => {
  it('follows the settings', async () => {
    const answer = shown(await boot({ launcher: 'tab', corner: 'start' }, 'portal-home', ['entra-sign-in']));
    expect(answer).toMatchObject({ launcher: 'tab', corner: 'start', language: 'sv', dir: 'ltr' });
    expect(answer.dismissed).toEqual(['entra-sign-in']);
    expect(shown(await boot({ language: 'en' })).language).toBe('en');
  });

  it('has the words of the launcher, of every line, and of the panel that cannot be loaded', async () => {
    const { texts } = shown(await boot());
    for (const key of ['launcher.label', 'launcher.name', 'launcher.hide', 'ui.failed.title', 'ui.updated.text']) {
      expect(texts[key]).toBe(SWEDISH[key]);
    }
    for (const hint of [...Object.values(HINTS.views), ...Object.values(HINTS.pages)]) {
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
