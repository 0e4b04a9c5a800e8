import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Help } from '../core/help';
import type { InlineValues } from '../core/inline';

export type { Help };
export type Values = InlineValues;

/** Whoever opens a surface provides its help here. */
export const HelpContext = createContext<Help | undefined>(undefined);

/** The help of this surface. Fails where no surface provides one: a mistake in our code, not in the data. */
export function useHelp(): Help {
  const help = useContext(HelpContext);
  if (help === undefined) throw new Error('HelpContext has no provider above this component');
  return help;
}
