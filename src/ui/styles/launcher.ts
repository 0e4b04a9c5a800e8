import base from './base.css';
import launcher from './launcher.css';
import tokens from './tokens.css';
import contrast from './tokens-contrast.css';
import dark from './tokens-dark.css';
import scripts from './tokens-scripts.css';

/** The tokens and what every surface needs. */
export const BASE_CSS = tokens + dark + scripts + contrast + base;

/** All that the launcher needs; the first style of the shadow root. */
export const LAUNCHER_CSS = BASE_CSS + launcher;
