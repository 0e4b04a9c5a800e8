import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from './support/fake-api';
import { BOX, menu, type OpenWalk, openWalk, step, steps } from './support/walking';

let open: OpenWalk;
const put = (html: string): void => {
  document.body.innerHTML = html;
};
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const GEAR = `<button id="gear" ${BOX}>Settings</button>`;
const ENTRY = `<button id="entry" ${BOX}>Account settings</button>`;

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

describe('the element of a step', () => {
  it('is ringed at once where it is there, with the card beside it', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    expect([open.title(), open.ringed(), open.status()]).toEqual(['step 0', true, ['found']]);
    expect(open.walk.on).toBe(true);
  });

  it('is looked for with a card that says so, after a moment in which it may come', async () => {
    await begin(steps(step(0, 'gear')));
    expect([open.title(), open.ringed(), open.status()]).toEqual(['step 0', false, []]);
    await pass(1_000);
    expect(open.status()).toEqual(['looking']);
  });

  it('is found when it comes late, though nothing tells of it', async () => {
    await begin(steps(step(0, 'gear')));
    await pass(8_000);
    put(GEAR);
    await pass(600);
    expect([open.ringed(), open.status()]).toEqual([true, ['found']]);
  });

  it('is missing after 20 seconds, not before', async () => {
    await begin(steps(step(0, 'gear')));
    await pass(19_400);
    expect(open.status()).toEqual(['looking']);
    await pass(1_200);
    expect([open.ringed(), open.status()]).toEqual([false, ['missing']]);
  });

  it('is missing after 20 seconds also where the clock was set back meanwhile', async () => {
    await begin(steps(step(0, 'gear')));
    vi.setSystemTime(Date.now() - 3_600_000);
    await pass(1_000);
    expect(open.status()).toEqual(['looking']);
    await pass(20_000);
    expect(open.status()).toEqual(['missing']);
  });

  it('is found after that too, when the page has changed', async () => {
    await begin(steps(step(0, 'gear')));
    await pass(21_000);
    put(GEAR);
    open.walk.look();
    expect([open.ringed(), open.status()]).toEqual([true, ['found']]);
  });

  it('is looked for anew at the person’s wish', async () => {
    await begin(steps(step(0, 'gear')));
    await pass(30_000);
    expect(open.status()).toEqual(['missing']);
    await open.press('[data-act="walk-retry"]');
    expect(open.status()).toEqual([]);
    await pass(5_000);
    expect(open.status()).toEqual(['looking']);
    await pass(16_000);
    expect(open.status()).toEqual(['missing']);
  });

  it('has done its part where it was there and went away: it is gone, never missing', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    await pass(30_000);
    put('');
    open.walk.look();
    expect([open.title(), open.ringed(), open.status()]).toEqual(['step 0', false, []]);
    await pass(1_600);
    expect(open.status()).toEqual(['gone']);
    await pass(60_000);
    expect(open.status()).toEqual(['gone']);
    expect(vi.getTimerCount()).toBe(0);
    put(GEAR);
    open.walk.look();
    expect([open.ringed(), open.status()]).toEqual([true, ['found']]);
  });

  it('is gone also where the page shows another state meanwhile, and where the person comes back to the step', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    put('');
    open.answer('walk', () => steps(step(0, 'gear')));
    await open.walk.seen();
    await pass(1_600);
    expect(open.status()).toEqual(['gone']);
    open.answer('walk', () => steps(step(1)));
    await open.press('[data-act="walk-next"]');
    expect(open.title()).toBe('step 1');
    open.answer('walk', () => steps(step(0, 'gear')));
    await open.press('[data-act="walk-back"]');
    await pass(25_000);
    expect([open.title(), open.status()]).toEqual(['step 0', ['gone']]);
  });

  it('is looked for as at first on another page, though that has the same step', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    put('');
    open.around.page.mockReturnValue({ page: 'portal-workspace', view: 'x', pageLanguage: 'en' });
    await open.walk.seen();
    await pass(5_000);
    expect(open.status()).toEqual(['looking']);
    await pass(16_000);
    expect(open.status()).toEqual(['missing']);
  });

  it('is another one after the page has drawn it anew', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    put(GEAR);
    open.walk.look();
    expect([open.ringed(), open.status()]).toEqual([true, ['found']]);
  });

  it('is not looked for where a step points at nothing', async () => {
    await begin(steps(step(4)), GEAR);
    await pass(30_000);
    expect([open.title(), open.ringed(), open.status()]).toEqual(['step 4', false, []]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is looked for no more while nobody can see the page, and again when somebody does', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await begin(steps(step(0, 'gear')), GEAR);
    await pass(30_000);
    expect(open.title()).toBeUndefined();
    seen.mockReturnValue('visible');
    open.walk.look();
    expect([open.title(), open.ringed()]).toEqual(['step 0', true]);
    seen.mockRestore();
  });

  it('has the whole time to come again after nobody could see the page, or the card', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get');
    await begin(steps(step(0, 'gear')));
    for (const [away, back] of [
      [() => seen.mockReturnValue('hidden'), () => seen.mockReturnValue('visible')],
      [() => open.around.hidden.mockReturnValue(true), () => open.around.hidden.mockReturnValue(false)],
    ] as const) {
      await pass(5_000);
      away();
      open.walk.look();
      await pass(25_000);
      back();
      open.walk.look();
      expect(open.status()).not.toContain('missing');
      await pass(1_000);
      expect(open.status()).toEqual(['looking']);
    }
    await pass(20_000);
    expect(open.status()).toEqual(['missing']);
    seen.mockReturnValue('hidden');
    open.walk.look();
    seen.mockReturnValue('visible');
    open.walk.look();
    expect(open.status()).toEqual(['missing']);
    seen.mockRestore();
  });

  it('keeps every attribute that it has', async () => {
    const written = (): string => document.body.innerHTML;
    put(GEAR);
    const before = written();
    open = openWalk(steps(step(0, 'gear')));
    await open.walk.seen();
    expect(written()).toBe(before);
    await open.press('[data-act="walk-focus"]');
    expect(document.activeElement?.id).toBe('gear');
    open.answer('walk', () => null);
    await open.press('[data-act="walk-stop"]');
    expect(written()).toBe(before);
  });
});

