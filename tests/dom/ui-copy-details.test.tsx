import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DetailsLine, detailsText } from '../../src/core/support-details';
import { CopyDetails, SupportAdvice } from '../../src/ui/components/CopyDetails';
import { copyText } from '../../src/ui/copy';
import { all, fakeHelp, one, show } from './ui-fixture';

const LINES: readonly DetailsLine[] = [
  { label: 'details.number', values: ['AADSTS50053'] },
  { label: 'details.time', values: ['2026-09-14 07:42:11 UTC', '09:42:11 +02:00'] },
];
const TEXT = 'details.number: AADSTS50053\ndetails.time: 2026-09-14 07:42:11 UTC, 09:42:11 +02:00';

/** Presses the button and waits for what comes of it. */
async function copy(root: HTMLElement): Promise<void> {
  await act(async () => one(root, '[data-act="copy"]').click());
}

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
  it('are copied exactly as the preview shows them', async () => {
    const onCopy = vi.fn(async () => true);
    const root = show(<CopyDetails lines={LINES} onCopy={onCopy} />);
    expect(preview(root)).toBe(TEXT);
    await copy(root);
    expect(onCopy.mock.calls).toEqual([[TEXT]]);
    expect(detailsText(LINES, (key) => key)).toBe(TEXT);
  });

  it('are copied with the names in the language of the help, values left to right', async () => {
    const onCopy = vi.fn(async () => true);
    const help = fakeHelp({ dir: 'rtl', text: (key) => (key === 'details.number' ? 'خطأ' : key) });
    const root = show(<CopyDetails lines={LINES} onCopy={onCopy} />, help);
    expect(all(root, 'dd').map((value) => value.dir)).toEqual(['ltr', 'ltr']);
    await copy(root);
    expect(onCopy.mock.calls).toEqual([[TEXT.replace('details.number', 'خطأ')]]);
    expect(preview(root)).toBe(TEXT.replace('details.number', 'خطأ'));
  });

  it('say what is not in them, before anything is copied', () => {
    const root = show(<CopyDetails lines={LINES} onCopy={async () => true} />);
    expect(one(root, '.sp-copy-foot').textContent).toBe('details.without');
    expect(one(root, '[role="status"]').textContent).toBe('');
  });

  it('say that they are copied, politely, and keep saying it', async () => {
    const root = show(<CopyDetails lines={LINES} onCopy={async () => true} />);
    const status = one(root, '[role="status"]');
    await copy(root);
    expect(one(root, '[role="status"]')).toBe(status);
    expect(one(status, '.sp-done').textContent).toBe('details.copied');
    expect(all(root, 'pre')).toEqual([]);
    show(<CopyDetails lines={[...LINES]} onCopy={async () => true} />, fakeHelp(), root);
    expect(status.textContent).toBe('details.copied');
  });

  it('say nothing of a text that was not copied: other lines begin anew', async () => {
    const root = show(<CopyDetails lines={LINES} onCopy={async () => true} />);
    await copy(root);
    show(<CopyDetails lines={LINES.slice(1)} onCopy={async () => true} />, fakeHelp(), root);
    expect(one(root, '[role="status"]').textContent).toBe('');
  });

  it('are there to select where the browser refuses, as the same text, within reach of the keyboard', async () => {
    const root = show(<CopyDetails lines={LINES} onCopy={async () => false} />);
    const status = one(root, '[role="status"]');
    await copy(root);
    const text = one(root, 'pre');
    expect(text.textContent).toBe(TEXT);
    expect(text.tabIndex).toBe(0);
    expect(one(root, '[aria-label="details.text"]').contains(text)).toBe(true);
    expect(document.getSelection()?.toString()).toBe(TEXT);
    expect(status.textContent).toBe('details.refused');
    expect(all(root, '.sp-done, .sp-facts')).toEqual([]);
  });

  it('are selected by the surface where it has a way of its own', async () => {
    const onSelect = vi.fn();
    const root = show(<CopyDetails lines={LINES} onCopy={async () => false} onSelect={onSelect} />);
    document.getSelection()?.removeAllRanges();
    await copy(root);
    expect(onSelect.mock.calls).toEqual([[one(root, 'pre')]]);
    expect(document.getSelection()?.toString()).toBe('');
  });

  it('can be tried again after a refusal', async () => {
    const onCopy = vi.fn(async () => true).mockResolvedValueOnce(false);
    const root = show(<CopyDetails lines={LINES} onCopy={onCopy} />);
    await copy(root);
    await copy(root);
    expect(one(root, '[role="status"]').textContent).toBe('details.copied');
    expect(preview(root)).toBe(TEXT);
  });

  it('stand in no field', async () => {
    const root = show(<CopyDetails lines={LINES} onCopy={async () => false} />);
    await copy(root);
    expect(all(root, 'input, textarea, select, [contenteditable], [role="textbox"]')).toEqual([]);
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
