import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPanel, drawBare } from '../../src/background/panel';
import { NO_CONTACTS } from '../../src/core/contacts';
import { LANGUAGES } from '../../src/core/languages';
import type { PanelView } from '../../src/core/panel-view';
import { effectiveSettings, parsePolicy, settingsForPages } from '../../src/core/policy';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { Tree, TreeElement } from '../../src/core/tree';
import { TOPICS } from '../../src/data/topics';
import { resetBrowser } from '../dom/support/fake-browser';
import { ENGLISH, SWEDISH } from '../dom/support/worker-answers';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

let files: Readonly<Record<string, unknown>> = {};

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/140.0.0.0 Safari/537.36' });
  files = { 'en.json': ENGLISH, 'sv.json': SWEDISH };
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const file = files[address.split('/').at(-1) ?? ''];
    if (file === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(file));
  });
});

const SHOWN: Parameters<typeof buildPanel>[0] = { settings: DEFAULT_SETTINGS, keptBack: [] };

type Asked = Parameters<typeof buildPanel>[1];
const build = (over: Partial<Asked> = {}, shown: Parameters<typeof buildPanel>[0] = SHOWN) =>
  buildPanel(shown, {
    type: 'panel',
    shows: { name: 'home' },
    fromTopic: false,
    page: 'entra-sign-in',
    pageLanguage: 'en',
    partner: true,
    ...over,
  });
const draw = async (over: Partial<Asked> = {}, shown = SHOWN): Promise<TreeElement> => {
  const answer = await build(over, shown);
  if (answer === undefined) throw new Error('Nothing is drawn');
  return answer.tree;
};
const elements = (tree: Tree): readonly TreeElement[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(elements)];
const textOf = (tree: Tree): string => (typeof tree === 'string' ? tree : tree.children.map(textOf).join(''));
const data = (tree: Tree, name: string) => elements(tree).flatMap(({ attributes }) => attributes[`data-${name}`] ?? []);

