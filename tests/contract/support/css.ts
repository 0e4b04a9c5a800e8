import { readFileSync } from 'node:fs';
import { importsOf } from './sources';

export const FOLDER = 'src/ui/styles';

export interface Declaration {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

export const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The style sheets that a script puts together, in order, also through other scripts. */
export function sheetsOf(script: string): readonly string[] {
  return importsOf(script).flatMap(({ to }) => (to.endsWith('.css') ? [to] : sheetsOf(to)));
}

export function css(file: string): string {
  return readFileSync(file, 'utf8');
}

/**
 * Every declaration of a style sheet with the innermost selector around it. Blocks may be nested in `@` rules.
 * Enough for our own sheets; no parser of the language.
 */
export function declarations(text: string): readonly Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  for (const [token] of withoutComments(text).matchAll(/[^{};]*[{};]|[^{};]+$/g)) {
    const body = token.slice(0, -1).trim().replace(/\s+/g, ' ');
    const colon = body.indexOf(':');
    if (token.endsWith('{')) open.push(body);
    else {
      if (colon > 0 && open.length > 0) {
        found.push({
          selector: open.at(-1) ?? '',
          property: body.slice(0, colon).trim(),
          value: body.slice(colon + 1).trim(),
        });
      }
      if (token.endsWith('}')) open.pop();
    }
  }
  return found;
}

/** Every selector of a style sheet; no conditions, no frames of an animation. */
export function selectors(text: string): readonly string[] {
  return Array.from(withoutComments(text).matchAll(/([^{};]+)\{/g), ([, head = '']) => head.trim()).filter(
    (head) => !head.startsWith('@') && !/^(?:from|to|[\d.]+%)$/.test(head),
  );
}

/** Relative luminance contrast of two colours, `#rrggbb`: WCAG 2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) throw new Error(`${colour} is no colour of six digits.`);
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
