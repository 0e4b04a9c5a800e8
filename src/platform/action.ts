import { browser } from './browser';

/** Waymark yellow and ink: `src/ui/styles/tokens.css`. */
const GROUND = '#f9bf3b';
const INK = '#1f2a24';

/**
 * Marks the toolbar button of one tab, until the tab goes on to another page.
 * In: the tab, one or two signs (none takes the mark away), what the button is called. Never rejects.
 */
export async function markTab(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
