import { beforeAll, describe, expect, it, test } from 'vitest';
import { bundle } from '../../scripts/lib/build-bundles';
import { BROWSERS, type Browser } from '../../scripts/lib/build-manifest';
import { builtPackages, type Files, textOf } from './support/packages';
import { partOf } from './support/sources';

const CONTEXTS = ['content', 'background', 'popup', 'options'];
const SHARED = ['core', 'data', 'ui', 'platform'];

/** What went into each bundle, by the bundler's own account. */
let inputs: ReadonlyMap<string, readonly string[]> = new Map();
let packages: ReadonlyMap<Browser, Files> = new Map();
beforeAll(async () => {
  const { metafile } = await bundle();
  inputs = new Map(
    Object.entries(metafile.outputs).map(([output, made]) => [
      output.replace('dist/', ''),
      Object.keys(made.inputs).filter((input) => (made.inputs[input]?.bytesInOutput ?? 0) > 0),
    ]),
  );
  packages = builtPackages();
}, 60_000);

describe('what was put into a bundle', () => {
  test.each(CONTEXTS)('is its own part of the house and the shared ones: %s', (context) => {
    const files = inputs.get(`${context}.js`) ?? [];
    expect(files).toContain(`src/${context}/main.ts${context === 'popup' || context === 'options' ? 'x' : ''}`);
    const foreign = files.filter((file) => {
      const part = partOf(file);
      return part === undefined
        ? !/^node_modules\/(?:preact|webextension-polyfill)\//.test(file)
        : ![context, ...SHARED].includes(part);
    });
    expect(foreign).toEqual([]);
  });

  it('is no library at all in the injected script', () => {
    expect((inputs.get('content.js') ?? []).filter((file) => !file.startsWith('src/'))).toEqual([]);
    expect(inputs.get('content.js')).not.toContain('src/platform/browser.ts');
  });
});

describe.each(BROWSERS)('the pages and styles of the package (%s)', (browser) => {
  const files = (): Files => packages.get(browser) ?? new Map();

  test.each(['popup', 'options'])(
    'hold one script and one style, both of the package, and nothing that asks for more: %s',
    (name) => {
      const page = textOf(files(), `${name}.html`);
      const tags = Array.from(page.matchAll(/<([a-z][\w-]*)/gi), ([, tag = '']) => tag.toLowerCase());
      expect(tags.filter((tag) => !/^(?:html|head|meta|title|link|script|body|div|main)$/.test(tag))).toEqual([]);
      const loaded = Array.from(
        page.matchAll(/\s(?:src|href|srcset|action|data|poster)="([^"]*)"/g),
        ([, address]) => address,
      );
      expect(loaded.sort()).toEqual([`${name}.css`, `${name}.js`]);
      expect(page).not.toMatch(/http-equiv|<base|javascript:|\/\//);
    },
  );

  test.each(['popup.css', 'options.css'])('load nothing: %s', (name) => {
    expect(textOf(files(), name)).not.toMatch(/url\(|@import|@font-face|image-set\(/i);
  });

  it('are text, pictures and scripts by their names, and no file hides what it is', () => {
    expect(files().size).toBeGreaterThan(15);
    expect([...files().keys()].filter((name) => !/^[\w./-]+\.(?:js|css|html|json|png|txt)$/.test(name))).toEqual([]);
    for (const [name, content] of files()) {
      const picture = Buffer.from(content.subarray(0, 4)).toString('latin1') === '\u0089PNG';
      expect(picture, name).toBe(name.endsWith('.png'));
    }
  });
});
