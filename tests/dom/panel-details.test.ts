import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DetailsLine, detailsText } from '../../src/core/support-details';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { settled } from './support/browser';
import { act, actions, begin, drawn, end, host, mount, press } from './support/panel';
import { text } from './support/worker-answers';
import { all, one } from './ui-fixture';

const ERROR = HINT_TABLES.views['error-page'];
const TOPIC = { name: 'topic', id: 'error-number' } as const;
const LINES: readonly DetailsLine[] = [
  { label: 'details.number', values: ['AADSTS50020'] },
  { label: 'details.time', values: ['2026-09-14 07:42:11 UTC', '09:42:11 +02:00'] },
];
const TEXT = detailsText(LINES, text);
const writeText = vi.fn(async (_: string): Promise<void> => undefined);

beforeEach(() => {
  begin();
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  end();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const problem = (lines: readonly DetailsLine[] = LINES) =>
  drawn(TOPIC, { here: ERROR, number: 'AADSTS50020', details: lines });
const status = (): HTMLElement => one(host.root, '.sp-said');

describe('the number of the page', () => {
  it('stands over the title on the card and on the help for the problem, to be quoted', () => {
    const home = mount(drawn({ name: 'home' }, { here: ERROR, number: 'AADSTS50020' }));
    const code = one(host.root, '.sp-here .sp-eyebrow .sp-code');
    expect([code.textContent, code.dir]).toEqual(['AADSTS50020', 'ltr']);
    home.remove();
    mount(problem());
    expect(one(host.root, '.sp-eyebrow').textContent).toBe('AADSTS50020');
  });

  it('does not stand over the help for anything else', () => {
    mount(drawn({ name: 'topic', id: 'whom-to-ask' }, { here: ERROR, number: 'AADSTS50020' }));
    expect(all(host.root, '.sp-eyebrow')).toEqual([]);
  });

  it('can be selected: a press on it leaves the selection to the person', () => {
    mount(problem());
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    expect(one(host.root, '.sp-eyebrow .sp-code').dispatchEvent(down)).toBe(true);
  });
});

describe('details for support', () => {
  it('stand with the help for the problem of this page, and nowhere else unasked', () => {
    mount(problem());
    expect(all(host.root, '.sp-facts dt').map(({ textContent }) => textContent)).toEqual([
      text('details.number'),
      text('details.time'),
    ]);
    end();
    begin();
    mount(drawn(TOPIC, { here: ERROR, number: 'AADSTS50020' }));
    expect(all(host.root, '.sp-facts, [data-act="copy"]')).toEqual([]);
  });

  it('have a view of their own, which the list of all help leads to', async () => {
    actions.load.mockImplementation(async (view) => drawn(view, { details: LINES }));
    mount();
    await act('details');
    expect(actions.load).toHaveBeenCalledExactlyOnceWith({ name: 'details' }, false);
    expect(one(host.root, '[data-title]').textContent).toBe(text('details.title'));
    expect(all(host.root, '.sp-facts dd')).toHaveLength(2);
    await act('back');
    expect(all(host.root, '.sp-facts')).toEqual([]);
  });

  it('are copied exactly as they are shown, and the panel says so in a status that was there before', async () => {
    mount(problem());
    const before = status();
    expect([before.getAttribute('role'), before.textContent]).toEqual(['status', '']);
    await act('copy');
    expect(writeText.mock.calls).toEqual([[TEXT]]);
    expect(status()).toBe(before);
    expect(status().textContent).toBe(text('details.copied'));
    expect(all(host.root, 'pre')).toEqual([]);
    expect(all(host.root, '.sp-facts')).toHaveLength(1);
  });

  it('are there as text within reach of the keyboard where the browser refuses, and the page sees no selection', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    document.body.innerHTML = '<p>Words of the page</p>';
    document.getSelection()?.selectAllChildren(document.body);
    mount(problem());
    await act('copy');
    const byHand = one(host.root, 'pre');
    expect([byHand.textContent, byHand.tabIndex]).toEqual([TEXT, 0]);
    expect(document.getSelection()?.toString()).toBe('Words of the page');
    expect(all(host.root, '.sp-facts, .sp-done')).toEqual([]);
    expect(status().textContent).not.toBe('');
    expect(all(host.root, 'input, textarea, select, [contenteditable]')).toEqual([]);
  });

  it('can be tried again after a refusal', async () => {
    writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    mount(problem());
    await act('copy');
    await act('copy');
    expect(status().textContent).toBe(text('details.copied'));
    expect(all(host.root, 'pre')).toEqual([]);
  });

  it('are not said to be copied on the next view, nor when other details take their place', async () => {
    const mounted = mount(problem());
    await act('copy');
    actions.load.mockImplementation(async (view) => ({ ...problem(LINES.slice(1)), view }));
    await mounted.refresh();
    expect(all(host.root, '.sp-facts dd')).toHaveLength(1);
    expect(status().textContent).toBe('');
    await act('copy');
    await press('.sp-panel-body [data-topic]');
    expect(status().textContent).toBe('');
  });

  it('are said to be copied for as long as the same ones are shown', async () => {
    const mounted = mount(problem());
    await act('copy');
    actions.load.mockImplementation(async () => ({ ...problem(), view: mounted.view }));
    await mounted.refresh();
    expect(status().textContent).toBe(text('details.copied'));
  });

  it('come to nothing where the panel has gone before the browser answered', async () => {
    let answer: () => void = () => undefined;
    writeText.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const mounted = mount(problem());
    await act('copy');
    mounted.remove();
    answer();
    await settled();
    expect(all(host.root, '.sp-panel')).toEqual([]);
  });
});
