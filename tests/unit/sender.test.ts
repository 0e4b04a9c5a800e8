import { describe, expect, it } from 'vitest';
import { classifySender } from '../../src/core/sender';

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const ORIGINS = new Set(['https://login.microsoftonline.com', 'https://partner.microsoft.com']);
const classify = (raw: Parameters<typeof classifySender>[0]) => classifySender(raw, OWN, ORIGINS);

describe('a sender is', () => {
  it('a content script when it is ours, in the top frame of a tab, on a host of the list', () => {
    const raw = { id: 'abc', frameId: 0, url: 'https://login.microsoftonline.com/common?code=secret', tab: { id: 7 } };
    expect(classify(raw)).toEqual({ kind: 'content', tab: 7 });
    expect(classify({ ...raw, tab: { id: 7, openerTabId: 3 } })).toEqual({ kind: 'content', tab: 7, opener: 3 });
  });

  it('a page of our own when its address is ours', () => {
    expect(classify({ id: 'abc', url: 'chrome-extension://abc/popup.html' })).toEqual({ kind: 'page' });
    expect(
      classifySender(
        { id: 'g', url: 'moz-extension://uuid/options.html' },
        { id: 'g', origin: 'moz-extension://uuid' },
        ORIGINS,
      ),
    ).toEqual({ kind: 'page' });
  });

  const content = { id: 'abc', frameId: 0, url: 'https://partner.microsoft.com/dashboard', tab: { id: 1 } };
  it.each([
    ['another extension', { ...content, id: 'xyz' }],
    ['a frame', { ...content, frameId: 4 }],
    ['no tab', { ...content, tab: undefined }],
    ['another host', { ...content, url: 'https://login.microsoftonline.com.evil.example/' }],
    ['http', { ...content, url: 'http://partner.microsoft.com/dashboard' }],
    ['another port', { ...content, url: 'https://partner.microsoft.com:8443/' }],
    ['no address', { ...content, url: undefined }],
    ['no real address', { ...content, url: 'nonsense' }],
    ['no id', { ...content, id: undefined }],
  ])('a stranger with %s', (_, raw) => {
    expect(classify(raw)).toEqual({ kind: 'stranger' });
  });

  it('never more than its kind and its tab: the address stays behind', () => {
    const raw = { id: 'abc', frameId: 0, url: 'https://partner.microsoft.com/?state=secret#token', tab: { id: 1 } };
    expect(JSON.stringify(classify(raw))).not.toMatch(/secret|token|microsoft/);
  });
});
