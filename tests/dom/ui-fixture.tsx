import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { NO_CONTACTS } from '../../src/core/contacts';
import { parseInline, plainText } from '../../src/core/inline';
import type { ShownLabel } from '../../src/core/label';
import type { HomeGroup, Link, Topic } from '../../src/core/topic';
import { type Help, HelpContext } from '../../src/ui/help';

const MESSAGES: Readonly<Record<string, string>> = {
  'topic.password': 'I forgot my password',
  'topic.roles': 'Pages are missing',
  'topic.words': 'Only words',
  'group.wrong': 'What is going wrong?',
  'group.empty': 'Nothing is known here',
  'words.text': 'Nothing to press here.',
  'password.text': 'Select {label:forgot}, or ask a [[Global admin]]. Code `AADSTS50053`, {count} tries.',
  'password.steps': 'What to do now',
  'password.step': 'Open the page',
  'password.more': 'It takes a minute',
  'password.stop': 'Stop trying for now',
  'password.links': 'Open directly',
  'password.people': 'Who can fix this',
  'password.you': 'You',
  'password.does': 'Reset it yourself',
  'password.related': 'Related',
  'password.list': 'Please note',
  'password.item': 'A point',
  'link.reset': 'Reset the password',
  'hint.title': 'Your account is locked',
  'hint.text': 'After {count} tries.',
  'ui.settings.short': 'Settings',
  'ui.language.now': 'Language of the help: {language}',
  'search.count.one': '{count} result for “{query}”',
  'search.count.other': '{count} results for “{query}”',
  'search.none.title': 'Nothing found for “{query}”',
  'page.here': 'On this page: {title}',
};

export const TOPICS: readonly Topic[] = [
  {
    id: 'password',
    icon: 'question',
    title: 'topic.password',
    summary: 'password.text',
    keywords: 'password.text',
    blocks: [
      { type: 'text', text: 'password.text' },
      { type: 'note', tone: 'stop', text: 'password.stop' },
      { type: 'steps', heading: 'password.steps', steps: [{ text: 'password.step', more: 'password.more' }] },
      { type: 'list', heading: 'password.list', items: ['password.item'] },
      { type: 'links', heading: 'password.links', links: ['reset', 'no-such-link'] },
      {
        type: 'people',
        heading: 'password.people',
        people: [{ icon: 'person', who: 'password.you', does: 'password.does' }],
      },
      { type: 'rows', heading: 'password.related', topics: ['roles', 'no-such-topic'] },
    ],
  },
  {
    id: 'roles',
    icon: 'page',
    title: 'topic.roles',
    summary: 'topic.roles',
    keywords: 'topic.roles',
    blocks: [{ type: 'links', heading: 'password.links', links: ['no-such-link'] }],
  },
  {
    id: 'words',
    icon: 'info',
    title: 'topic.words',
    summary: 'words.text',
    keywords: 'words.text',
    blocks: [{ type: 'text', text: 'words.text' }],
  },
];

export const RESET: Link = {
  id: 'reset',
  url: 'https://passwordreset.example/start/here?long=yes&lang=en#top',
  text: 'link.reset',
};

const GROUPS: readonly HomeGroup[] = [
  { heading: 'group.wrong', topics: ['password', 'roles', 'words', 'no-such-topic'] },
  { heading: 'group.empty', topics: ['no-such-topic'] },
];

/** A help in English on an English page, with parts of it replaced. Unknown keys read as themselves. */
export function fakeHelp(over: Partial<Help> = {}): Help {
  const label = over.label ?? ((): ShownLabel => ({ text: 'Forgot my password', lang: 'en' }));
  const inline: Help['inline'] = (key, values) => parseInline(MESSAGES[key] ?? key, values);
  return {
    language: 'en',
    dir: 'ltr',
    groups: GROUPS,
    topic: (id) => TOPICS.find((topic) => topic.id === id),
    link: (id) => (id === RESET.id ? RESET : undefined),
    label,
    word: (id) => id,
    inline,
    contacts: NO_CONTACTS,
    keptBack: [],
    company: undefined,
    english: undefined,
    text: (key, values) => plainText(inline(key, values), (id) => label(id).text),
    ...over,
  };
}

const mounted: Element[] = [];

/** Renders into the document, and again into the same place when called with the place it returned. */
export function show(
  node: ComponentChild,
  help: Help = fakeHelp(),
  place: HTMLElement = document.createElement('div'),
  titles: 1 | 2 = 2,
): HTMLElement {
  if (!place.isConnected) {
    document.body.append(place);
    mounted.push(place);
  }
  const surface = (
    <HelpContext.Provider value={help} titles={titles}>
      {node}
    </HelpContext.Provider>
  );
  act(() => render(surface, place));
  return place;
}

afterEach(() => {
  for (const place of mounted.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** The one element that matches; fails where there is none. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

export const press = (target: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
