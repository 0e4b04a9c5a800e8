import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setWindow } from './support/browser';
import { act, actions, begin, card, end, host, mount, panel, title } from './support/panel';
import { text } from './support/worker-answers';
import { all, one } from './ui-fixture';

beforeEach(begin);
afterEach(end);

describe('the panel in the page', () => {
  it('stands as a card at its side, inside the window, beside the sign-in box', () => {
    document.body.innerHTML = '<div id="lightbox" data-rect="420 200 440 300"></div>';
    mount();
    const { left, top, width, maxHeight } = card().style;
    expect([left, top, width]).toEqual([`${1280 - 16 - 360}px`, '16px', '360px']);
    expect(Number.parseFloat(maxHeight)).toBeLessThanOrEqual(720 - 32);
    expect(card().style.getPropertyValue('--sp-max')).toBe(maxHeight);
    expect(panel().classList.contains('sp-sheet')).toBe(false);
  });

  it('becomes a sheet from below in a narrow window, and a card again in a wide one', () => {
    const mounted = mount();
    setWindow(320, 640);
    mounted.place();
    expect(panel().classList.contains('sp-sheet')).toBe(true);
    expect([card().style.left, card().style.width, card().style.bottom]).toEqual(['0px', '320px', '0px']);
    setWindow(1280, 720);
    mounted.place();
    expect(panel().classList.contains('sp-sheet')).toBe(false);
    expect(card().style.bottom).toBe('auto');
  });

  it('is as low as the page leaves free, larger on request, and gives way again', async () => {
    setWindow(320, 640);
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 450"></div>';
    const mounted = mount();
    expect([card().style.bottom, card().style.maxHeight]).toEqual(['0px', `${640 - 450 - 8}px`]);
    await act('enlarge');
    expect(card().style.maxHeight).toBe('320px');
    expect(all(host.root, '[data-act="enlarge"]')).toEqual([]);
    mounted.giveWay();
    expect(card().style.maxHeight).toBe(`${640 - 450 - 8}px`);
    expect(panel().classList.contains('is-folded')).toBe(false);
  });

  it('is folded to what it names where the page leaves a line, and leaves where it leaves none', async () => {
    setWindow(320, 640);
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 560"></div>';
    const mounted = mount();
    expect(panel().classList.contains('is-folded')).toBe(true);
    expect(title()).toBe(text('hint.username.title'));
    await act('expand');
    expect(panel().classList.contains('is-folded')).toBe(false);
    expect(card().style.maxHeight).toBe('320px');
    mounted.giveWay();
    expect(panel().classList.contains('is-folded')).toBe(true);
    expect(actions.noRoom).not.toHaveBeenCalled();
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 620"></div>';
    mounted.place();
    expect(actions.noRoom).toHaveBeenCalledOnce();
  });

  it('opened where nothing is free, lies over the page until the person goes on', () => {
    setWindow(320, 640);
    document.body.innerHTML = '<div id="lightbox" data-rect="0 0 320 620"></div>';
    const mounted = mount();
    expect(card().style.maxHeight).toBe('320px');
    expect(actions.noRoom).not.toHaveBeenCalled();
    mounted.giveWay();
    expect(actions.noRoom).toHaveBeenCalledOnce();
  });

  it('has a name, the language of the help, and no field in which a page could watch the keys', () => {
    mount();
    const ids = panel().getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids.flatMap((id) => all(host.root, `[id="${id}"]`)).map(({ textContent }) => textContent)).toEqual([
      'Signpost',
    ]);
    expect(one(host.root, '.sp').lang).toBe('en');
    expect(all(host.root, 'input, textarea, select, [contenteditable]')).toEqual([]);
  });

  it('begins with what is seen on this page', () => {
    mount();
    expect(one(host.root, '.sp-here').textContent).toContain(text('hint.username.title'));
  });

  it('goes without a trace', () => {
    mount().remove();
    expect(all(host.root, '.sp-panel')).toEqual([]);
    expect([...host.root.children].every(({ tagName }) => tagName === 'STYLE')).toBe(true);
  });
});

describe('the panel over the page', () => {
  it('knows what it lies over', () => {
    document.body.innerHTML = '<input id="a" data-rect="1000 100 100 20"><input id="b" data-rect="10 100 100 20">';
    const mounted = mount();
    expect(mounted.covers(one(document, '#a'))).toBe(true);
    expect(mounted.covers(one(document, '#b'))).toBe(false);
  });

  it('quotes a button as it stands on the page', () => {
    document.body.innerHTML = '<a id="cantAccessAccount" href="#" data-rect="10 10 100 20">Kan du inte logga in?</a>';
    mount({ name: 'topic', id: 'reset-my-password' });
    expect(all(host.root, '.sp-label').map(({ textContent }) => textContent)).toContain('Kan du inte logga in?');
  });
});
