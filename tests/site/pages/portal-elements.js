// Custom elements of the practice portal. As in the real one each area registers its own prefixed copy, every shadow
// root is open, the words of a button are children of the host, and the real control stands in the shadow root.
import { h } from './portal-dom.js';

const sheet = (text) => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};

const CONTROL = 'font: inherit; color: inherit; box-sizing: border-box;';
const FOCUS = ':focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }';

class Part extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open', delegatesFocus: this.constructor.delegates === true });
    this.shadowRoot.adoptedStyleSheets = [this.constructor.sheet];
  }

  connectedCallback() {
    if (this.shadowRoot.childNodes.length === 0) this.shadowRoot.append(...this.draw());
  }
}

class Layout extends Part {
  static sheet = sheet(`
    :host { display: block; min-width: 0; }
    .frame { display: flex; flex-direction: column; min-height: inherit; }
    .body { display: flex; flex: 1; min-width: 0; }
    .menu { flex: none; }
    .content { flex: 1; min-width: 0; padding: 24px 32px; }
    :host([plain]) .content { padding: 0; }
    @media (max-width: 700px) { .body { flex-direction: column; } .content { padding: 16px; } }`);
  draw() {
    return [
      h(
        'div',
        { class: 'frame' },
        h('slot', { name: 'header' }),
        h(
          'div',
          { class: 'body' },
          h('div', { class: 'menu' }, h('slot', { name: 'menu' })),
          h('div', { class: 'content' }, h('slot')),
        ),
      ),
    ];
  }
}

class Area extends Part {
  static sheet = sheet(':host { display: block; min-width: 0; }');
  draw() {
    return [h('slot')];
  }
}

/** Variables and the font reach into its root, the rules of the page for a menu do not. */
class Shell extends Area {
  static sheet = sheet(`
    :host { display: block; min-width: 0; }
    .menu { position: absolute; inset-block-start: 100%; inset-inline-end: 8px; box-sizing: border-box; display: grid; gap: 4px; min-width: 240px; max-width: calc(100vw - 16px); padding: 12px; color: var(--text); background: var(--raised); border: 1px solid var(--line-strong); border-radius: 4px; box-shadow: 0 8px 24px rgb(0 0 0 / 0.25); }
    a { padding: 6px 8px; color: var(--text); text-decoration: none; }
    a:hover { background: var(--hover); }
    label { display: flex; gap: 8px; padding: 6px 8px; align-items: center; }
    select { ${CONTROL} background: var(--raised); }
    ${FOCUS}`);
}

class Button extends Part {
  static delegates = true;
  static sheet = sheet(`
    :host { display: inline-block; }
    button { ${CONTROL} min-height: 32px; padding: 4px 12px; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--raised); cursor: pointer; }
    button:hover { background: var(--hover); }
    ${FOCUS}
    :host([appearance=primary]) button { color: var(--on-accent); background: var(--accent); border-color: transparent; }
    :host([appearance=link]) button { padding: 2px 0; border: 0; background: none; color: var(--link); text-decoration: underline; text-align: start; }
    :host([appearance=bar]) button { min-width: 36px; padding: 4px 8px; border: 0; background: none; color: inherit; }
    :host([appearance=bar]) button:hover { background: rgb(255 255 255 / 0.18); }
    :host([waiting]) button { opacity: 0.46; }`);
  draw() {
    const name = this.getAttribute('aria-label');
    return [h('button', { type: 'button', ...(name ? { 'aria-label': name } : {}) }, h('slot'))];
  }
}

class TaskItem extends Part {
  static delegates = true;
  static sheet = sheet(`
    :host { display: block; }
    div { padding: 8px 16px; border-inline-start: 3px solid transparent; cursor: pointer; }
    div:hover { background: var(--hover); }
    ${FOCUS}
    :host([selected]) div { border-color: var(--accent); font-weight: 600; }`);
  draw() {
    const item = h('div', { role: 'link', tabindex: '0' }, h('slot'));
    item.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.click();
    });
    return [item];
  }
}

