import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from './support/fake-api';
import { BOX, type OpenWalk, only, openWalk, scrolledTo, step, steps } from './support/walking';

let open: OpenWalk;
const put = (html: string): void => {
  document.body.innerHTML = html;
};
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const GEAR = `<button id="gear" ${BOX}>Settings</button>`;

async function begin(answer: unknown, html = ''): Promise<void> {
  put(html);
  open = openWalk(answer);
  await open.walk.seen();
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  open.end();
  vi.useRealTimers();
});

describe('a press in the card', () => {
  it.each([
    ['walk-next', { name: 'to', step: 3 }],
    ['walk-back', { name: 'to', step: 1 }],
    ['walk-resume', { name: 'resume' }],
  ])('%s: the worker hears of it, and the title of the new card has the focus', async (act, told) => {
    await begin(steps(step(2, 'gear')), GEAR);
    open.answer('walk', () => steps(step(9, 'gear')));
    await open.press(`[data-act="${act}"]`);
    expect(open.acts().at(-1)).toEqual(told);
    expect([open.title(), open.root.activeElement?.hasAttribute('data-title')]).toEqual(['step 9', true]);
  });

  it('has the focus on the title of the new card though the page moved on before the worker had answered', async () => {
    await begin(steps(step(2, 'gear')), GEAR);
    const slow = later<unknown>();
    open.answer('walk', () => slow.promise);
    await open.press('[data-act="walk-next"]');
    open.answer('walk', () => steps(step(3, 'gear')));
    await open.walk.seen();
    slow.give(steps(step(3, 'gear')));
    await pass(0);
    expect([open.title(), open.root.activeElement?.hasAttribute('data-title')]).toEqual(['step 3', true]);
    open.find('[data-title]')?.blur();
    await open.walk.seen();
    expect(open.root.activeElement).toBeNull();
  });

  it('a step that was asked for before the page showed a state is still the one when it shows its first', async () => {
    const BARE = { page: 'portal-home', pageLanguage: 'en' };
    await begin(steps(step(2, 'gear')), GEAR);
    open.around.page.mockReturnValue(BARE);
    await open.press('[data-act="walk-back"]');
    open.around.page.mockReturnValue({ ...BARE, view: 'first' });
    await open.walk.seen();
    open.around.page.mockReturnValue({ ...BARE, view: 'second' });
    await open.walk.seen();
    const back = { name: 'to', step: 1 };
    expect(open.acts()).toEqual([{ name: 'seen' }, back, back, { name: 'seen' }]);
    open.around.page.mockReturnValue(BARE);
    await open.press('[data-act="walk-back"]');
    open.around.page.mockReturnValue({ ...BARE, page: 'another' });
    await open.walk.seen();
    expect(open.acts().at(-1)).toEqual({ name: 'seen' });
  });

  it('a step that is skipped is done as far as the walk is concerned', async () => {
    await begin(steps(step(2, 'gear')));
    await pass(21_000);
    await open.press('[data-act="walk-skip"]');
    expect(open.acts().at(-1)).toEqual({ name: 'to', step: 3 });
  });

  it('Show me again scrolls to the element once more, and the focus stays', async () => {
    await begin(steps(step(2, 'gear')), '<div style="position:fixed" data-rect="0 0 1280 720"></div>');
    document.body.insertAdjacentHTML('afterbegin', GEAR);
    open.walk.look();
    scrolledTo.mockClear();
    open.walk.look();
    expect(scrolledTo).not.toHaveBeenCalled();
    await open.press('[data-act="walk-again"]');
    expect(scrolledTo).toHaveBeenCalled();
    expect(open.root.activeElement?.getAttribute('data-act')).toBe('walk-again');
  });

  it.each([
    ['the element itself', `<a href="#" id="gear" class="it" ${BOX}>x</a>`],
    ['a part of the page that takes it', `<div id="gear" class="it" tabindex="0" ${BOX}>x</div>`],
    ['the first choice of a group', `<fieldset id="gear" ${BOX}><input type="radio" class="it"><input></fieldset>`],
    [
      'the button in the head of a column',
      `<th-like id="gear" ${BOX}><b><button class="it">Role</button></b></th-like>`,
    ],
    ['what is not disabled', `<p id="gear" ${BOX}><button disabled>a</button><button class="it">b</button></p>`],
  ])('Move focus to it reaches %s', async (_what, html) => {
    await begin(steps(step(2, 'gear')), html);
    await open.press('[data-act="walk-focus"]');
    expect(document.activeElement?.className).toBe('it');
  });

  it('Move focus to it reaches a control in the roots of what stands in the element', async () => {
    put(`<fieldset id="gear" ${BOX}><span><x-box></x-box></span></fieldset>`);
    const outer = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    const inner = outer?.appendChild(document.createElement('x-inner')).attachShadow({ mode: 'open' });
    inner?.append(document.createElement('input'));
    open = openWalk(steps(step(2, 'gear')));
    await open.walk.seen();
    await open.press('[data-act="walk-focus"]');
    expect(inner?.activeElement?.localName).toBe('input');
  });

  it.each([
    ['a table without a control', `<table id="gear" ${BOX}><tr><th>Role</th></tr></table>`],
    ['a list of texts', `<ul id="gear" ${BOX}><li>One</li></ul>`],
  ])('Move focus to it is not offered for %s', async (_what, html) => {
    await begin(steps(step(2, 'gear')), html);
    expect([open.ringed(), open.status()]).toEqual([true, ['found']]);
    expect(open.find('[data-act="walk-focus"]')).toBeNull();
  });

  it('Try again leaves the focus in the card, though the button goes', async () => {
    await begin(steps(step(2, 'gear')));
    await pass(21_000);
    await open.press('[data-act="walk-retry"]');
    expect(open.find('[data-act="walk-retry"]')).toBeNull();
    expect(open.root.activeElement?.hasAttribute('data-title')).toBe(true);
  });

  it('other help opens in the panel, and so do the details for support', async () => {
    await begin(steps(step(2, 'gear')));
    await pass(21_000);
    await open.press('[data-topic="check-roles"]');
    await open.press('[data-act="walk-details"]');
    expect(open.around.open.mock.calls).toEqual([[{ name: 'topic', id: 'check-roles' }], [{ name: 'details' }]]);
    expect(open.acts()).toEqual([{ name: 'seen' }]);
  });

  it('goes on from a step that is on another page, and back from it', async () => {
    await begin({ ...only('asked'), step: 2 });
    expect(open.title()).toBe('asked');
    await open.press('[data-act="walk-next"]');
    expect(open.acts().at(-1)).toEqual({ name: 'to', step: 3 });
    await open.press('[data-act="walk-back"]');
    expect(open.acts().at(-1)).toEqual({ name: 'to', step: 1 });
  });

  it('does not take the focus from the field that is in use', async () => {
    await begin(steps(step(2, 'gear')), GEAR);
    const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    open.find('[data-act="walk-next"]')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
