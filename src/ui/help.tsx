import type { ComponentChildren } from 'preact';
import type { Help } from '../core/help';
import type { InlineValues } from '../core/inline';

export type { Help };
export type Values = InlineValues;

let current: Help | undefined;
let level: 1 | 2 = 2;

/**
 * Whoever opens a surface provides its help here. One surface has one help, and is drawn in one go, so it is kept beside
 * the tree: components stay plain functions, and the worker can draw with them too.
 * `titles`: the level of a view's title: 2 in a page of others, which has its own `h1`; 1 in a page of ours.
 */
export const HelpContext = {
  Provider({
    value,
    titles = 2,
    children,
  }: {
    readonly value: Help;
    readonly titles?: 1 | 2;
    readonly children: ComponentChildren;
  }) {
    current = value;
    level = titles;
    return <>{children}</>;
  },
};

/** The help of this surface. Fails where no surface provides one: a mistake in our code, not in the data. */
export function useHelp(): Help {
  if (current === undefined) throw new Error('HelpContext has no provider above this component');
  return current;
}

/** The level of the title of a view in this surface. */
export function useTitleLevel(): 1 | 2 {
  return level;
}
