import { describe, expect, it } from 'vitest';
import { ALL_TOPICS as TOPICS } from '../../src/background/topics';
import { errorNumberIn, indexHelp } from '../../src/core/help-search';
import { LANGUAGES } from '../../src/core/languages';
import { search } from '../../src/core/search';
import type { Topic } from '../../src/core/topic';
import { helpAnswer } from '../dom/support/worker-answers';

const topic: Topic = {
  id: 'every-block',
  icon: 'info',
  title: 'k.title',
  summary: 'k.summary',
  keywords: 'k.keywords',
  blocks: [
    { type: 'text', text: 'k.text' },
    { type: 'note', tone: 'stop', text: 'k.note' },
    { type: 'steps', heading: 'k.heading', steps: [{ text: 'k.step', more: 'k.more' }, { text: 'k.step' }] },
    { type: 'list', items: ['k.item'] },
    { type: 'people', people: [{ icon: 'person', who: 'k.who', does: 'k.does' }] },
    { type: 'links', links: ['workReset'] },
    { type: 'rows', topics: ['forgot-password'] },
  ],
};
const messages = {
  'k.title': 'Walnut title',
  'k.summary': 'Pecan summary',
  'k.keywords': 'Cashew',
  'k.text': 'Select {label:cantAccessAccount} as a [[Hazelnut]]',
  'k.note': 'Chestnut note',
  'k.step': 'Almond step',
  'k.more': 'Macadamia more',
  'k.item': 'Pistachio item',
  'k.who': 'Coconut person',
  'k.does': 'Peanut deed',
};
const content = helpAnswer({
  topics: [topic],
  messages,
  labels: { cantAccessAccount: { text: 'Gooseberry link', lang: 'en' } },
});
const find = (query: string) => search(indexHelp(content), query).map(({ id }) => id);

describe('the index of the help', () => {
  it.each([
    'walnut',
    'pecan',
    'cashew',
    'chestnut',
    'almond',
    'macadamia',
    'pistachio',
    'coconut',
    'peanut',
    'hazelnut',
    'gooseberry',
  ])('holds every text of a topic, labels and names in words: %s', (word) => {
    expect(find(word)).toEqual(['every-block']);
  });

  it('holds no markup and nothing else', () => {
    for (const word of ['label', 'cantAccessAccount', 'rutabaga']) expect(find(word)).toEqual([]);
  });

  it('can be made of an empty help', () => {
    expect(search(indexHelp(helpAnswer({ topics: [], messages: {} })), 'password')).toEqual([]);
  });

  it.each(LANGUAGES)('finds the topics of the real help by their own titles in %s', async (language) => {
    const { default: texts }: { default: Record<string, string> } = await import(`../../locales/${language}.json`);
    const index = indexHelp(helpAnswer({ language, messages: texts }));
    for (const { id, title } of TOPICS) expect(search(index, texts[title] ?? '').map((hit) => hit.id)).toContain(id);
  });
});

describe('an error number in a query', () => {
  it.each([
    ['AADSTS50053', 'AADSTS50053'],
    ['  aadsts 50053 ', 'aadsts 50053'],
    ['50053', '50053'],
    ['SSPR_0014', 'SSPR_0014'],
    ['0x80048823', '0x80048823'],
    ['80041012', '80041012'],
  ])('%s is one', (query, number) => {
    expect(errorNumberIn(query)).toBe(number);
  });

  it.each(['', 'password', '404', '50053 locked', 'AADSTS', 'x50053', '123456789', 'SSPR_14'])(
    '“%s” is none',
    (query) => {
      expect(errorNumberIn(query)).toBeUndefined();
    },
  );
});
