import { describe, expect, it, vi } from 'vitest';
import { focusTitle } from '../../src/ui/focus-title';
import { Panel, type PanelProps, type PanelView } from '../../src/ui/views/Panel';
import { all, fakeHelp, one, press, show } from './ui-fixture';

const nothing = () => {};
const PROPS: PanelProps = {
  view: { name: 'home' },
  minimized: false,
  sheet: false,
  choice: 'auto',
  onBack: nothing,
  onMinimize: nothing,
  onExpand: nothing,
  onClose: nothing,
  onTopic: nothing,
  onLanguage: nothing,
  onChooseLanguage: nothing,
  onDismiss: nothing,
  onRetry: nothing,
  onSettings: nothing,
};
const HERE = { title: 'hint.title', text: 'hint.text', topic: 'password', values: { count: 10 } };
const VIEWS: readonly PanelView[] = [
  { name: 'home' },
  { name: 'topic', id: 'password' },
  { name: 'topic', id: 'gone' },
  { name: 'language' },
  { name: 'failed' },
  { name: 'updated' },
];
const panel = (over: Partial<PanelProps> = {}, help = fakeHelp()) => show(<Panel {...PROPS} {...over} />, help);

describe.each(VIEWS)('every view of the panel: $name $id', (view) => {
  it('is a region named by its one title, which takes the focus without being in the tab order', () => {
    const root = panel({ view, here: HERE });
    const title = one(root, '[data-title]');
    expect(all(root, '[data-title]')).toHaveLength(1);
    expect(title.tabIndex).toBe(-1);
    expect(title.tagName).toBe('H2');
    expect(title.textContent).not.toBe('');
    expect(one(root, 'section.sp-panel').getAttribute('aria-labelledby')).toBe(title.id);
    expect(focusTitle(root)).toBe(true);
    expect(document.activeElement).toBe(title);
  });

  it('has nothing to type in, and only buttons that cannot submit', () => {
    const root = panel({ view, here: HERE });
    expect(all(root, 'input, textarea, select, form, [contenteditable], iframe, img')).toEqual([]);
    for (const button of all(root, 'button')) expect(button.getAttribute('type')).toBe('button');
  });

  it('keeps the promise and the ways to fold and close it', () => {
    const root = panel({ view });
    expect(one(root, '.sp-promise').textContent).toBe('ui.promise');
    expect(one(root, '[data-act="minimize"]').getAttribute('aria-label')).toBe('ui.minimize');
    expect(one(root, '[data-act="close"]').getAttribute('aria-label')).toBe('ui.close');
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
});

describe('the panel', () => {
  it('carries the language and the direction of the help on its root', () => {
    const root = one(panel({}, fakeHelp({ language: 'ar', dir: 'rtl' })), '.sp');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('offers the language at home in its own words', () => {
    const onLanguage = vi.fn();
    const button = one(panel({ onLanguage }, fakeHelp({ language: 'ja' })), '[data-act="language"]');
    expect(button.textContent).toBe('日本語');
    expect(button.getAttribute('aria-label')).toBe('Language of the help: 日本語');
    button.click();
    expect(onLanguage).toHaveBeenCalledOnce();
  });

  it('tells its surface about every act, and only about that', () => {
    const calls = {
      onBack: vi.fn(),
      onMinimize: vi.fn(),
      onClose: vi.fn(),
      onDismiss: vi.fn(),
      onRetry: vi.fn(),
      onSettings: vi.fn(),
    };
    const press = (view: PanelView, act: string) => one(panel({ ...calls, view }), `[data-act="${act}"]`).click();
    press({ name: 'topic', id: 'password' }, 'back');
    press({ name: 'home' }, 'minimize');
    press({ name: 'home' }, 'close');
    press({ name: 'home' }, 'dismiss');
    press({ name: 'home' }, 'settings');
    press({ name: 'failed' }, 'retry');
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  });

  it('says whose settings its button leads to, after the word in sight', () => {
    expect(one(panel(), '[data-act="settings"]').textContent).toBe('Settings (Signpost)');
  });

  it('leaves out settings where the surface cannot lead there', () => {
    expect(all(panel({ onSettings: undefined }), '[data-act="settings"]')).toEqual([]);
  });

  it('folds to one line with the name of what is open, and keeps the focus on the button that folded it', () => {
    const place = panel({ view: { name: 'topic', id: 'password' } });
    const fold = one(place, '[data-act="minimize"]');
    fold.focus();
    const onExpand = vi.fn();
    show(
      <Panel {...PROPS} view={{ name: 'topic', id: 'password' }} minimized onExpand={onExpand} />,
      fakeHelp(),
      place,
    );
    expect(one(place, '[data-title]').textContent).toBe('I forgot my password');
    expect(all(place, '.sp-panel-body, .sp-foot, [data-act="minimize"]')).toEqual([]);
    expect(document.activeElement).toBe(one(place, '[data-act="expand"]'));
    one(place, '[data-act="expand"]').click();
    expect(onExpand).toHaveBeenCalledOnce();
  });

  it('starts every view at its top', () => {
    const place = panel();
    const body = one(place, '.sp-panel-body');
    show(<Panel {...PROPS} view={{ name: 'topic', id: 'roles' }} />, fakeHelp(), place);
    expect(one(place, '.sp-panel-body')).not.toBe(body);
  });

  it('is a sheet where the window is narrow', () => {
    expect(one(panel({ sheet: true }), '.sp-panel').classList.contains('sp-sheet')).toBe(true);
    expect(one(panel(), '.sp-panel').classList.contains('sp-sheet')).toBe(false);
  });
});

describe('home', () => {
  it('says first what is seen on this page and leads to its topic', () => {
    const onTopic = vi.fn();
    const root = panel({ here: HERE, onTopic });
    const card = one(root, '.sp-panel-body > :first-child');
    expect(card.classList.contains('sp-here')).toBe(true);
    expect(one(card, 'h3').textContent).toBe('Your account is locked');
    expect(card.textContent).toContain('After 10 tries.');
    one(card, '.sp-plate').click();
    expect(onTopic).toHaveBeenCalledExactlyOnceWith('password');
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
    const onBack = vi.fn();
    const root = panel({ view: { name: 'topic', id: 'gone' }, onBack });
    expect(one(root, '[data-title]').textContent).toBe('ui.unknownTopic.title');
    one(root, '[data-act="home"]').click();
    expect(onBack).toHaveBeenCalledOnce();
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
    const onChooseLanguage = vi.fn();
    const root = panel({ view: { name: 'language' }, choice: 'sv', onChooseLanguage });
    const options = all(root, '[data-language]');
    expect(options.map((option) => option.dataset.language)).toEqual(['auto', 'en', 'sv', 'nl', 'ja', 'zh-TW', 'it']);
    expect(one(root, '[data-language="ja"] [lang]').lang).toBe('ja');
    expect(one(root, '[data-language="ja"]').textContent).toBe('日本語');
    expect(options.filter((option) => option.hasAttribute('aria-current'))).toEqual([
      one(root, '[data-language="sv"]'),
    ]);
    expect(one(root, '[data-language="sv"]').textContent).toContain('ui.language.chosen');
    one(root, '[data-language="zh-TW"]').click();
    expect(onChooseLanguage).toHaveBeenCalledExactlyOnceWith('zh-TW');
  });
});
