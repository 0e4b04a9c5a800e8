import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DetailsLine, detailsText } from '../../src/core/support-details';
import { type CopyState, DetailsParts, SupportAdvice } from '../../src/ui/components/CopyDetails';
import { copyText } from '../../src/ui/copy';
import { all, fakeHelp, one, show } from './ui-fixture';

const LINES: readonly DetailsLine[] = [
  { label: 'details.number', values: ['AADSTS50053'] },
  { label: 'details.time', values: ['2026-09-14 07:42:11 UTC', '09:42:11 +02:00'] },
];
const TEXT = 'details.number: AADSTS50053\ndetails.time: 2026-09-14 07:42:11 UTC, 09:42:11 +02:00';

/** The preview, read as the text that it stands for. */
function preview(root: HTMLElement): string {
  const parts = all(root, '.sp-facts dd').map((value) =>
    [...value.childNodes].flatMap((node) => node.textContent || []),
  );
  return all(root, '.sp-facts dt')
    .map((name, at) => `${name.textContent}: ${parts[at]?.join(', ')}`)
    .join('\n');
}

describe('details for support', () => {
  const draw = (state?: CopyState, onCopy: () => void = () => undefined) =>
    show(<DetailsParts lines={LINES} state={state} onCopy={onCopy} />);

  it('are copied exactly as the preview shows them', () => {
    const root = draw();
    expect(preview(root)).toBe(TEXT);
    expect(one(root, '[data-act="copy"]').dataset.text).toBe(TEXT);
    expect(detailsText(LINES, (key) => key)).toBe(TEXT);
  });

  it('have the names in the language of the help, values left to right', () => {
    const help = fakeHelp({ dir: 'rtl', text: (key) => (key === 'details.number' ? 'خطأ' : key) });
    const root = show(<DetailsParts lines={LINES} onCopy={() => undefined} />, help);
    expect(all(root, 'dd').map((value) => value.dir)).toEqual(['ltr', 'ltr']);
    expect(preview(root)).toBe(TEXT.replace('details.number', 'خطأ'));
    expect(one(root, '[data-act="copy"]').dataset.text).toBe(TEXT.replace('details.number', 'خطأ'));
  });

  it('say what is not in them, before anything is copied', () => {
    const root = draw('copyable');
    expect(one(root, '.sp-copy-foot').textContent).toBe('details.without');
    expect(one(root, '[role="status"]').textContent).toBe('');
    expect(all(root, 'pre')).toEqual([]);
  });

  it('are asked for with one button', () => {
    const onCopy = vi.fn();
    one(draw('copyable', onCopy), '[data-act="copy"]').click();
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it('say that they are copied, politely, and stay in sight', () => {
    const root = draw('copied');
    expect(one(root, '[role="status"] .sp-done').textContent).toBe('details.copied');
    expect(preview(root)).toBe(TEXT);
    expect(all(root, 'pre')).toEqual([]);
  });

  it('are there to select where the browser refuses, as the same text, within reach of the keyboard', () => {
    const root = draw('refused');
    const text = one(root, 'pre');
    expect([text.textContent, text.tabIndex]).toEqual([TEXT, 0]);
    expect(one(root, '[aria-label="details.text"]').contains(text)).toBe(true);
    expect(one(root, '[role="status"]').textContent).toBe('details.refused');
    expect(all(root, '.sp-done, .sp-facts')).toEqual([]);
  });

  it('are drawn for all that may happen where nobody knows yet, each part for its own', () => {
    const root = draw();
    const parts = all(root, '[data-when]').map(({ dataset, textContent }) => [dataset.when, textContent]);
    expect(parts.map(([when]) => when)).toEqual(['preview', 'refused', 'copied', 'refused']);
    expect(parts[1]).toEqual(['refused', TEXT]);
    expect(all(root, '[role="status"]')).toHaveLength(1);
    for (const state of ['copyable', 'copied', 'refused'] as const) {
      expect(all(draw(state), '[data-when]')).toEqual([]);
    }
  });

  it('stand in no field', () => {
    expect(all(draw(), 'input, textarea, select, [contenteditable], [role="textbox"]')).toEqual([]);
  });
});

describe('advice for support', () => {
  it('is a list: flagging, recordings, passwords', () => {
    const root = show(<SupportAdvice />);
    expect(all(root, 'li').map((item) => item.textContent)).toEqual([
      'details.flagging',
      'details.recording',
      'details.secret',
    ]);
  });
});

describe('copying', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
  const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn(async () => {});
    clipboard({ writeText });
    expect(await copyText(TEXT)).toBe(true);
    expect(writeText.mock.calls).toEqual([[TEXT]]);
  });

  it.each([
    ['missing', undefined],
    ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    [
      'broken',
      {
        writeText: () => {
          throw new Error('no');
        },
      },
    ],
  ])('says so where the clipboard is %s', async (_name, value) => {
    clipboard(value);
    expect(await copyText(TEXT)).toBe(false);
  });
});
