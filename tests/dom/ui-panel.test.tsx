import { describe, expect, it } from 'vitest';
import type { PanelView } from '../../src/core/panel-view';
import type { DetailsLine } from '../../src/core/support-details';
import { focusTitle } from '../../src/ui/focus-title';
import { Panel, type PanelProps } from '../../src/ui/views/Panel';
import { all, fakeHelp, one, press, show } from './ui-fixture';

const HERE = { title: 'hint.title', text: 'hint.text', topic: 'password', values: { count: 10 } };
const VIEWS: readonly PanelView[] = [
  { name: 'home' },
  { name: 'topic', id: 'password' },
  { name: 'topic', id: 'gone' },
  { name: 'language' },
  { name: 'details' },
  { name: 'failed' },
  { name: 'updated' },
];
const LINES: readonly DetailsLine[] = [{ label: 'details.number', values: ['AADSTS50053'] }];

/** The panel in one of its states, as a page puts it up: what is for another one is left out. */
function panel(over: Partial<PanelProps> = {}, help = fakeHelp(), states: readonly string[] = ['open']): HTMLElement {
  const root = show(<Panel view={{ name: 'home' }} choice="auto" {...over} />, help);
  for (const part of all(root, '[data-when]')) if (!states.includes(part.dataset.when ?? '')) part.remove();
  return root;
}
const folded = (over: Partial<PanelProps> = {}) => panel(over, fakeHelp(), ['folded']);

describe.each(VIEWS)('every view of the panel: $name $id', (view) => {
  it('is a region named by its one title, which takes the focus without being in the tab order', () => {
    for (const root of [panel({ view, here: HERE }), folded({ view, here: HERE })]) {
      const title = one(root, '[data-title]');
      expect(all(root, '[data-title]')).toHaveLength(1);
      expect(title.tabIndex).toBe(-1);
      expect(title.tagName).toBe('H2');
      expect(title.textContent).not.toBe('');
      const names = one(root, 'section.sp-panel').getAttribute('aria-labelledby')?.split(' ') ?? [];
      expect(names.flatMap((id) => all(root, `[id="${id}"]`))).toEqual([title]);
      expect(focusTitle(root)).toBe(true);
      expect(document.activeElement).toBe(title);
    }
  });

  it('has nothing to type in, and only buttons that cannot submit', () => {
    const root = panel({ view, here: HERE, details: LINES }, fakeHelp(), ['open', 'folded', 'refused', 'preview']);
    expect(all(root, 'input, textarea, select, form, [contenteditable], iframe, img')).toEqual([]);
    for (const button of all(root, 'button')) expect(button.getAttribute('type')).toBe('button');
  });

  it('keeps the promise and the ways to fold and close it', () => {
    const root = panel({ view });
    expect(one(root, '.sp-promise').textContent).toBe('ui.promise');
    expect(one(root, '[data-act="minimize"]').getAttribute('aria-label')).toBe('ui.minimize');
    expect(one(root, '[data-act="close"]').getAttribute('aria-label')).toBe('ui.close');
    expect(all(folded({ view }), 'button').map(({ dataset }) => dataset.act)).toEqual(['expand', 'close']);
  });

  it('names every button and gives every heading a place below the title', () => {
    const root = panel({ view, here: HERE });
    for (const button of all(root, 'button'))
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\S/);
    const levels = all(root, 'h1, h2, h3, h4').map((heading) => heading.tagName);
    expect(levels.filter((level) => level === 'H2')).toHaveLength(1);
    expect(levels.every((level) => level === 'H2' || level === 'H3')).toBe(true);
    expect(levels[0]).toBe('H2');
  });

  it('says on each button what a press on it means: the page has no more of it', () => {
    const root = panel({ view, here: HERE, details: LINES }, fakeHelp(), ['open', 'folded', 'larger', 'preview']);
    for (const { dataset, outerHTML } of all(root, 'button')) {
      expect(dataset.act ?? dataset.topic ?? dataset.language, outerHTML).toMatch(/^[a-zA-Z-]+$/);
    }
  });
});

