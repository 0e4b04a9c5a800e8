/**
 * `npx tsx scripts/icons.ts`: draws `assets/icons/icon-<size>.png` from the SVG sources, with the browser at hand.
 * The pictures are kept in the repository, so that a build needs no browser. At 16 px a drawing of its own is used,
 * whose edges stand on whole pixels.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './browsers';

const FOLDER = 'assets/icons';
const SIZES = [16, 32, 48, 96, 128] as const;
const OWN_DRAWING: ReadonlyMap<number, string> = new Map([[16, 'icon-16.svg']]);

async function draw(page: Page, size: number): Promise<void> {
  const svg = await readFile(`${FOLDER}/${OWN_DRAWING.get(size) ?? 'icon.svg'}`, 'utf8');
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await writeFile(`${FOLDER}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}

const program = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
if (program === undefined) {
  console.error('No Chromium, Chrome or Edge was found. Install one with: npx tsx scripts/browsers.ts');
  process.exitCode = 1;
} else {
  const browser = await puppeteer.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) await draw(page, size);
    console.log(`Drew ${SIZES.map((size) => `${FOLDER}/icon-${size}.png`).join(', ')}`);
  } finally {
    await browser.close();
  }
}
