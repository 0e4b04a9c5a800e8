import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { DriverKind, TestPage } from './driver';
import { PATIENCE_MS } from './driver/patience';
import { whyNoPolicy } from './policies';
import { type Stage, shows } from './support';

/** As the extension's own pages have it. */
declare const chrome: Browser;

export const MANAGED = '.sp-managed';
export const PROBLEM = '.sp-problems li';
export const CHOICES = 'select, input[type="radio"]';

/** The tests of a browser's policies; where none can be set, one that says why. */
export function describePolicies(kind: DriverKind, tests: () => void): void {
  describe(`policies in ${kind}`, () => {
    const why = whyNoPolicy(kind);
    if (why === undefined) return tests();
    it(`cannot be set here: ${why}`, () => {
      // Where changes are tested nothing may be left out; a person's own machine may be without.
      console.warn(why);
      expect(process.env.CI).toBeUndefined();
    });
  });
}

/** What the sample for administrators sets: the policy that most of them will begin with. */
export const SAMPLE = sampleOf('assets/policies/chrome-linux.json');

function sampleOf(file: string): unknown {
  const { '3rdparty': others }: Sample = JSON.parse(readFileSync(file, 'utf8'));
  return others.extensions.EXTENSION_ID;
}
interface Sample {
  readonly '3rdparty': { readonly extensions: { readonly EXTENSION_ID: unknown } };
}

/** The words of every element that matches, as read. */
export function all(tab: TestPage, css: string): Promise<readonly string[]> {
  return tab.inRoot((root, wanted: string) => {
    const tree = root ?? document;
    return [...tree.querySelectorAll(wanted)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }, css);
}

/** What the browser hands to the extension by policy. */
export function managed(stage: Stage): Promise<Readonly<Record<string, unknown>>> {
  return stage.own.page.evaluate(() => chrome.storage.managed.get(null));
}

/** For after the stage: Chromium has a policy for an extension some time after that has started. */
export function waitForPolicy(stage: Stage): void {
  beforeAll(async () => {
    const come = async (): Promise<void> => expect(await managed(stage)).toHaveProperty('message');
    await vi.waitFor(come, PATIENCE_MS);
  });
}

/** Asks the worker to store a change, as the settings page does. */
export function save(stage: Stage, change: object): Promise<unknown> {
  return stage.send({ type: 'save', change });
}

/** The settings page in a new tab. */
export async function settings(stage: Stage): Promise<TestPage> {
  const tab = await stage.tabOf('options.html');
  await shows(tab, '.sp-options h1');
  return tab;
}

/** The settings become, or are, as they are without a policy. */
export async function isFree(tab: TestPage): Promise<void> {
  await shows(tab, '.sp-options h1');
  await expect.poll(() => all(tab, `${MANAGED}, ${PROBLEM}, .sp-note`)).toEqual([]);
  expect(await all(tab, CHOICES)).toHaveLength(10);
}
