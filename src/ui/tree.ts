import { type ComponentChild, Fragment, isValidElement, type VNode } from 'preact';
import type { Tree, TreeElement } from '../core/tree';

type Children = ComponentChild | readonly Children[];

/**
 * What components draw, as data.
 * In: anything that a component may return. Out: its trees: every component called, handlers left out. For components
 * that are plain functions; one with hooks or a class fails.
 */
export function treesOf(child: Children): readonly Tree[] {
  if (isList(child)) return child.flatMap(treesOf);
  if (typeof child === 'string' || typeof child === 'number') return [`${child}`];
  return isValidElement(child) ? treesOfElement(child) : [];
}

function isList(child: Children): child is readonly Children[] {
  return Array.isArray(child);
}

function treesOfElement({ type, props }: VNode): readonly Tree[] {
  if (typeof type === 'string') return [elementOf(type, props)];
  if (type === Fragment) return treesOf(props.children);
  return treesOf(Reflect.apply(type, undefined, [props]));
}

function elementOf(tag: string, { children, ...props }: VNode['props']): TreeElement {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries<unknown>(props)) {
    // The one name that differs from its attribute.
    const attribute = name === 'tabIndex' ? 'tabindex' : name;
    if (typeof value === 'string' || typeof value === 'number') attributes[attribute] = `${value}`;
    else if (value === true) attributes[attribute] = '';
  }
  return { tag, attributes, children: treesOf(children) };
}
