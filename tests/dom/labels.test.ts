import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLiveLabel } from '../../src/content/labels';
import { LIVE_LABELS } from '../../src/data/live-labels';
import './support/browser';

const LINK = '#cantAccessAccount';

function put(html: string, lang = ''): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
}

const link = (text: string, more = ''): string =>
  `<a id="cantAccessAccount" href="#" data-rect="0 0 100 20" ${more}>${text}</a>`;
const read = () => readLiveLabel(document, 'cantAccessAccount');

afterEach(() => {
  vi.restoreAllMocks();
  put('');
});

describe('the word of a button as the page has it', () => {
  it('is read in the language of the page, with its white space made plain', () => {
    put(link('\n  Kommer du inte  åt\tditt konto?\n'), 'sv-SE');
    expect(read()).toEqual({ text: 'Kommer du inte åt ditt konto?', lang: 'sv-SE' });
  });

  it('counts as English where the page does not say its language', () => {
    put(link('Can’t access your account?'));
    expect(read()?.lang).toBe('en');
  });

  it('is text: markup in it does not come along', () => {
    put(link('<b>Forgot</b> <img alt="x" src="data:,"> it?'));
    expect(read()?.text).toBe('Forgot it?');
  });

  it.each([
    ['is not there', ''],
    ['is hidden', link('Hidden', 'style="display:none"')],
    ['is empty', link('  ')],
    ['is longer than any button', link('x'.repeat(61))],
  ])('is left to the table where the element %s', (_, html) => {
    put(html);
    expect(read()).toBeUndefined();
  });

  it('is left to the table for a label that no page element shows, also one named like an object’s own', () => {
    put(link('Words'));
    for (const id of ['globalAdmin', '', 'constructor', '__proto__']) {
      expect(readLiveLabel(document, id)).toBeUndefined();
    }
  });

  it('never comes from a field, whatever the page puts in its place', () => {
    const value = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
    put(`<input id="cantAccessAccount" data-rect="0 0 100 20" value="secret">`);
    expect(read()).toBeUndefined();
    expect(value).not.toHaveBeenCalled();
    put(`<textarea id="cantAccessAccount" data-rect="0 0 100 20">typed secret</textarea>`);
    expect(read()).toBeUndefined();
    put(`<div id="cantAccessAccount" contenteditable data-rect="0 0 100 20">typed secret</div>`);
    expect(read()).toBeUndefined();
  });

  it('is asked of elements whose text the page fixes only', () => {
    expect([...LIVE_LABELS.values()]).toContain(LINK);
    for (const selector of LIVE_LABELS.values()) expect(selector).toMatch(/^#[A-Za-z_]+$/);
  });
});