describe('what happens in an open root', () => {
  const within = (html: string): ShadowRoot => {
    put('<x-bar></x-bar>');
    const root = document.querySelector('x-bar')?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error('There is no bar.');
    root.innerHTML = html;
    return root;
  };
  const walkIn = async (html: string, answer: unknown): Promise<ShadowRoot> => {
    const root = within(html);
    open = openWalk(answer);
    await open.walk.seen();
    return root;
  };
  const both = steps(step(0, 'gear'), menu(1, 'entry'));

  it('leads on by itself: a menu that opens there', async () => {
    const root = await walkIn(GEAR, both);
    root.querySelector('#gear')?.addEventListener('click', () => root.append(gearMenu()));
    expect(open.title()).toBe('step 0');
    root.querySelector<HTMLElement>('#gear')?.click();
    await pass(300);
    expect([open.title(), open.status()]).toEqual(['step 1', ['found']]);
    root.querySelector('#entry')?.remove();
    await pass(300);
    expect(open.title()).toBe('step 0');
  });

  it('leads on by itself: a menu that a press shows without any change of an element', async () => {
    const root = await walkIn(`${GEAR}<button id="entry">Account settings</button>`, both);
    root.querySelector<HTMLElement>('#gear')?.click();
    root.querySelector('#entry')?.setAttribute('data-rect', '400 300 80 30');
    await pass(300);
    expect(open.title()).toBe('step 1');
  });

  it('is followed: an element that is drawn anew is the one with the ring, and can be given the focus', async () => {
    const root = await walkIn(GEAR, steps(step(0, 'gear')));
    const before = root.querySelector('#gear');
    root.innerHTML = GEAR;
    expect(root.querySelector('#gear')).not.toBe(before);
    await pass(300);
    expect([open.ringed(), open.status()]).toEqual([true, ['found']]);
    await open.press('[data-act="walk-focus"]');
    expect(root.activeElement?.id).toBe('gear');
  });

  it('is nothing to us once the walk is over, or while something else of ours is read', async () => {
    const root = await walkIn(GEAR, steps(step(0, 'gear')));
    await pass(1_000);
    open.around.hidden.mockReturnValue(true);
    open.walk.look();
    root.innerHTML = GEAR;
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
    open.around.hidden.mockReturnValue(false);
    open.walk.look();
    open.answer('walk', () => null);
    await open.press('[data-act="walk-stop"]');
    await pass(1_000);
    root.innerHTML = '';
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** An entry of a menu, as an element. */
function gearMenu(): Element {
  const made = document.createElement('div');
  made.innerHTML = ENTRY;
  return made.children[0] ?? made;
}

describe('a step in a menu', () => {
  const both = steps(step(0, 'gear'), menu(1, 'entry'));

  it('comes with the menu and goes with it, and the worker hears of both', async () => {
    await begin(both, GEAR);
    expect(open.title()).toBe('step 0');
    put(GEAR + ENTRY);
    open.walk.look();
    expect([open.title(), open.status()]).toEqual(['step 1', ['found']]);
    put(GEAR);
    open.walk.look();
    expect([open.title(), open.status()]).toEqual(['step 0', ['found']]);
    expect(open.acts()).toEqual([{ name: 'seen' }, { name: 'to', step: 1 }, { name: 'to', step: 0 }]);
  });

  it('is told once, not at each look', async () => {
    await begin(both, GEAR + ENTRY);
    for (let look = 0; look < 3; look += 1) open.walk.look();
    expect(open.acts()).toEqual([{ name: 'seen' }]);
    expect(open.title()).toBe('step 1');
  });

  it('is shown where the person stands there already', async () => {
    await begin({ ...both, step: 1 }, GEAR + ENTRY);
    expect(open.title()).toBe('step 1');
  });

  it('is the step before it while its menu is closed, also after a reload', async () => {
    await begin({ ...both, step: 1 }, GEAR);
    expect([open.title(), open.status()]).toEqual(['step 0', ['found']]);
  });

  it('lets the person go back to the step before it while the menu is open, and on again when it was closed', async () => {
    await begin(both, GEAR + ENTRY);
    await open.press('[data-act="walk-back"]');
    expect(open.title()).toBe('step 0');
    open.walk.look();
    expect(open.title()).toBe('step 0');
    put(GEAR);
    open.walk.look();
    put(GEAR + ENTRY);
    open.walk.look();
    expect(open.title()).toBe('step 1');
  });

  it('is passed over by Next while its menu is closed: there would be nothing to see', async () => {
    await begin(both, GEAR);
    await open.press('[data-act="walk-next"]');
    expect(open.acts().at(-1)).toEqual({ name: 'to', step: 2 });
  });
});

describe('a walk that the page moves on', () => {
  it('leaves the focus in the page', async () => {
    await begin(steps(step(0, 'gear')), `${GEAR}<input>`);
    document.querySelector('input')?.focus();
    open.answer('walk', () => steps(step(1, 'gear')));
    await open.walk.seen();
    expect(open.title()).toBe('step 1');
    expect(document.activeElement?.localName).toBe('input');
    expect(open.root.activeElement).toBeNull();
  });

  it('tells the worker the page and its state, and nothing else of it', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    expect(open.asked('walk')).toEqual([
      { type: 'walk', act: { name: 'seen' }, page: 'portal-home', view: 'some-view', pageLanguage: 'en' },
    ]);
  });

  it('follows the last answer, not an older one that comes late', async () => {
    await begin(steps(step(0, 'gear')), GEAR);
    const slow = later<unknown>();
    open.answer('walk', () => slow.promise);
    const old = open.walk.seen();
    open.answer('walk', () => steps(step(2, 'gear')));
    await open.walk.seen();
    slow.give(steps(step(1, 'gear')));
    await old;
    expect(open.title()).toBe('step 2');
  });

  it('is on from the moment at which it was asked for', async () => {
    const slow = later<unknown>();
    open = openWalk(undefined);
    open.answer('walk', () => slow.promise);
    expect(open.walk.on).toBe(false);
    const asked = open.walk.seen();
    expect(open.walk.on).toBe(true);
    slow.give(null);
    await asked;
    expect(open.walk.on).toBe(false);
    expect(open.around.ended).toHaveBeenCalled();
  });
});
