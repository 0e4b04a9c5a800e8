import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setWindow } from './support/browser';
import { idle, type OpenWalk, openWalk, step, steps } from './support/walking';

let open: OpenWalk;
/** The window without its scroll bar. */
const width = vi.spyOn(document.documentElement, 'clientWidth', 'get');
const ABOVE = '<button id="gear" data-rect="20 20 80 30">Settings</button>';
const FIELD = '<input id="field" data-rect="20 560 200 30">';
const ELSEWHERE = '<input id="other" data-rect="20 100 200 30">';

const card = (): HTMLElement | null => open.find('.sp-walk-card');
const folded = (): boolean => card()?.classList.contains('is-folded') === true;
const focus = (id: string): void => {
  document.querySelector<HTMLElement>(`#${id}`)?.focus();
  open.walk.focusMoved();
};

beforeEach(async () => {
  width.mockReturnValue(320);
  document.body.innerHTML = ABOVE + FIELD + ELSEWHERE;
  open = openWalk(steps(step(0, 'gear')));
  setWindow(320, 640);
  await open.walk.seen();
  // The drawing has no layout here: the sheet is as large as it would be.
  card()?.setAttribute('data-rect', '0 320 320 320');
});

afterEach(() => {
  open.end();
});

describe('the sheet of a narrow window', () => {
  it('stands open, and folds and unfolds at the person’s wish, with the focus on the button that undoes it', async () => {
    expect([card()?.classList.contains('is-foot'), folded()]).toEqual([true, false]);
    await open.press('[data-act="walk-fold"]');
    expect(folded()).toBe(true);
    expect(open.root.activeElement?.getAttribute('data-act')).toBe('walk-unfold');
    await open.press('[data-act="walk-unfold"]');
    expect(folded()).toBe(false);
    expect(open.root.activeElement?.getAttribute('data-act')).toBe('walk-fold');
    expect(open.acts()).toEqual([{ name: 'seen' }]);
  });

  it('folds by itself where it lies over the field in use, and not for one beside it', () => {
    focus('other');
    expect(folded()).toBe(false);
    focus('field');
    expect(folded()).toBe(true);
  });

  it('folds for a field within an open root', () => {
    const shell = document.createElement('x-shell');
    document.body.append(shell);
    shell.attachShadow({ mode: 'open' }).innerHTML = FIELD;
    shell.shadowRoot?.querySelector('input')?.focus();
    open.walk.focusMoved();
    expect(folded()).toBe(true);
  });

  it('stays unfolded over a field where the person unfolded it there, until the focus goes to another', async () => {
    focus('field');
    open.find('[data-act="walk-unfold"]')?.click();
    expect(folded()).toBe(false);
    open.walk.look();
    expect(folded()).toBe(false);
    focus('other');
    focus('field');
    expect(folded()).toBe(true);
  });

  it('stays unfolded where the page says again that it is at the same step', async () => {
    focus('field');
    open.find('[data-act="walk-unfold"]')?.click();
    open.answer('walk', () => steps(step(0, 'gear')));
    await open.walk.seen();
    expect(folded()).toBe(false);
  });

  it('stands open for whoever pressed Next, though the page still has its focus in a field below it', async () => {
    focus('field');
    open.find('[data-act="walk-unfold"]')?.click();
    open.answer('walk', () => steps(step(1, 'gear')));
    // By mouse: a press in the card does not blur the page's field.
    open.find('[data-act="walk-next"]')?.click();
    await idle();
    expect([open.title(), folded()]).toEqual(['step 1', false]);
    expect(open.root.activeElement?.hasAttribute('data-title')).toBe(true);
    focus('field');
    expect(folded()).toBe(true);
  });

  it('comes back with the next step where it gave way, and stays folded where the person folded it', async () => {
    focus('field');
    expect(folded()).toBe(true);
    document.querySelector<HTMLElement>('#field')?.blur();
    open.answer('walk', () => steps(step(1, 'gear')));
    await open.walk.seen();
    expect([open.title(), folded()]).toEqual(['step 1', false]);
    await open.press('[data-act="walk-fold"]');
    open.answer('walk', () => steps(step(2, 'gear')));
    await open.walk.seen();
    expect([open.title(), folded()]).toEqual(['step 2', true]);
  });
});

it('a card in a wide window never folds by itself', () => {
  width.mockReturnValue(1280);
  setWindow(1280, 720);
  focus('field');
  open.walk.look();
  expect([card()?.classList.contains('is-card'), folded()]).toEqual([true, false]);
});
