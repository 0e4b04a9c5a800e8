import { browserVariable, findBrowser } from '../../../scripts/lib/find-browser';
import type { BrowserOptions, DriverKind } from './types';

/** The program to run. Fails: when this machine has none, with the way to get one. */
export function program(kind: DriverKind, given: string | undefined): string {
  const found = given ?? findBrowser(kind);
  if (found === undefined) {
    throw new Error(`No ${kind} here. Run: npx tsx scripts/browsers.ts (or set ${browserVariable(kind)}).`);
  }
  return found;
}

/** The size of the page: fixed without a window, the window's own with one. */
export function viewport(options: BrowserOptions): { width: number; height: number } | null {
  if (options.headless === false) return null;
  return { width: options.width ?? 1280, height: options.height ?? 720 };
}

/** Who answers to signals. */
export function signals({ handleSignals = true }: BrowserOptions) {
  return { handleSIGINT: handleSignals, handleSIGTERM: handleSignals, handleSIGHUP: handleSignals };
}
