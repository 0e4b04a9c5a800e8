import { BASE_CSS } from './launcher';
import options from './options.css';
import { PANEL_CSS } from './panel';
import popup from './popup.css';

/** All that the extension's own pages need: popup and options. */
export const PAGES_CSS = BASE_CSS + PANEL_CSS + popup + options;
