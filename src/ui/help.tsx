import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inline } from '../core/inline';
import type { ShownLabel } from '../core/label';
import type { HomeGroup, Link, Topic } from '../core/topic';

export type Values = Readonly<Record<string, string | number>>;

/** Everything a component may know: the texts, the labels and the content. Whoever opens a surface provides it. */
export interface Help {
  /** Tag of the language that the texts are in. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** A message as plain text, with its labels in words. */
  text(key: string, values?: Values): string;
  /** A message in parts, for `Inline`. */
  inline(key: string, values?: Values): readonly Inline[];
  /** A label of the page, in the page's language. */
  label(id: string): ShownLabel;
  topic(id: string): Topic | undefined;
  link(id: string): Link | undefined;
  readonly groups: readonly HomeGroup[];
}

export const HelpContext = createContext<Help | undefined>(undefined);

/** The help of this surface. Fails where no surface provides one: a mistake in our code, not in the data. */
export function useHelp(): Help {
  const help = useContext(HelpContext);
  if (help === undefined) throw new Error('HelpContext has no provider above this component');
  return help;
}
