/**
 * The browser's API for worker, popup and options. The only file that knows the polyfill.
 * The injected code does not use it: `docs/decisions.md`, "The polyfill and the injected code".
 */
import browser from 'webextension-polyfill';

export { browser };
