import { type ContactKind, MOST_CONTACTS } from './contacts';
import { LANGUAGES } from './languages';
import type { Choices } from './settings';

/** What is said of every setting. The texts are message keys, but for the description, which is for administrators. */
interface Told {
  readonly title: string;
  readonly why?: string;
  /** In English: of the managed schema and of `docs/administrators.md`. */
  readonly description: string;
}

/** One value of a choice. Without a text: the own name of the language that the value names. */
export interface ChoiceValue<V extends string> {
  readonly value: V;
  readonly text?: string;
  /** The text where lines run from right to left. */
  readonly mirrored?: string;
}

export interface ChoiceEntry<V extends string = string> extends Told {
  readonly kind: 'choice';
  readonly byPerson: true;
  /** Heading under which it stands on the settings page. */
  readonly section: 'options.section.language' | 'options.section.place';
  /** A list to open, or all values in sight. */
  readonly shown: 'list' | 'all';
  readonly fallback: V;
  readonly values: readonly ChoiceValue<V>[];
}

export interface ContactsEntry extends Told {
  readonly kind: 'contacts';
  readonly byPerson: true;
  readonly most: number;
  readonly kinds: readonly (Told & { readonly name: ContactKind })[];
}

export interface MessageEntry extends Told {
  readonly kind: 'message';
  readonly byPerson: false;
  readonly limit: number;
}

export interface LinksEntry extends Told {
  readonly kind: 'links';
  readonly byPerson: false;
  readonly most: number;
  readonly limit: number;
}

type ChoiceEntries = { readonly [K in keyof Choices]: ChoiceEntry<Choices[K]> };

type Catalogue = ChoiceEntries & {
  readonly contacts: ContactsEntry;
  readonly message: MessageEntry;
  readonly links: LinksEntry;
};

export type SettingName = keyof Catalogue;

/**
 * Every setting, in the order in which they are shown. From here come: what is allowed in the storage, in a policy and
 * in a file, the fields of the settings page, the managed schema of the Chromium package, and the table of
 * `docs/administrators.md`. A new choice is one entry here and one in `Choices`.
 */
export const SETTINGS_CATALOGUE: Catalogue = {
  language: {
    kind: 'choice',
    byPerson: true,
    section: 'options.section.language',
    shown: 'list',
    title: 'options.language',
    why: 'options.language.why',
    description: 'Language of the help. auto: the language of the page, or else of the browser itself.',
    fallback: 'auto',
    values: /* @__PURE__ */ languageValues(),
  },
  launcher: {
    kind: 'choice',
    byPerson: true,
    section: 'options.section.place',
    shown: 'all',
    title: 'options.launcher',
    why: 'options.launcher.why',
    description:
      'How the help shows in the page. plate: a button in the corner. tab: a small tab at the edge. ' +
      'off: nothing in any page, the toolbar button only.',
    fallback: 'plate',
    values: [
      { value: 'plate', text: 'options.launcher.plate' },
      { value: 'tab', text: 'options.launcher.tab' },
      { value: 'off', text: 'options.launcher.off' },
    ],
  },
  corner: {
    kind: 'choice',
    byPerson: true,
    section: 'options.section.place',
    shown: 'all',
    title: 'options.corner',
    why: 'options.corner.why',
    description:
      'The lower corner in which the button stands. end: where a line of text ends, on the right in English. ' +
      'start: where it begins.',
    fallback: 'end',
    // Stored by the reading direction, named by the eye: the end of a line is right in Swedish and left in Arabic.
    values: [
      { value: 'end', text: 'options.corner.right', mirrored: 'options.corner.left' },
      { value: 'start', text: 'options.corner.left', mirrored: 'options.corner.right' },
    ],
  },
  opening: {
    kind: 'choice',
    byPerson: true,
    section: 'options.section.place',
    shown: 'all',
    title: 'options.opening',
    why: 'options.opening.why',
    description:
      'What happens when a problem is seen in the page. press: a line on the button. problem: the help opens by itself.',
    fallback: 'press',
    values: [
      { value: 'press', text: 'options.opening.press' },
      { value: 'problem', text: 'options.opening.problem' },
    ],
  },
  reach: {
    kind: 'choice',
    byPerson: true,
    section: 'options.section.place',
    shown: 'all',
    title: 'options.reach',
    why: 'options.reach.why',
    description:
      'On which sign-in pages the help shows. partner: only on the way to Partner Center. every: on every Microsoft ' +
      'sign-in page.',
    fallback: 'partner',
    values: [
      { value: 'partner', text: 'options.reach.partner' },
      { value: 'every', text: 'options.reach.every' },
    ],
  },
  contacts: {
    kind: 'contacts',
    byPerson: true,
    title: 'options.section.contacts',
    why: 'contacts.why',
    description: 'People to turn to. They stand first wherever the help says who can help, before those of the person.',
    most: MOST_CONTACTS,
    kinds: [
      { name: 'globalAdmin', title: 'contact.globalAdmin', description: 'Global admins of the company.' },
      { name: 'accountAdmin', title: 'contact.accountAdmin', description: 'Account admins in Partner Center.' },
      {
        name: 'provider',
        title: 'contact.provider',
        why: 'contacts.provider.why',
        description: 'The indirect provider, for an indirect reseller.',
      },
      {
        name: 'helpDesk',
        title: 'contact.helpDesk',
        why: 'contacts.helpDesk.why',
        description: 'The internal help desk.',
      },
    ],
  },
  message: {
    kind: 'message',
    byPerson: false,
    title: 'policy.message',
    description:
      'A short message, at the top of the help. One text for each language, under its tag (en, sv, ...), and one under ' +
      'default for all other languages.',
    limit: 300,
  },
  links: {
    kind: 'links',
    byPerson: false,
    title: 'policy.links',
    description:
      'Links of the company, below its message. url: an https address. text: what the link says. texts: the same for ' +
      'single languages, under their tags.',
    most: 5,
    limit: 80,
  },
};

/** The choices alone. */
export const CHOICES: ChoiceEntries = SETTINGS_CATALOGUE;

/** Their names, in order. */
export const CHOICE_NAMES: readonly (keyof Choices)[] = ['language', 'launcher', 'corner', 'opening', 'reach'];

/** The languages name themselves. Called as pure: the injected code, which asks no table of settings, carries none. */
function languageValues(): readonly ChoiceValue<Choices['language']>[] {
  return [{ value: 'auto', text: 'ui.language.auto' }, ...LANGUAGES.map((value) => ({ value }))];
}
