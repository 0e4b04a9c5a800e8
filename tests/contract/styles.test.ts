import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contrast, css, declarations, FOLDER, selectors, sheetsOf, withoutComments } from './support/css';
import { matches, SCRIPT_FILES, source } from './support/sources';

/** What `LAUNCHER_CSS` and `PANEL_CSS` are made of: all that goes into a page. */
const IN_PAGE = [...new Set([...sheetsOf(`${FOLDER}/launcher.ts`), ...sheetsOf(`${FOLDER}/panel.ts`)])];
const OURS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css'))
  .map((name) => `${FOLDER}/${name}`);
const ALL = [...OURS, 'src/popup/popup.css', 'src/options/options.css'];
const TOKENS = `${FOLDER}/tokens.css`;
const DARK = `${FOLDER}/tokens-dark.css`;

describe('the styles that go into a page', () => {
  it('are the ones this test looks at', () => {
    expect(IN_PAGE).toContain(TOKENS);
    expect(IN_PAGE).toContain(`${FOLDER}/panel.css`);
    expect(IN_PAGE.length).toBeGreaterThan(8);
    // The host's own style is a text in its script.
    expect(matches(['src/content/host.ts'], /:host\b/).length).toBeGreaterThan(0);
  });

  test.each(IN_PAGE)('load nothing: %s', (file) => {
    expect(withoutComments(css(file))).not.toMatch(/url\(|@import|@font-face|image-set\(|\bsrc:/i);
  });

  test.each(IN_PAGE)('do not depend on the sizes of the page: %s', (file) => {
    expect(withoutComments(css(file))).not.toMatch(/\d(?:rem|rlh|rex|rch|rcap|ric)\b/i);
  });

  test.each(IN_PAGE)('name no element by its id, and none of the page: %s', (file) => {
    const heads = selectors(css(file));
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.filter((head) => /#[\w-]/.test(head))).toEqual([]);
    const foreign = heads
      .flatMap((head) => head.split(/,(?![^(]*\))/))
      .filter((one) => !/\.sp\b|\.sp-|data-sp-/.test(one));
    expect(foreign).toEqual([]);
  });

  it('of the host load nothing either', () => {
    expect(source('src/content/host.ts')).not.toMatch(/url\(|@import|@font-face|\d(?:rem|rlh)\b/);
  });
});

describe('the direction', () => {
  const PHYSICAL =
    /^(?:(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)|left|right|border-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius)$/;

  /** Four lengths go round the box by the sides of the window: left and right must then be equal. */
  const uneven = (property: string, value: string): boolean => {
    if (!/^(?:margin|padding|inset|border-(?:width|color|style)|scroll-(?:margin|padding))$/.test(property))
      return false;
    const parts = value.match(/[^\s(]+(?:\([^)]*\))?/g) ?? [];
    return parts.length === 4 && parts[1] !== parts[3];
  };
  /** Corners go round from the upper left: a shorthand must then be the same in a mirror. */
  const unevenCorners = (property: string, value: string): boolean => {
    if (property !== 'border-radius') return false;
    const [first, second = first, third = first, fourth = second] = value.match(/[^\s(]+(?:\([^)]*\))?/g) ?? [];
    return first !== second || third !== fourth;
  };

  test.each(ALL)('is that of the language, never left and right: %s', (file) => {
    const wrong = declarations(css(file)).filter(
      ({ property, value }) =>
        PHYSICAL.test(property) ||
        (/^(?:text-align|float|clear)$/.test(property) && /\b(?:left|right)\b/.test(value)) ||
        uneven(property, value) ||
        unevenCorners(property, value),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the tokens', () => {
  const defined = new Set([
    ...ALL.flatMap((file) => declarations(css(file)).map(({ property }) => property)).filter((name) =>
      /^--/.test(name),
    ),
    ...SCRIPT_FILES.flatMap((file) =>
      matches([file], /setProperty\(\s*"--[\w-]+"/).map((match) => /--[\w-]+/.exec(match)?.[0] ?? ''),
    ),
  ]);

  test.each(ALL)('that are used are all defined: %s', (file) => {
    const used = Array.from(withoutComments(css(file)).matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name);
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });

  it('carry our name, so that none of the page meets one', () => {
    expect(defined.size).toBeGreaterThan(50);
    expect([...defined].filter((name) => !name.startsWith('--sp-'))).toEqual([]);
  });

  it('of the two dark blocks are equal', () => {
    const bySelector = new Map<string, string[]>();
    for (const { selector, property, value } of declarations(css(DARK))) {
      bySelector.set(selector, [...(bySelector.get(selector) ?? []), `${property}: ${value}`]);
    }
    const [system, fixed, ...others] = [...bySelector.values()];
    expect(system?.length).toBeGreaterThan(20);
    expect(fixed).toEqual(system);
    expect(others).toEqual([]);
  });

  it('of the dark theme are the colours of the light one', () => {
    const names = (file: string, selector: RegExp): readonly string[] => [
      ...new Set(
        declarations(css(file))
          .filter((declaration) => selector.test(declaration.selector))
          .map(({ property }) => property),
      ),
    ];
    expect(names(DARK, /dark/)).toEqual(names(TOKENS, /light/));
  });
});

describe.each([
  ['light', TOKENS],
  ['dark', DARK],
])('the contrast in the %s theme', (theme, file) => {
  const block = css(file).split(/;\s+color-scheme:/)[0] ?? '';
  const colours = new Map(
    Array.from(block.matchAll(/--sp-([\w-]+):\s*(#[0-9a-f]{6});/gi), ([, name = '', colour = '']) => [name, colour]),
  );
  const pairs = Array.from(block.matchAll(/--sp-([\w-]+):\s*#[0-9a-f]{6};\s*\/\* on: ([^*]+) \*\//gi)).flatMap(
    ([, name = '', list = '']) =>
      list.split(',').map((pair) => {
        const [stated = '', ground = ''] = pair.trim().split(' ');
        return { name, ground, stated: Number(stated) };
      }),
  );
  /** Edges of controls, and the focus: 3.0. Everything else that stands on a ground is read: 4.5. */
  const EDGES = ['line-strong', 'way-line', 'focus'];

  it('is stated for every colour that is drawn on another', () => {
    expect(new Set(pairs.map(({ name }) => name))).toEqual(
      new Set([...EDGES, 'text', 'muted', 'link', 'accent', 'on-accent', 'on-way', 'on-label', 'stop']),
    );
    expect(pairs.filter(({ ground }) => !colours.has(ground))).toEqual([]);
  });

  test.each(pairs)(`is as stated, and enough: $name on $ground, $stated (${theme})`, ({ name, ground, stated }) => {
    const ratio = contrast(colours.get(name) ?? '', colours.get(ground) ?? '');
    expect(Math.abs(ratio - stated)).toBeLessThanOrEqual(0.051);
    expect(ratio).toBeGreaterThanOrEqual(EDGES.includes(name) ? 3 : 4.5);
  });

  it('of the ring on the page holds on white, on black and on the worst grey', () => {
    const [band = '', line = ''] = [colours.get('ring-band'), colours.get('ring-line')];
    expect(contrast(line, '#ffffff')).toBeCloseTo(15.8, 1);
    expect(contrast(band, '#000000')).toBeCloseTo(13.7, 1);
    expect(contrast(band, line)).toBeCloseTo(10.3, 1);
    const grey = (step: number): string => `#${step.toString(16).padStart(2, '0').repeat(3)}`;
    const better = (ground: string): number => Math.max(contrast(band, ground), contrast(line, ground));
    const worst = Math.min(...Array.from({ length: 256 }, (_, step) => better(grey(step))));
    expect(worst).toBeGreaterThanOrEqual(3);
    expect(better('#717171')).toBeCloseTo(worst, 1);
  });
});
