import { CLOSE, MARK } from './launcher-icons';

export interface LauncherOptions {
  readonly document: Document;
  readonly form: 'plate' | 'tab';
  /** The lower corner, along the line: `end` is right in left-to-right text. */
  readonly corner: 'end' | 'start';
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the plain plate reads. */
  readonly label: string;
  /** Name for assistive technology; holds the words in sight, and whose the button is. */
  readonly name: string;
  /** One line on the problem that is seen on the page; makes the launcher yellow. */
  readonly line?: string | undefined;
  /** Quiet words after the line. */
  readonly more?: string | undefined;
  /** Name of the button beside the line. */
  readonly dismissLabel: string;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onDismiss: (event: MouseEvent) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

function element<K extends keyof HTMLElementTagNameMap>(
  { document }: LauncherOptions,
  tag: K,
  classes: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (classes !== '') made.className = classes;
  made.append(...children);
  return made;
}

function drawing(
  { document }: LauncherOptions,
  grid: number,
  paths: readonly { readonly d: string; readonly fill?: string }[],
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${grid} ${grid}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, fill } of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (fill !== undefined) path.setAttribute('fill', fill);
    svg.append(path);
  }
  return svg;
}

function button(
  options: LauncherOptions,
  classes: string,
  name: string,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element(options, 'button', classes);
  made.type = 'button';
  made.setAttribute('aria-label', name);
  // A press that moved the focus here would blur the page's field before the reader has decided anything.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', onClick);
  return made;
}

function plate(options: LauncherOptions): HTMLElement {
  const { label, name, line, more, dismissLabel, onOpen, onDismiss, corner } = options;
  const open = button(options, 'sp-open', name, onOpen);
  open.setAttribute('aria-expanded', 'false');
  const words = element(options, 'span', '', line ?? label);
  if (line !== undefined && more) words.append(' ', element(options, 'span', 'sp-sub', more));
  open.append(mark(options), words);
  const root = element(options, 'div', 'sp-launcher', open);
  root.classList.toggle('is-start', corner === 'start');
  if (line !== undefined) {
    root.classList.add('is-problem');
    const dismiss = button(options, 'sp-iconbtn sp-dismiss', dismissLabel, onDismiss);
    dismiss.dataset.act = 'dismiss';
    dismiss.title = dismissLabel;
    dismiss.append(drawing(options, 20, [CLOSE]));
    root.append(dismiss);
  }
  return root;
}

function tab(options: LauncherOptions): HTMLElement {
  const open = button(options, options.corner === 'start' ? 'sp-tab is-start' : 'sp-tab', options.name, options.onOpen);
  open.setAttribute('aria-expanded', 'false');
  open.title = options.line ?? options.label;
  open.append(mark(options));
  if (options.line !== undefined) open.append(element(options, 'span', 'sp-dot'));
  return open;
}

function mark(options: LauncherOptions): SVGSVGElement {
  const svg = drawing(options, 32, MARK);
  svg.classList.add('sp-mark');
  return svg;
}

/**
 * The launcher in plain DOM: a page that is never asked for help pays for no more than this.
 * In: its form and its words. Out: the root element, styled by `LAUNCHER_CSS`; nothing is attached to the document.
 * Never fails.
 */
export function createLauncher(options: LauncherOptions): HTMLElement {
  const root = element(options, 'div', 'sp', options.form === 'tab' ? tab(options) : plate(options));
  root.lang = options.language;
  root.dir = options.dir;
  return root;
}
