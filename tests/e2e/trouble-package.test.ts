import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioUrl } from '../site/scenarios';
import { type Site, startSite } from '../site/server';
import { type Driver, type DriverKind, launch, type TestPage } from './driver';
import {
  catalogue,
  hosts,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  packageOf,
  ROW,
  reads,
  settledSilence,
  shows,
  startedAnew,
  useStage,
} from './support';

const en = catalogue('en');

const DAMAGES = [
  ['missing', undefined],
  ['no JSON', '{"launcher.label": "Hj'],
  ['empty', '{}'],
  ['a list', '["launcher.label"]'],
] as const;

/** A copy of the package that a test may damage; it goes with the file. */
function copyOf(kind: DriverKind): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-copy-'));
  cpSync(packageOf(kind), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe.each(KINDS)('a catalogue that cannot be read, in %s', (kind) => {
  const copy = copyOf(kind);
  const stage = useStage(kind, { extension: copy });
  const file = (language: string): string => path.join(copy, 'locales', `${language}.json`);
  const damage = (language: string, text: string | undefined): void => {
    if (text === undefined) rmSync(file(language));
    else writeFileSync(file(language), text);
  };

  afterEach(() => cpSync(path.join(packageOf(kind), 'locales'), path.join(copy, 'locales'), { recursive: true }));

  it.each(kind === 'chromium' ? DAMAGES : DAMAGES.slice(0, 1))(
    'is %s: the help is in English, and says so',
    async (_what, text) => {
      damage('sv', text);
      const tab = await stage.open('sign-in', 'sv');
      await reads(tab, OPEN, en('launcher.label'));
      await openPanel(tab);
      await reads(tab, '.sp-here .sp-title', en('hint.username.title'));
      expect(await tab.inRoot((root) => root?.querySelector<HTMLElement>('.sp')?.lang)).toBe('en');
    },
  );

  it('lacks some messages: these are in English, the others stay', async () => {
    const { 'launcher.label': _label, ...rest } = JSON.parse(readFileSync(file('sv'), 'utf8'));
    damage('sv', JSON.stringify(rest));
    const tab = await stage.open('sign-in', 'sv');
    await reads(tab, OPEN, en('launcher.label'));
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', catalogue('sv')('hint.username.title'));
  });

  it('not even English: nothing stands in the page; popup and settings say what to do, and work again later', async () => {
    for (const language of ['sv', 'en']) damage(language, undefined);
    const tab = await stage.tab();
    await tab.goto(scenarioUrl('sign-in', 'sv'));
    await settledSilence(stage);
    expect(await hosts(tab)).toBe(0);
    for (const page of ['popup.html', 'options.html']) {
      const own = await stage.tabOf(page);
      await shows(own, '[data-link="workReset"]');
      await shows(own, '[data-act="retry"]');
      cpSync(path.join(packageOf(kind), 'locales'), path.join(copy, 'locales'), { recursive: true });
      await own.clickInRoot({ css: '[data-act="retry"]' });
      await own.waitInRoot(() => document.querySelector('[data-act="retry"]') === null && document.querySelector('h1'));
      for (const language of ['sv', 'en']) damage(language, undefined);
    }
  });
});

describe.each(KINDS)('an update under an open page, in %s', (kind) => {
  const copy = copyOf(kind);
  let site: Site;
  let driver: Driver;
  beforeEach(async () => {
    site = await startSite();
    driver = await launch({ browser: kind, proxyPort: site.proxyPort, extension: copy });
    return async () => {
      await driver.close();
      await site.stop();
    };
  });

  const update = async (): Promise<void> => {
    const manifest = path.join(copy, 'manifest.json');
    const content: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...content, version: `${Number.parseInt(content.version, 10) + 1}.0.0` }));
    await driver.install(copy);
  };
  const opened = async (): Promise<TestPage> => {
    const tab = await driver.newPage();
    await tab.goto(scenarioUrl('sign-in'));
    await launcherShows(tab);
    return tab;
  };

  it('leaves one host: it says to reload, or helps on; after a reload it helps', async () => {
    const tab = await opened();
    const failed: string[] = [];
    tab.page.on('pageerror', (error) => failed.push(String(error)));
    await startedAnew(tab, kind, update);
    await openPanel(tab);
    expect(await hosts(tab)).toBe(1);
    if (kind === 'chromium') await reads(tab, '[data-title]', en('ui.updated.title'));
    else await shows(tab, ROW('forgot-password'));
    expect(failed).toEqual([]);
    await tab.page.reload();
    await openPanel(tab);
    await shows(tab, ROW('forgot-password'));
    expect(await hosts(tab)).toBe(1);
  });

  it('leaves one host where the panel was open', async () => {
    const tab = await opened();
    await openPanel(tab);
    await startedAnew(tab, kind, update);
    await tab.page.reload();
    await launcherShows(tab);
    expect(await hosts(tab)).toBe(1);
  });
});