class SearchBox extends Part {
  static delegates = true;
  static sheet = sheet(`
    :host { display: inline-block; min-width: 0; }
    input { ${CONTROL} width: 100%; min-height: 32px; padding: 4px 8px; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--raised); }
    ${FOCUS}`);
  draw() {
    const words = this.getAttribute('placeholder') ?? '';
    const input = h('input', { type: 'search', placeholder: words, 'aria-label': words, autocomplete: 'off' });
    let pending;
    input.addEventListener('input', () => {
      clearTimeout(pending);
      const tell = () =>
        this.dispatchEvent(
          new CustomEvent('he-input', { bubbles: true, composed: true, detail: { value: input.value } }),
        );
      pending = setTimeout(tell, Number(this.getAttribute('debounce') ?? 20));
    });
    return [input];
  }
}

class Choice extends Part {
  static delegates = true;
  static sheet = sheet(`
    :host { display: inline-block; }
    select, input { ${CONTROL} }
    select { min-height: 32px; padding: 4px 8px; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--raised); }
    label { display: flex; gap: 8px; align-items: flex-start; }
    ${FOCUS}`);
  tell(value) {
    this.dispatchEvent(new CustomEvent('he-change', { bubbles: true, composed: true, detail: { value } }));
  }
}

class Select extends Choice {
  draw() {
    const options = (this.getAttribute('options') ?? '')
      .split('|')
      .map((text, i) => h('option', { value: String(i) }, text));
    const select = h('select', { 'aria-label': this.getAttribute('label') ?? '' }, options);
    select.addEventListener('change', () => this.tell(select.value));
    return [select];
  }
}

class Checkbox extends Choice {
  draw() {
    const box = h('input', { type: 'checkbox', 'aria-label': this.getAttribute('aria-label') ?? undefined });
    box.checked = this.hasAttribute('checked');
    box.addEventListener('change', () => this.tell(box.checked));
    return [h('label', {}, box, h('span', {}, h('slot')))];
  }
}

/** The grid: `columns` is a list of `[field, title]`, `rows` a list of `{ id, <field>: node or text }`. */
class DataGrid extends Part {
  static sheet = sheet(`
    :host { display: block; overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: 8px 12px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
    [id^=cell-select] { width: 1%; }
    #column-header th { font-weight: 600; border-bottom-color: var(--line-strong); }
    .bone { display: block; height: 12px; border-radius: 6px; background: var(--hover); }
    a, .data-grid__link { color: var(--link); }`);
  draw() {
    this.body = h('tbody');
    const head = this.columns.map(([field, title]) =>
      h('th', { id: `cell-${field}-column-header`, role: 'columnheader', scope: 'col' }, title),
    );
    return [
      h(
        'table',
        { role: 'grid', class: 'data-grid__table he-table', 'aria-label': this.getAttribute('label') ?? undefined },
        h('thead', {}, h('tr', { role: 'row', id: 'column-header' }, head)),
        this.body,
      ),
    ];
  }

  bones(count = 4) {
    const rows = Array.from({ length: count }, (_, i) =>
      h(
        'tr',
        { role: 'row', id: `row-he-row-${i}`, 'aria-hidden': 'true' },
        this.columns.map(() => h('td', { class: 'data-grid__cell' }, h('span', { class: 'bone' }))),
      ),
    );
    this.body.replaceChildren(...rows);
  }

  fill(rows, none) {
    const header = (i) => i === this.columns.findIndex(([field]) => field !== 'select');
    const made = rows.map((row) =>
      h(
        'tr',
        { role: 'row', id: `row-${row.id}` },
        this.columns.map(([field], i) =>
          h(
            header(i) ? 'th' : 'td',
            {
              id: `cell-${field}-${row.id}`,
              role: header(i) ? 'rowheader' : 'gridcell',
              class: header(i) ? 'data-grid__row-header' : 'data-grid__cell',
            },
            row[field],
          ),
        ),
      ),
    );
    const empty = h('tr', { role: 'row' }, h('td', { colspan: String(this.columns.length), role: 'gridcell' }, none));
    this.body.replaceChildren(...(made.length > 0 ? made : [empty]));
  }
}

const KINDS = {
  layout: Layout,
  button: Button,
  'task-item': TaskItem,
  'search-box': SearchBox,
  select: Select,
  checkbox: Checkbox,
  'data-grid': DataGrid,
};

for (const prefix of ['', 'accexp_', 'customer_']) {
  for (const [name, kind] of Object.entries(KINDS)) {
    customElements.define(`${prefix}he-${name}`, class extends kind {});
  }
}
for (const area of ['accexp-app', 'customer-app', 'home-app']) customElements.define(area, class extends Area {});
customElements.define('shell-header', Shell);
