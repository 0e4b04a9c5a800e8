import blocks from './blocks.css';
import buttons from './buttons.css';
import panel from './panel.css';
import rows from './rows.css';
import text from './text.css';

/** What the panel needs beyond `BASE_CSS`; a second style that stands after it, added when the panel first opens. */
export const PANEL_CSS = text + buttons + rows + blocks + panel;
