import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../src/core/search';
import { PageBar, type PageBarState } from '../../src/ui/components/PageBar';
import { SearchField } from '../../src/ui/components/Search';
import { Marked, SearchResults } from '../../src/ui/components/SearchResults';
import { SettingRadios, SettingSelect } from '../../src/ui/components/SettingRow';
import { HomeView } from '../../src/ui/views/HomeView';
import { TopicView } from '../../src/ui/views/TopicView';
import { all, fakeHelp, one, press, RESET, show } from './ui-fixture';

const nothing = () => {};

describe('the search field', () => {
  const field = (value: string, onInput: (value: string) => void = nothing, onDown?: () => void) =>
    show(<SearchField value={value} onInput={onInput} {...(onDown && { onDown })} />);

  it('is labelled, and reports what is typed', () => {
    const onInput = vi.fn();
    const root = field('', onInput);
    const input = root.querySelector('input');
    expect(input?.id).toBe('search');
    expect(input?.labels?.[0]?.textContent).toBe('search.label');
    if (input) input.value = 'locked';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onInput).toHaveBeenCalledExactlyOnceWith('locked');
  });

  it('can be cleared when there is something in it, and keeps the focus', () => {
    expect(all(field(''), '[data-act="clear"]')).toEqual([]);
    const onInput = vi.fn();
    const root = field('locked', onInput);
    one(root, '[data-act="clear"]').click();
    expect(onInput).toHaveBeenCalledExactlyOnceWith('');
    expect(document.activeElement).toBe(one(root, 'input'));
  });

  it('leads to the results with arrow down, and takes no other key', () => {
    const onDown = vi.fn();
    const input = one(field('x', nothing, onDown), 'input');
    expect(press(input, 'ArrowDown')).toBe(false);
    expect(onDown).toHaveBeenCalledOnce();
    for (const key of ['ArrowUp', 'Escape', 'Enter', 'a']) expect(press(input, key)).toBe(true);
    expect(press(one(field('x'), 'input'), 'ArrowDown')).toBe(true);
  });

  it('leaves the keys to a word that is being composed', () => {
    const onDown = vi.fn();
    expect(press(one(field('に', nothing, onDown), 'input'), 'ArrowDown', { isComposing: true })).toBe(true);
    expect(onDown).not.toHaveBeenCalled();
  });
});

describe('the results', () => {
  const hit = (id: string): SearchHit => ({
    id,
    score: 1,
    title: [[2, 8]],
    snippet: {
      text: 'Forgot it? Forgot all?',
      ranges: [
        [0, 6],
        [11, 17],
      ],
    },
  });
  const results = (
    query: string,
    hits: readonly SearchHit[],
    more: Partial<Parameters<typeof SearchResults>[0]> = {},
  ) => show(<SearchResults query={query} hits={hits} onTopic={nothing} onShowAll={nothing} {...more} />);

  it('underline what matched and change no letter', () => {
    const root = results('forgot', [hit('password')]);
    expect(one(root, '.sp-row b').textContent).toBe('I forgot my password');
    expect(all(root, 'mark').map((mark) => mark.textContent)).toEqual(['forgot', 'Forgot', 'Forgot']);
    expect(one(root, '.sp-snip').textContent).toBe('Forgot it? Forgot all?');
    expect(show(<Marked text="abc" ranges={[]} />).textContent).toBe('abc');
  });

  it('count themselves in a status, in the words of the number', () => {
    const status = (hits: readonly SearchHit[]) => one(results(' forgot ', hits), '[role="status"]').textContent;
    expect(status([hit('password')])).toBe('1 result for “forgot”');
    expect(status([hit('password'), hit('roles')])).toBe('2 results for “forgot”');
    expect(status([])).toBe('Nothing found for “forgot”');
  });

  it('keep the status in the tree from the start, silent while nothing is asked', () => {
    const place = results('  ', []);
    const status = one(place, '[role="status"]');
    expect(status.textContent).toBe('');
    expect(all(place, '.sp-row, .sp-empty')).toEqual([]);
    show(<SearchResults query="f" hits={[hit('roles')]} onTopic={nothing} onShowAll={nothing} />, fakeHelp(), place);
    expect(one(place, '[role="status"]')).toBe(status);
  });

  it('open a topic, and leave out one that no table knows', () => {
    const onTopic = vi.fn();
    const root = results('forgot', [hit('password'), hit('gone')], { onTopic });
    expect(all(root, '.sp-row')).toHaveLength(1);
    expect(one(root, '[role="status"]').textContent).toBe('1 result for “forgot”');
    one(root, '.sp-row').click();
    expect(onTopic).toHaveBeenCalledExactlyOnceWith('password');
  });

  it('pass the focus from row to row with the arrow keys', () => {
    const root = results('forgot', [hit('password'), hit('roles')]);
    const first = one(root, '.sp-row');
    first.focus();
    expect(press(first, 'ArrowDown')).toBe(false);
    expect(document.activeElement).toBe(one(root, '[data-topic="roles"]'));
  });

  it('offer all help where nothing was found, and the place to look up a number', () => {
    const onShowAll = vi.fn();
    const none = results('zzz', [], { onShowAll });
    one(none, '[data-act="all"]').click();
    expect(onShowAll).toHaveBeenCalledOnce();
    expect(all(none, 'a')).toEqual([]);
    const number = results('99999', [], { number: '99999', lookup: RESET });
    expect(one(number, '.sp-title').textContent).toBe('search.number.title');
    expect(one(number, 'a').getAttribute('href')).toBe(RESET.url);
  });
});

