// What moves on the page of hazards: a part in an open root that scrolls in itself, a dialog, a count of real presses.
class Area extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const scroller = document.createElement('div');
    scroller.id = 'inner-scroller';
    scroller.style.cssText = 'overflow: auto; inline-size: 240px; block-size: 80px; background: #ffd';
    const long = document.createElement('div');
    long.style.cssText = 'block-size: 400px; padding: 40px 20px';
    const button = document.createElement('button');
    button.type = 'button';
    button.id = 'inner';
    button.textContent = 'Inner';
    long.append(button);
    scroller.append(long);
    // Opened by a test: as a component does it whose words stand in the document.
    const dialog = document.createElement('dialog');
    const close = document.createElement('button');
    close.type = 'button';
    close.id = 'in-inner-dialog';
    close.textContent = 'Close';
    close.addEventListener('click', () => dialog.close());
    dialog.append(close, document.createElement('slot'));
    root.append(scroller, dialog);
  }
}
customElements.define('hazard-area', Area);

/** The ids of what was pressed, for a test to read. */
globalThis.presses = [];
addEventListener('click', (event) => globalThis.presses.push(event.composedPath()[0].id));
document.getElementById('open-dialog').addEventListener('click', () => document.getElementById('dialog').showModal());
document.getElementById('in-dialog').addEventListener('click', () => document.getElementById('dialog').close());
