import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Browser } from '../../scripts/lib/build-manifest';
import { managedSchema } from '../../scripts/lib/build-policy';
import { filesBelow } from '../../scripts/lib/zip';
import { LANGUAGES } from '../../src/core/languages';
import { HOSTS } from '../../src/data/hosts';
import { deepTexts, field, readJson, texts } from './support/json';
import { copyProject, type ProjectCopy, sha256 } from './support/project-copy';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  copy.run('scripts/build.ts');
}, 60_000);
afterAll(() => copy.remove());

const folder = (browser: Browser): string => copy.at('dist', browser);
const manifest = (browser: Browser): unknown => readJson(join(folder(browser), 'manifest.json'));
const names = (browser: Browser): readonly string[] => filesBelow(folder(browser)).map(({ name }) => name);

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const COMMON_KEYS = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];
const OWN_KEYS: Readonly<Record<Browser, readonly string[]>> = {
  chromium: ['minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
};

describe.each(BROWSERS)('the built manifest (%s)', (browser) => {
  it('asks for storage and nothing else', () => {
    expect(field(manifest(browser), 'permissions')).toEqual(['storage']);
  });

  it('has these keys only: whatever could reach further is not among them', () => {
    const built = manifest(browser);
    expect(Object.keys(Object(built)).sort()).toEqual([...COMMON_KEYS, ...OWN_KEYS[browser]].sort());
  });

  it('puts one script into the top page of exact https hosts, in our own world', () => {
    const scripts = field(manifest(browser), 'content_scripts');
    expect(scripts).toEqual([
      { matches: HOSTS.map(({ host }) => `https://${host}/*`), js: ['content.js'], run_at: 'document_idle' },
    ]);
    for (const pattern of texts(field(scripts, 0, 'matches'))) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });

  it('has the strict policy for its own pages, word for word', () => {
    expect(field(manifest(browser), 'content_security_policy')).toEqual({ extension_pages: CSP });
  });

  it('holds no key that is still meant for one browser', () => {
    expect(readFileSync(join(folder(browser), 'manifest.json'), 'utf8')).not.toMatch(/"__[a-z]+__/);
  });

  it('takes its version from package.json', () => {
    expect(field(manifest(browser), 'version')).toBe(field(readJson('package.json'), 'version'));
    expect(field(manifest(browser), 'version')).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('what differs between the browsers', () => {
  it('is the worker: a service worker in Chromium, an event page in Firefox', () => {
    expect(field(manifest('chromium'), 'background')).toEqual({ service_worker: 'background.js' });
    expect(field(manifest('firefox'), 'background')).toEqual({ scripts: ['background.js'] });
  });

  it('is the oldest version', () => {
    expect(field(manifest('chromium'), 'minimum_chrome_version')).toBe('121');
    expect(field(manifest('firefox'), 'browser_specific_settings', 'gecko', 'strict_min_version')).toBe('140.0');
  });

  it('is the declaration to Firefox: an id, and that no data is collected', () => {
    const gecko = field(manifest('firefox'), 'browser_specific_settings', 'gecko');
    expect(field(gecko, 'id')).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(field(gecko, 'data_collection_permissions')).toEqual({ required: ['none'] });
  });

  it('is where the managed schema stands: Firefox knows none, and warns of the key', () => {
    expect(field(manifest('chromium'), 'storage')).toEqual({ managed_schema: 'managed_schema.json' });
    expect(readJson(join(folder('chromium'), 'managed_schema.json'))).toEqual(managedSchema());
    expect(names('firefox')).not.toContain('managed_schema.json');
  });

  it('is nothing in any other file', () => {
    const files = (browser: Browser) =>
      filesBelow(folder(browser))
        .filter(({ name }) => name !== 'manifest.json' && name !== 'managed_schema.json')
        .map(({ name, content }) => `${name} ${sha256(content)}`);
    expect(files('firefox')).toEqual(files('chromium'));
  });
});

describe.each(BROWSERS)('the files of the package (%s)', (browser) => {
  const read = (name: string): string => readFileSync(join(folder(browser), name), 'utf8');

  /** What the manifest, the pages and the worker name. */
  const named = (): ReadonlySet<string> => {
    const byManifest = deepTexts(manifest(browser)).filter((value) =>
      /^[\w./-]+\.(?:js|html|css|png|json)$/.test(value),
    );
    const byPages = byManifest
      .filter((name) => name.endsWith('.html'))
      .flatMap((page) => Array.from(read(page).matchAll(/\s(?:src|href)="([^"]+)"/g), ([, name = '']) => name));
    const catalogues = LANGUAGES.flatMap((tag) => [
      `locales/${tag}.json`,
      `_locales/${tag.replace('-', '_')}/messages.json`,
    ]);
    return new Set([...byManifest, ...byPages, ...catalogues, 'manifest.json', 'NOTICES.txt']);
  };

  it('are all there', () => {
    expect(named().size).toBeGreaterThan(15);
    expect([...named()].filter((name) => !existsSync(join(folder(browser), name)))).toEqual([]);
  });

  it('are all named by something', () => {
    expect(names(browser).filter((name) => !named().has(name))).toEqual([]);
  });

  it('hold no source map and no script inside a page', () => {
    for (const name of names(browser).filter((each) => /\.(?:js|css|html)$/.test(each))) {
      expect(read(name), name).not.toMatch(/sourceMappingURL|<script(?![^>]*\ssrc=)|\son[a-z]+="|\sstyle="|<style/);
    }
  });

  it('hold the strings of the stores in every language, within the limits', () => {
    const limits = { name: 45, shortName: 12, description: 132, actionTitle: 60 };
    const used = new Set(
      deepTexts(manifest(browser)).flatMap((value) => Array.from(value.matchAll(/__MSG_(\w+)__/g), ([, name]) => name)),
    );
    expect([...used].sort()).toEqual(Object.keys(limits).sort());
    for (const tag of LANGUAGES) {
      const messages = readJson(join(folder(browser), `_locales/${tag.replace('-', '_')}/messages.json`));
      for (const [name, limit] of Object.entries(limits)) {
        const message = field(messages, name, 'message');
        const length = typeof message === 'string' ? [...message].length : 0;
        expect(length, `${tag} ${name}`).toBeGreaterThan(0);
        expect(length, `${tag} ${name}`).toBeLessThanOrEqual(limit);
      }
    }
  });
});
