import { describe, expect, it } from 'vitest';
import { type BrowserKind, findBrowser } from '../../scripts/lib/find-browser';
import { ensureBrowsers, type Machine } from '../../scripts/lib/install-browsers';

/** A machine with some browsers and packages, that notes what is run on it; what is installed is there afterwards. */
function machine(has: readonly string[], options: Partial<Machine> = {}) {
  const there = new Set(has);
  const ran: string[] = [];
  const packages: Readonly<Record<string, BrowserKind>> = { chromium: 'chromium', 'firefox-esr': 'firefox' };
  const made: Machine = {
    debian: true,
    asRoot: [],
    find: (kind) => (there.has(kind) ? `/usr/bin/${kind}` : undefined),
    hasPackage: (name) => there.has(packages[name] ?? name),
    run: (command) => {
      ran.push(command.slice(command.indexOf('apt-get')).join(' '));
      for (const word of command) there.add(packages[word] ?? word);
      return true;
    },
    ...options,
  };
  return { made, ran };
}
const quiet = { say: () => undefined };
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

describe('ensureBrowsers', () => {
  it('runs nothing when all is there', async () => {
    const { made, ran } = machine(['chromium', 'firefox', 'chromium-l10n', 'firefox-esr-l10n-ja', ...FONTS]);
    await ensureBrowsers(['chromium', 'firefox'], { ...quiet, languages: ['en', 'ja'] }, made);
    expect(ran).toEqual([]);
  });

  it('installs what is missing and only that, after one update', async () => {
    const { made, ran } = machine(['firefox', 'firefox-esr-l10n-it', ...FONTS]);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    await ensureBrowsers(['chromium', 'firefox'], { say, languages: ['en', 'sv', 'it'] }, made);
    expect(ran).toHaveLength(2);
    expect(ran[0]).toMatch(/ update$/);
    expect(ran[1]).toMatch(/ install -y --no-install-recommends chromium chromium-l10n firefox-esr-l10n-sv-se$/);
    expect(said).toEqual(['Installing with apt-get: chromium, chromium-l10n, firefox-esr-l10n-sv-se']);
  });

  it('names the one command when it may not install', async () => {
    const { made, ran } = machine([], { asRoot: undefined });
    const asked = ensureBrowsers(['chromium'], quiet, made);
    await expect(asked).rejects.toThrow(
      'Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium',
    );
    expect(ran).toEqual([]);
  });

  it('goes on without language packs for a look around, and stops without them for the tests', async () => {
    const { made } = machine(['chromium'], { asRoot: undefined });
    await ensureBrowsers(['chromium'], { ...quiet, languages: ['ja'] }, made);
    const strict = ensureBrowsers(['chromium'], { ...quiet, languages: ['ja'], strict: true }, made);
    await expect(strict).rejects.toThrow('chromium-l10n');
  });

  it('leaves packages alone for a browser that Debian did not install', async () => {
    const { made, ran } = machine(['chromium'], { hasPackage: () => false });
    await ensureBrowsers(['chromium'], { ...quiet, languages: ['ja'], strict: true }, made);
    expect(ran).toEqual([]);
  });

  it('never installs Chrome or Edge, and says one command instead', async () => {
    const { made, ran } = machine([]);
    await expect(ensureBrowsers(['edge'], quiet, made)).rejects.toThrow(/^Edge is not on this machine.*Run: /);
    expect(ran).toEqual([]);
  });

  it('says so when installing failed', async () => {
    const { made } = machine([], { run: () => false });
    await expect(ensureBrowsers(['firefox'], quiet, made)).rejects.toThrow('could not install firefox-esr');
  });
});

describe('findBrowser', () => {
  it('takes the program that the environment names before all others', () => {
    expect(findBrowser('firefox', { SIGNPOST_FIREFOX: process.execPath })).toBe(process.execPath);
  });

  it('refuses a named program that is not there, and says which variable to mend', () => {
    const named = () => findBrowser('chromium', { SIGNPOST_CHROMIUM: '/none/chromium' });
    expect(named).toThrow('SIGNPOST_CHROMIUM names /none/chromium, but there is no such file.');
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser('edge', { PATH: '' }, 'win32')).toBeUndefined();
  });
});
