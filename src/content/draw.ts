import { type ComponentChild, h } from 'preact';
import type { ShownLabel } from '../core/label';
import type { Tree } from '../core/tree';

/** What may stand in the panel. Nothing that loads, runs, or takes what is typed. */
const TAGS: ReadonlySet<string> = new Set(
  'div section header footer p span b bdi ul ol li dl dt dd h2 h3 a button pre wbr br svg path'.split(' '),
);
const ATTRIBUTES =
  /^(?:class|id|lang|dir|role|title|type|href|target|rel|tabindex|d|fill|viewBox|focusable|stroke-width|(?:aria|data)-[a-z-]+)$/;

export interface Drawing {
  /** Names of the states that hold; a part that is for other states is left out. */
  readonly states: ReadonlySet<string>;
  /** Further classes of the panel itself. */
  readonly form: string;
  /** A label as it stands on the page, if it does. */
  liveLabel(id: string): ShownLabel | undefined;
}

/**
 * What the worker drew, for Preact to put into the page.
 * `data-when` names the state that a part is for; `data-label` a word of the page, which is quoted as it stands there;
 * `data-english` what stands beside such a word only as long as it comes from our table.
 */
export function drawn(tree: Tree, drawing: Drawing): ComponentChild {
  if (typeof tree === 'string') return tree;
  const { tag, attributes, children } = tree;
  const { 'data-when': when, 'data-label': label, 'data-english': english, ...rest } = attributes;
  const href = attributes.href;
  if (!TAGS.has(tag) || (href !== undefined && !/^https:/.test(href))) return null;
  if (when !== undefined && !drawing.states.has(when)) return null;
  if (english !== undefined && drawing.liveLabel(english) !== undefined) return null;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => ATTRIBUTES.test(name)));
  if (kept.class === 'sp-panel') kept.class += drawing.form;
  const live = label === undefined ? undefined : drawing.liveLabel(label);
  if (live === undefined) return h(tag, kept, ...children.map((child) => drawn(child, drawing)));
  // The marks of the help's language stay around the page's word.
  const [first = ''] = children;
  const marked = typeof first === 'string' && first.startsWith('[') ? `[${live.text}]` : live.text;
  return h(tag, { ...kept, lang: live.lang, dir: 'auto' }, marked);
}