describe('the panel that the worker draws', () => {
  it('names no contact that the person entered: only that there is one, and where it is shown', async () => {
    const helpDesk = [
      { name: 'Ada Own', mail: 'ada@own.example', phone: '+46 8 123', page: 'https://own.example/a', note: 'Weekdays' },
    ];
    const own = { ...DEFAULT_SETTINGS, contacts: { ...NO_CONTACTS, helpDesk } };
    const policy = parsePolicy({ contacts: { helpDesk: [{ name: 'Service desk', mail: 'desk@contoso.example' }] } });
    const shown = settingsForPages({ settings: effectiveSettings(own, policy.values), own, policy });
    for (const id of ['whom-to-ask', 'task-invoices', 'password-member', 'locked-short', 'special-not-listed']) {
      const drawn = JSON.stringify(await draw({ shows: { name: 'topic', id } }, shown));
      expect(drawn).not.toMatch(/Ada Own|own\.example|\+46 8 123|Weekdays/);
      expect(drawn).toContain('desk@contoso.example');
      expect(drawn).toContain(ENGLISH['contact.kept']);
      expect(drawn).toContain(ENGLISH['contact.kept.where']);
    }
    expect(JSON.stringify(await draw({ shows: { name: 'topic', id: 'whom-to-ask' } }))).not.toContain(
      ENGLISH['contact.kept'],
    );
  });

  it('speaks of the state of the page, in the language of the page', async () => {
    expect(textOf(await draw({ view: 'locked' }))).toContain(ENGLISH['hint.locked.title']);
    const swedish = await draw({ view: 'locked', pageLanguage: 'sv-SE' });
    expect(swedish.attributes).toMatchObject({ lang: 'sv', dir: 'ltr' });
    expect(textOf(swedish)).toContain(SWEDISH['hint.locked.title']);
  });

  it('speaks of the number where that says more, and shows it', async () => {
    const number = { key: '50020', shown: 'AADSTS50020' };
    const text = textOf(await draw({ view: 'error-page', number }));
    expect(text).toContain(ENGLISH['r.otherOrganisation.title']);
    expect(text).toContain('AADSTS50020');
  });

  it('means by a number what it means on that kind of page', async () => {
    const number = { key: '80041034', shown: '80041034' };
    const on = async (page: string) => textOf(await draw({ page, view: 'login-error', number }));
    expect(await on('msa-sign-in')).toContain(ENGLISH['r.personalNotAccepted.title']);
    expect(await on('entra-sign-in')).toContain(ENGLISH['r.companyServer.title']);
  });

  it('says nothing but a problem on the way to another service', async () => {
    const text = async (view: string) => textOf(await draw({ view, partner: false }));
    expect(await text('username')).toContain(ENGLISH['hint.elsewhere.title']);
    expect(await text('username')).not.toContain(ENGLISH['hint.username.title']);
    expect(await text('locked')).toContain(ENGLISH['hint.locked.title']);
  });

  it('has first what can go wrong there, for somebody who is signed in', async () => {
    const first = async (page: string) => data(await draw({ page }), 'topic').filter((id) => id !== 'pages-missing');
    expect(await first('entra-sign-in')).not.toEqual(await first('portal-home'));
  });

  it('has the details for support only where the page gave them', async () => {
    const shows: PanelView = { name: 'details' };
    const facts = { pageId: 'ConvergedError', correlationId: 'e98165ec-2b57-4ef3-9070-697125d353ea' };
    const tree = await draw({ shows, facts, number: { key: '50020', shown: 'AADSTS50020' } });
    const [copied = ''] = data(tree, 'text');
    for (const fact of [...Object.values(facts), 'AADSTS50020', '1.2.3', 'Chromium 140'])
      expect(copied).toContain(fact);
    expect(data(await draw({ shows: { name: 'topic', id: 'locked-short' }, view: 'locked' }), 'text')).toEqual([]);
  });

  it('leads back to a topic where one led here', async () => {
    const back = async (fromTopic: boolean) => textOf(await draw({ shows: { name: 'language' }, fromTopic }));
    expect(await back(true)).toContain(ENGLISH['ui.back.topic']);
    expect(await back(false)).not.toContain(ENGLISH['ui.back.topic']);
    expect(data(await draw({ shows: { name: 'language' } }), 'language')).toEqual(['auto', ...LANGUAGES]);
  });

  it('is there for every topic, and for one that no table knows', async () => {
    for (const { id } of TOPICS) {
      const tree = await draw({ shows: { name: 'topic', id } });
      expect(
        elements(tree).filter(({ attributes }) => attributes.id === 'sp-title'),
        id,
      ).toHaveLength(1);
      expect(textOf(tree).length, id).toBeGreaterThan(100);
    }
    const text = textOf(await draw({ shows: { name: 'topic', id: 'no-such-topic' } }));
    expect(text).toContain(ENGLISH['ui.unknownTopic.title']);
  });

  it('travels in a message as it is: no code, no HTML, nothing that loads', async () => {
    for (const shows of [{ name: 'home' }, { name: 'topic', id: 'reset-my-password' }] as const) {
      const tree = await draw({ shows });
      expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      expect(structuredClone(tree)).toEqual(tree);
      for (const { tag, attributes } of elements(tree)) {
        expect(['script', 'iframe', 'img', 'link', 'style', 'input', 'textarea', 'form']).not.toContain(tag);
        expect(Object.keys(attributes).filter((name) => /^on|^style$|^src$|^srcdoc$/i.test(name))).toEqual([]);
      }
    }
  });

  it('offers the reset of the cloud that the page is of, and both where that is not known', async () => {
    const resets = async (id: string, us?: boolean) => {
      const links = data(await draw({ shows: { name: 'topic', id }, ...(us === undefined ? {} : { us }) }), 'link');
      return links.filter((link) => /^workReset/.test(link));
    };
    const offering = ['forgot-password', 'reset-my-password', 'account-locked', 'locked-short', 'password-expired'];
    for (const id of [...offering, 'decide-own-reset']) {
      expect(await resets(id, true), id).toEqual(['workResetUs', 'workReset']);
      expect(await resets(id, false), id).toEqual(['workReset']);
      expect(await resets(id), id).toEqual(['workReset', 'workResetUs']);
    }
  });

  it('is none where no catalogue can be read', async () => {
    files = {};
    expect(await build()).toBeUndefined();
  });
});

describe('the panel for the case that the worker is gone', () => {
  it('says what is so with the words at hand, and leads nowhere', () => {
    const messages = Object.fromEntries(Object.entries(ENGLISH).filter(([key]) => key.startsWith('ui.')));
    for (const name of ['failed', 'updated'] as const) {
      const tree = drawBare({ language: 'en', dir: 'ltr', messages }, name);
      if (tree === undefined) throw new Error('Nothing is drawn');
      expect(textOf(tree)).toContain(ENGLISH[`ui.${name}.title`]);
      expect(data(tree, 'topic')).toEqual([]);
      expect(data(tree, 'act').includes('retry')).toBe(name === 'failed');
    }
  });
});
