import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Driver, TestPage } from './driver';
import { bidiOf } from './driver/bidi';

/** A folder for the tests of a block; it goes after them. */
export function useFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'signpost-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** From now on the browser puts what is saved into this folder, and asks nothing. */
export async function saveInto(driver: Driver, folder: string): Promise<void> {
  if (driver.kind === 'firefox') {
    const downloadBehavior = { type: 'allowed', destinationFolder: folder };
    await bidiOf(driver.browser).send('browser.setDownloadBehavior', { downloadBehavior });
    return;
  }
  const session = await driver.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** Waits for a file that the browser saves. Out: its text. */
export async function savedText(file: string): Promise<string> {
  const read = (): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  await expect.poll(read).not.toBe('');
  return read();
}

/** Chooses a file in the only file field of a page of ours, as the person does in the browser's own dialogue. */
export async function chooseFile(tab: TestPage, file: string): Promise<void> {
  const field = await tab.page.$('input[type="file"]');
  if (field === null) throw new Error('There is no field for a file.');
  // The field itself is typed as any element.
  await (await field.toElement('input')).uploadFile(file);
}

/** Writes a file and chooses it. */
export async function offer(tab: TestPage, folder: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, 'offered.json');
  writeFileSync(file, content);
  await chooseFile(tab, file);
}
