import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Driver, launch, openCopy, type Root, type TestPage, unpack } from './driver';
import { passingFolder } from './driver/extension-folder';
import { sampleExtension } from './driver/sample-extension';

const ADDRESS = 'https://login.microsoftonline.com/sample';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>
<input id="name"><script>Element.prototype.querySelector = () => null; document.querySelector = () => null;</script>`;
const said = (root: Root) => root?.querySelector('output')?.textContent;
const saysNow = (root: Root, wanted: string) => root?.querySelector('output')?.textContent === wanted;

const folders: string[] = [];
const passing = (folder: string) => {
  folders.push(folder);
  return folder;
};
const sample = (...args: Parameters<typeof sampleExtension>) => passing(sampleExtension(...args));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(['chromium', 'firefox'] as const)('the driver, in %s', (kind) => {
  const extension = sample(kind);
  let driver: Driver;
  let tab: TestPage;

  beforeAll(async () => {
    driver = await launch({ browser: kind, extension, language: 'ja', dark: true });
  });
  afterAll(() => driver?.close());

  const open = async () => {
    const opened = await driver.newPage();
    await opened.page.setRequestInterception(true);
    opened.page.on('request', (request) => void request.respond({ contentType: 'text/html', body: PAGE }));
    await opened.goto(ADDRESS);
    await opened.waitInRoot((root) => root !== undefined);
    return opened;
  };
  beforeEach(async () => {
    tab = await open();
    return () => tab.close();
  });

  it('reaches into the closed root, though the page has replaced its own ways to look', async () => {
    const seen = await tab.page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot === null);
    expect(seen).toBe(true);
    expect(await tab.inRoot((root, tag: string) => root?.querySelectorAll(tag).length, 'button')).toBe(3);
    expect(await tab.inRoot((root) => root?.mode)).toBe('closed');
  });

  it('hands over undefined where our host is absent, and waits until it is there', async () => {
    await tab.goto('https://partner.microsoft.com/none');
    expect(await tab.inRoot((root) => root === undefined)).toBe(true);
    await expect(tab.waitInRoot((root) => root, { timeout: 100 })).rejects.toThrow('Waited 100 ms');
    await tab.back();
    expect(await tab.waitInRoot((root) => root?.querySelectorAll('button').length)).toBe(3);
    expect(await tab.address()).toBe(ADDRESS);
  });

  it('passes on what the function in the page throws', async () => {
    const failing = tab.inRoot(() => {
      throw new Error('made to fail');
    });
    await expect(failing).rejects.toThrow('made to fail');
  });

  it('clicks with the real mouse, by selector and by words, scrolling inside the panel', async () => {
    await tab.clickInRoot({ css: '[data-act="first"]' });
    expect(await tab.inRoot(said)).toBe('first true');
    await tab.clickInRoot({ text: 'Third' });
    expect(await tab.inRoot(said)).toBe('third 1.0');
    expect(await tab.inRoot((root) => root?.querySelector('div')?.scrollTop)).toBeGreaterThan(0);
  });

  it('refuses to click what another thing covers, and what is not there', async () => {
    await tab.page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('popover', 'manual');
      dialog.setAttribute('style', 'position:fixed;inset:0;width:auto;height:auto;margin:0');
      document.body.append(dialog);
      dialog.showPopover();
    });
    await expect(tab.clickInRoot({ text: 'First one' }, { timeout: 200 })).rejects.toThrow('covered');
    await expect(tab.clickInRoot({ css: '.none' }, { timeout: 200 })).rejects.toThrow('absent');
  });

  it('clicks again when the element has moved away under the press', async () => {
    await tab.inRoot((root) => {
      const host = root?.host;
      if (!(host instanceof HTMLElement)) throw new Error('no host');
      const jump = () => host.style.setProperty('margin-bottom', '200px', 'important');
      addEventListener('mousemove', jump, { capture: true, once: true });
    });
    await tab.clickInRoot({ text: 'Third' });
    expect(await tab.inRoot(said)).toBe('third 1.0');
  });

  it('presses keys that reach the focused element, with modifiers, and says what has the focus', async () => {
    expect(await tab.focusInside()).toBeUndefined();
    await tab.clickInRoot({ text: 'First one' });
    expect(await tab.focusInside()).toEqual({ tag: 'button', classes: [], data: { act: 'first' }, text: 'First one' });
    await tab.press('ArrowDown', 'Shift');
    expect(await tab.inRoot(said)).toBe('key Shift+ArrowDown');
    await tab.page.focus('#name');
    await tab.typeText('abc');
    expect(await tab.page.evaluate(() => document.getElementsByTagName('input')[0]?.value)).toBe('abc');
  });

  it('stops the worker, which the next message starts again', async () => {
    await tab.clickInRoot({ text: 'Ask the worker' });
    await tab.waitInRoot(saysNow, 'worker ping');
    expect(await driver.workerRuns()).toBe(true);
    await driver.stopWorker();
    expect(await driver.workerRuns()).toBe(false);
    await tab.clickInRoot({ text: 'First one' });
    await tab.clickInRoot({ text: 'Ask the worker' });
    await tab.waitInRoot(saysNow, 'worker ping');
    expect(await driver.workerRuns()).toBe(true);
  });

  it('opens pages of the extension, in the language and colours that were asked for', async () => {
    const popup = await driver.extensionPage('popup.html');
    const shown = await popup.waitInRoot(() => document.title === 'Popup of Sample' && navigator.language);
    expect(shown).toBe('ja');
    expect(await popup.inRoot(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await popup.clickInRoot({ css: '#search' });
    await popup.typeText('konto');
    expect(await popup.inRoot(() => document.querySelector('input')?.value)).toBe('konto');
    expect((await popup.focusInside())?.tag).toBe('input');
    await popup.close();
  });

  it('changes preferences while running', async () => {
    await tab.emulate({ forcedColors: true, reducedMotion: true });
    const forced = () => matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches;
    await tab.waitInRoot(forced);
    await tab.emulate({ dark: true });
    await tab.waitInRoot(() => matchMedia('(forced-colors: none) and (prefers-color-scheme: dark)').matches);
  });

  it('takes pictures at the size that was asked for', async () => {
    await tab.setViewport(320, 640);
    const folder = passing(passingFolder('picture'));
    await tab.screenshot(path.join(folder, 'narrow.png'));
    const bytes = readFileSync(path.join(folder, 'narrow.png'));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([320, 640]);
  });

  it('sets up a newer version over the running one', async () => {
    await driver.install(sample(kind, '1.1', extension));
    await tab.goto(ADDRESS);
    await tab.waitInRoot((root) => root !== undefined);
    await tab.clickInRoot({ text: 'Third' });
    expect(await tab.inRoot(said)).toBe('third 1.1');
  });
});

describe('the toolbar button', () => {
  it('opens the real popup over a page in Chromium', async () => {
    const driver = await launch({ browser: 'chromium', extension: sample('chromium') });
    try {
      const popup = await driver.toolbarPopup(await driver.newPage());
      await popup.waitInRoot(() => document.title === 'Popup of Sample');
      await popup.clickInRoot({ css: '#search' });
      expect((await popup.focusInside())?.tag).toBe('input');
    } finally {
      await driver.close();
    }
  });
});

describe('folders of extensions', () => {
  it('unpacks a zip, and refuses one that leads outside', () => {
    const zip = (name: string) => {
      const folder = passing(passingFolder('zip'));
      writeFileSync(path.join(folder, 'a.zip'), zipSync({ [name]: strToU8('text') }));
      return path.join(folder, 'a.zip');
    };
    const unpacked = passing(unpack(zip('locales/en.json')));
    expect(readFileSync(path.join(unpacked, 'locales', 'en.json'), 'utf8')).toBe('text');
    expect(() => unpack(zip('../outside.txt'))).toThrow('leads outside');
  });

  it('makes a copy whose root is open, and leaves the original as it was', async () => {
    const original = sample('chromium');
    const copy = passing(openCopy(original));
    expect(existsSync(path.join(original, 'test-open.js'))).toBe(false);
    const driver = await launch({ browser: 'chromium', extension: copy });
    try {
      const page = await driver.newPage();
      await page.page.setRequestInterception(true);
      page.page.on('request', (request) => void request.respond({ contentType: 'text/html', body: PAGE }));
      await page.goto(ADDRESS);
      await page.waitInRoot((root) => root?.mode === 'open');
    } finally {
      await driver.close();
    }
  });
});
