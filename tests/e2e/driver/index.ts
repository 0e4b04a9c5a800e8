import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserOptions, Driver } from './types';

export { HOST } from './call';
export { geckoId, openCopy, unpack } from './extension-folder';
export type {
  BrowserOptions,
  Driver,
  DriverKind,
  FocusedElement,
  Found,
  Media,
  Root,
  TestPage,
  WaitOptions,
  Wanted,
} from './types';

/**
 * Starts a real browser with the extension as it ships, closed shadow root included.
 * In: the options. Out: its driver; close it. Fails: when the browser is not there or does not start.
 */
export function launch(options: BrowserOptions): Promise<Driver> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
