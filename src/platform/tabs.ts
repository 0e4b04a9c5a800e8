import { browser } from './browser';

/** Asks the content script of the active tab. Out: its answer; undefined where there is none. Never rejects. */
export async function askActiveTab(request: object): Promise<unknown> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : await browser.tabs.sendMessage(tab.id, request, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** The ids of all open tabs. Out: undefined when the browser does not say. Never rejects. */
export async function openTabIds(): Promise<readonly number[] | undefined> {
  try {
    return (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
  } catch {
    return undefined;
  }
}

/** Opens our settings page. Out: whether the browser did. Never rejects. */
export async function openOptions(): Promise<boolean> {
  try {
    await browser.runtime.openOptionsPage();
    return true;
  } catch {
    return false;
  }
}

/** The active tab. Out: its id; undefined where the browser does not say. Never rejects. */
export async function activeTabId(): Promise<number | undefined> {
  try {
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  } catch {
    return undefined;
  }
}

/** Opens an address in a new tab behind the others. Out: its id; undefined where the browser refuses. Never rejects. */
export async function openTab(url: string): Promise<number | undefined> {
  try {
    return (await browser.tabs.create({ url, active: false })).id;
  } catch {
    return undefined;
  }
}

/** Brings a tab to the front. Out: whether the browser did. Never rejects. */
export async function showTab(id: number): Promise<boolean> {
  try {
    await browser.tabs.update(id, { active: true });
    return true;
  } catch {
    return false;
  }
}