describe('the panel', () => {
  const acts = (root: ParentNode) => all(root, 'button[data-act]').map(({ dataset }) => dataset.act);

  it('carries the language and the direction of the help on its root', () => {
    const root = one(panel({}, fakeHelp({ language: 'ar', dir: 'rtl' })), '.sp');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('offers the language at home in its own words', () => {
    const button = one(panel({}, fakeHelp({ language: 'ja' })), '[data-act="language"]');
    expect(button.textContent).toBe('日本語');
    expect(button.getAttribute('aria-label')).toBe('Language of the help: 日本語');
    expect(acts(panel({ view: { name: 'topic', id: 'password' } }))).not.toContain('language');
  });

  it('leads back to where the person was', () => {
    const back = (over: Partial<PanelProps>) => one(panel(over), '[data-act="back"]').textContent;
    expect(back({ view: { name: 'topic', id: 'password' } })).toBe('ui.back');
    expect(back({ view: { name: 'topic', id: 'password' }, fromTopic: true })).toBe('ui.back.topic');
    for (const name of ['home', 'failed', 'updated'] as const)
      expect(acts(panel({ view: { name } }))).not.toContain('back');
  });

  it('can be made larger only where it could be', () => {
    expect(acts(panel())).not.toContain('enlarge');
    expect(acts(panel({}, fakeHelp(), ['open', 'larger']))).toContain('enlarge');
  });

  it('says whose settings its button leads to, after the word in sight', () => {
    expect(one(panel(), '[data-act="settings"]').textContent).toBe('Settings (Signpost)');
  });

  it('leaves out settings where the extension that would open them has gone', () => {
    expect(acts(panel({ view: { name: 'updated' } }))).not.toContain('settings');
    expect(acts(panel({ view: { name: 'failed' } }))).toContain('settings');
  });

  it('folds to one line with the name of what is open', () => {
    const name = (over: Partial<PanelProps>) => one(folded(over), '[data-title]').textContent;
    expect(name({ view: { name: 'topic', id: 'password' } })).toBe('I forgot my password');
    expect(name({ view: { name: 'home' }, here: HERE })).toBe('Your account is locked');
    expect(name({ view: { name: 'language' }, here: HERE })).toBe('Signpost');
    expect(all(folded(), '.sp-panel-body, .sp-foot, [data-act="minimize"]')).toEqual([]);
  });

  it('shows the number of the page on the card and over the topic for it, and over no other', () => {
    const number = 'AADSTS50053';
    const shown = (over: Partial<PanelProps>) =>
      all(panel({ ...over, number }), '.sp-eyebrow .sp-code').map(({ textContent, dir }) => [textContent, dir]);
    expect(shown({ here: HERE })).toEqual([[number, 'ltr']]);
    expect(shown({ here: HERE, view: { name: 'topic', id: 'password' } })).toEqual([[number, 'ltr']]);
    expect(shown({ here: HERE, view: { name: 'topic', id: 'roles' } })).toEqual([]);
    expect(shown({})).toEqual([]);
  });

  it('shows the details for support where they were read, and a way to them at home', () => {
    const facts = (over: Partial<PanelProps>) =>
      all(panel(over, fakeHelp(), ['open', 'preview']), '.sp-facts dd').length;
    expect(facts({ view: { name: 'topic', id: 'password' }, details: LINES })).toBe(1);
    expect(facts({ view: { name: 'topic', id: 'password' } })).toBe(0);
    expect(facts({ view: { name: 'details' }, details: LINES })).toBe(1);
    expect(facts({ details: LINES })).toBe(0);
    expect(one(panel(), '[data-act="details"]').textContent).toBe('details.title');
  });
});

describe('home', () => {
  it('says first what is seen on this page and leads to its topic', () => {
    const root = panel({ here: HERE });
    const card = one(root, '.sp-panel-body > :first-child');
    expect(card.classList.contains('sp-here')).toBe(true);
    expect(one(card, 'h3').textContent).toBe('Your account is locked');
    expect(card.textContent).toContain('After 10 tries.');
    expect(one(card, '.sp-plate').dataset.topic).toBe('password');
  });

  it('leaves the way out of the card where its topic is not known or not given', () => {
    expect(all(panel({ here: { ...HERE, topic: 'gone' } }), '.sp-plate')).toEqual([]);
    expect(all(panel({ here: { title: 'hint.title', text: 'hint.text' } }), '.sp-plate')).toEqual([]);
  });

  it('lists the known topics of each group, and no group of nothing', () => {
    const root = panel();
    expect(all(root, '.sp-row[data-topic]').map((row) => row.dataset.topic)).toEqual(['password', 'roles', 'words']);
    expect(all(root, 'h3').map((heading) => heading.textContent)).toEqual(['What is going wrong?']);
  });

  it('says so when there is nothing to list', () => {
    const root = panel({}, fakeHelp({ groups: [] }));
    expect(one(root, '.sp-empty').textContent).toContain('ui.empty.title');
    expect(all(root, '[data-title]')).toHaveLength(1);
  });

  it('is not left blank by a topic that nobody knows, and leads back', () => {
    const root = panel({ view: { name: 'topic', id: 'gone' } });
    expect(one(root, '[data-title]').textContent).toBe('ui.unknownTopic.title');
    expect(all(root, '.sp-empty [data-act="home"]')).toHaveLength(1);
  });
});

describe('keys on the rows of home', () => {
  const rows = () => all(panel(), '.sp-rows:has([data-topic]) .sp-row');

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 2, 1],
    ['End', 0, 2],
    ['Home', 2, 0],
  ] as const)('%s moves from row %i to row %i and is taken', (key, from, to) => {
    const list = rows();
    list[from]?.focus();
    expect(press(document.activeElement ?? document.body, key)).toBe(false);
    expect(document.activeElement).toBe(list[to]);
  });

  it.each([
    ['ArrowDown', 2],
    ['ArrowUp', 0],
    ['End', 2],
    ['Home', 0],
    ['Escape', 1],
    ['Tab', 1],
    ['a', 1],
    ['ArrowLeft', 1],
  ] as const)('%s on row %i is left alone', (key, from) => {
    const list = rows();
    const row = list[from];
    row?.focus();
    expect(press(row ?? document.body, key)).toBe(true);
    expect(document.activeElement).toBe(row);
  });

  it('are left alone with a modifier and outside the rows', () => {
    const root = panel();
    const [first] = all(root, '.sp-row');
    first?.focus();
    expect(press(first ?? root, 'ArrowDown', { altKey: true })).toBe(true);
    expect(press(one(root, '[data-act="close"]'), 'ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(first);
  });
});

describe('the choice of language', () => {
  it('lists the languages in their own words and marks the one in use', () => {
    const root = panel({ view: { name: 'language' }, choice: 'sv' });
    const options = all(root, '[data-language]');
    expect(options.map((option) => option.dataset.language)).toEqual(['auto', 'en', 'sv', 'nl', 'ja', 'zh-TW', 'it']);
    expect(one(root, '[data-language="ja"] [lang]').lang).toBe('ja');
    expect(one(root, '[data-language="ja"]').textContent).toBe('日本語');
    expect(options.filter((option) => option.hasAttribute('aria-current'))).toEqual([
      one(root, '[data-language="sv"]'),
    ]);
    expect(one(root, '[data-language="sv"]').textContent).toContain('ui.language.chosen');
  });
});
