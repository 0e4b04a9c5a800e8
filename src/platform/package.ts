import { browser } from './browser';

/**
 * A JSON file of our own package. The only `fetch` of the product; it cannot leave the package.
 * Out: what it holds; undefined when it is not there or no JSON. Never rejects.
 */
export async function readPackaged(path: string): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return await response.json();
  } catch {
    return undefined;
  }
}

/** The language of the browser's own interface. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The version of this extension, as in its manifest. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
