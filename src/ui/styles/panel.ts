import blocks from './blocks.css';
import buttons from './buttons.css';
import details from './details.css';
import panel from './panel.css';
import request from './request.css';
import rows from './rows.css';
import text from './text.css';
import walk from './walk.css';

/** What the panel needs beyond `BASE_CSS`. Both come with the worker's first answer about a page. */
export const PANEL_CSS = text + buttons + rows + blocks + details + request + panel + walk;
