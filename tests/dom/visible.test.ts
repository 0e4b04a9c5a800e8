import { afterEach, describe, expect, it } from 'vitest';
import { findVisible, isVisible } from '../../src/content/visible';
import { one } from './ui-fixture';
import './support/browser';

const put = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return one(document, '#x');
};

afterEach(() => {
  document.body.replaceChildren();
});

const BOX = 'data-rect="0 0 10 10"';

describe('an element is visible', () => {
  it('with a box, in the open', () => {
    expect(isVisible(put(`<div><p id="x" ${BOX}></p></div>`))).toBe(true);
  });

  it.each([
    ['without a box', '<p id="x"></p>'],
    ['with a box without height', '<p id="x" data-rect="0 0 10 0"></p>'],
    ['with a box without width', '<p id="x" data-rect="0 0 0 10"></p>'],
    ['display none', `<p id="x" ${BOX} style="display:none"></p>`],
    ['in something with display none', `<div style="display:none"><p id="x" ${BOX}></p></div>`],
    ['visibility hidden', `<p id="x" ${BOX} style="visibility:hidden"></p>`],
    ['in something with visibility hidden', `<div style="visibility:hidden"><p id="x" ${BOX}></p></div>`],
    ['moved off the screen', `<p id="x" class="a moveOffScreen b" ${BOX}></p>`],
    ['in something moved off the screen', `<div class="moveOffScreen"><p id="x" ${BOX}></p></div>`],
    ['hidden from assistive technology', `<div aria-hidden="true"><p id="x" ${BOX}></p></div>`],
  ])('but not %s', (_, html) => {
    expect(isVisible(put(html))).toBe(false);
  });

  it('although it stands in something that is hidden from nobody', () => {
    expect(isVisible(put(`<div aria-hidden="false"><p id="x" ${BOX}></p></div>`))).toBe(true);
  });
});

describe('the first visible element', () => {
  it('is found behind its hidden twins', () => {
    put(
      `<p class="t" style="display:none" ${BOX}></p><p class="t moveOffScreen" ${BOX}></p><p class="t" id="x" ${BOX}></p>`,
    );
    expect(findVisible(document, '.t')?.id).toBe('x');
  });

  it('is none where nothing matches, and for a selector that the browser does not know', () => {
    put(`<p id="x" ${BOX}></p>`);
    expect(findVisible(document, '.nothing')).toBeUndefined();
    for (const selector of ['p:no-such-thing(', '[', '', ':::'])
      expect(findVisible(document, selector)).toBeUndefined();
  });
});