describe('the page bar', () => {
  it('is marked as a place only where there is help for exactly this page', () => {
    const onOpen = vi.fn();
    const root = show(<PageBar state={{ kind: 'here', title: 'hint.title' }} onOpen={onOpen} />);
    expect(root.textContent).toContain('On this page: Your account is locked');
    expect(all(root, '.is-plain')).toEqual([]);
    one(root, '[data-act="open"]').click();
    expect(onOpen).toHaveBeenCalledOnce();
  });

  const PLAIN: readonly [PageBarState['kind'], string][] = [
    ['checking', 'page.checking'],
    ['known', 'page.known'],
    ['dismissed', 'page.dismissed'],
    ['other-sign-in', 'page.other.title'],
    ['not-ours', 'page.notOurs.title'],
  ];
  it.each(PLAIN)('says in plain words that the page is %s', (kind, words) => {
    const root = show(<PageBar state={kind === 'here' ? { kind, title: '' } : { kind }} />);
    expect(one(root, '.sp-pagebar.is-plain').textContent).toContain(words);
    expect(all(root, 'button, .sp-blaze')).toEqual([]);
  });
});

describe('a page of ours', () => {
  const page = (node: ComponentChild) => show(node, fakeHelp(), undefined, 1);
  const headings = (root: ParentNode) => all(root, 'h1, h2, h3').map((heading) => heading.tagName);

  it('starts its headings one level higher than a panel in a page of others', () => {
    expect(headings(page(<HomeView onTopic={nothing} />))).toEqual(['H2']);
    const topic = page(<TopicView topic="password" onTopic={nothing} onBack={nothing} />);
    expect(headings(topic)).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2']);
    const none = page(<SearchResults query="zzz" hits={[]} onTopic={nothing} onShowAll={nothing} />);
    expect(headings(none)).toEqual(['H2']);
  });
});

describe('a setting', () => {
  const options = [
    { value: 'auto', text: 'Same as the page' },
    { value: 'ja', text: '日本語', lang: 'ja' },
  ] as const;

  it('as a list is named and described, and reports the choice', () => {
    const onChange = vi.fn();
    const root = show(<SettingSelect name="n" why="w" value="auto" options={options} onChange={onChange} />);
    const select = root.querySelector('select');
    expect(root.querySelector(`[id="${select?.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('n');
    expect(root.querySelector(`[id="${select?.getAttribute('aria-describedby')}"]`)?.textContent).toBe('w');
    expect(select?.value).toBe('auto');
    if (select) select.value = 'ja';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('ja');
  });

  it('as radio buttons is one named group with one choice', () => {
    const onChange = vi.fn();
    const root = show(<SettingRadios name="n" value="auto" options={options} onChange={onChange} />);
    const group = one(root, '[role="radiogroup"]');
    expect(root.querySelector(`[id="${group.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('n');
    expect(group.hasAttribute('aria-describedby')).toBe(false);
    const radios = [...root.querySelectorAll('input')];
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
    expect(radios.map((radio) => radio.checked)).toEqual([true, false]);
    radios[1]?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith('ja');
  });

  it('does not share its names with another on the same page', () => {
    const both = show([
      <SettingRadios key="1" name="a" value="auto" options={options} onChange={nothing} />,
      <SettingRadios key="2" name="b" value="ja" options={options} onChange={nothing} />,
    ]);
    expect(new Set([...both.querySelectorAll('input')].map((radio) => radio.name)).size).toBe(2);
    const ids = all(both, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
