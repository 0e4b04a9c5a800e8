import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BOX, idle, type OpenWalk, only, openWalk, step, steps } from './support/walking';

let open: OpenWalk;
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
/** What is said of a step: all of what its card says. */
const told = (place: number): string => `step ${place}. Select Settings`;
const GEAR = `<button id="gear" ${BOX}>Settings</button>`;

async function begin(answer: unknown): Promise<void> {
  document.body.innerHTML = GEAR;
  open = openWalk(answer);
  void open.walk.seen();
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  open.end();
  vi.useRealTimers();
});

describe('the end of a walk', () => {
  it('is when the person stops it: nothing of it is left, and whoever else belongs there comes back', async () => {
    await begin(steps(step(0, 'gear')));
    open.answer('walk', () => null);
    await open.press('[data-act="walk-stop"]');
    expect(open.acts().at(-1)).toEqual({ name: 'stop' });
    expect([open.title(), open.ringed(), open.find('[role="status"]')]).toEqual([undefined, false, null]);
    expect(open.around.ended.mock.calls).toEqual([[true]]);
    expect(open.walk.on).toBe(false);
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves the focus in the page where the card did not have it', async () => {
    await begin(steps(step(0, 'gear')));
    open.answer('walk', () => null);
    await open.walk.seen();
    expect(open.around.ended.mock.calls).toEqual([[false]]);
  });

  it('is also by Escape, with the focus in the card', async () => {
    await begin(steps(step(0, 'gear')));
    open.answer('walk', () => null);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    open.find('[data-act="walk-next"]')?.dispatchEvent(key);
    await idle();
    expect(key.defaultPrevented).toBe(true);
    expect(open.acts().at(-1)).toEqual({ name: 'stop' });
    expect(open.walk.on).toBe(false);
  });

  it.each([[null], ['yes'], [{}], [{ walking: true }]])(
    'is when the worker knows of none any more, or says something else: %j',
    async (given) => {
      await begin(steps(step(0, 'gear')));
      open.answer('walk', () => given);
      await open.walk.seen();
      expect([open.title(), open.ringed(), open.walk.on]).toEqual([undefined, false, false]);
      expect(open.around.ended).toHaveBeenCalledOnce();
    },
  );

  it('is when the extension is gone', async () => {
    await begin(steps(step(0, 'gear')));
    open.die();
    await open.press('[data-act="walk-next"]');
    expect([open.ringed(), open.walk.on]).toEqual([false, false]);
    expect(open.around.ended).toHaveBeenCalledOnce();
  });

  it('is on a page that is none of ours', async () => {
    await begin(steps(step(0, 'gear')));
    open.around.page.mockReturnValue(undefined);
    await open.walk.seen();
    expect([open.ringed(), open.walk.on]).toEqual([false, false]);
  });

  it('can be followed by another one', async () => {
    await begin(steps(step(0, 'gear')));
    open.answer('walk', () => null);
    await open.press('[data-act="walk-stop"]');
    open.answer('walk', () => steps(step(0, 'gear')));
    await open.walk.begin('check-roles');
    expect(open.acts().at(-1)).toEqual({ name: 'begin', walk: 'check-roles' });
    expect([open.title(), open.ringed()]).toEqual(['step 0', true]);
    expect(open.root.activeElement?.hasAttribute('data-title')).toBe(true);
    await pass(300);
    expect(open.heard()).toBe(told(0));
  });

  it('is told on a card of its own, without a ring', async () => {
    await begin(steps(step(4, 'gear')));
    open.answer('walk', () => only('finished'));
    await open.press('[data-act="walk-next"]');
    expect([open.title(), open.ringed()]).toEqual(['finished', false]);
    await pass(300);
    expect(open.heard()).toBe('finished. Select Settings');
  });
});

describe('a question that nobody answers', () => {
  /** The worker was just stopped, say: it answers nothing for some questions, then as it does. */
  const silent = (times: number, then: unknown): void => {
    let left = times;
    open.answer('walk', () => {
      left -= 1;
      return left < 0 ? then : undefined;
    });
  };

  it('is asked again, with the card as it was until there is an answer', async () => {
    await begin(steps(step(0, 'gear')));
    silent(2, steps(step(1, 'gear')));
    await open.press('[data-act="walk-next"]');
    expect([open.title(), open.ringed(), open.walk.on]).toEqual(['step 0', true, true]);
    await pass(2_500);
    expect([open.title(), open.root.activeElement?.hasAttribute('data-title')]).toEqual(['step 1', true]);
    expect(open.acts().slice(1)).toEqual([1, 1, 1].map((place) => ({ name: 'to', step: place })));
    expect(open.around.open).not.toHaveBeenCalled();
  });

  it('leaves the card where it is when nobody ever answers, and the person hears of it', async () => {
    await begin(steps(step(0, 'gear')));
    silent(99, undefined);
    await open.press('[data-act="walk-next"]');
    await pass(60_000);
    expect(open.acts()).toHaveLength(1 + 4);
    expect([open.title(), open.ringed(), open.walk.on]).toEqual(['step 0', true, true]);
    // The panel says what can be done.
    expect(open.around.open.mock.calls).toEqual([[{ name: 'home' }]]);
    open.answer('walk', () => steps(step(1, 'gear')));
    await open.press('[data-act="walk-next"]');
    expect(open.title()).toBe('step 1');
  });

  it('opens nothing where the page asked, and is asked again when the page changes', async () => {
    await begin(steps(step(0, 'gear')));
    silent(99, undefined);
    void open.walk.seen();
    await pass(60_000);
    expect([open.title(), open.walk.on]).toEqual(['step 0', true]);
    expect(open.around.open).not.toHaveBeenCalled();
    open.answer('walk', () => steps(step(1, 'gear')));
    await open.walk.seen();
    expect(open.title()).toBe('step 1');
  });

  it('is not asked again once another one was', async () => {
    await begin(steps(step(0, 'gear')));
    silent(1, steps(step(2, 'gear')));
    await open.press('[data-act="walk-next"]');
    await open.walk.seen();
    await pass(5_000);
    expect(open.acts()).toEqual([{ name: 'seen' }, { name: 'to', step: 1 }, { name: 'seen' }]);
    expect(open.title()).toBe('step 2');
  });

  it.each(['the first one', 'Stop'])('ends the walk in this page where it was %s', async (which) => {
    await begin(which === 'Stop' ? steps(step(0, 'gear')) : undefined);
    silent(99, undefined);
    if (which === 'Stop') await open.press('[data-act="walk-stop"]');
    await pass(5_000);
    expect([open.title(), open.walk.on]).toEqual([undefined, false]);
    expect(open.around.ended).toHaveBeenCalledOnce();
  });
});

describe('a page that is none of the walk’s', () => {
  it('is said to be so at once where its state is known', async () => {
    await begin(only('elsewhere'));
    expect([open.title(), open.ringed()]).toEqual(['elsewhere', false]);
  });

  it('is given a moment to turn out to be the one where it has shown no state yet', async () => {
    document.body.innerHTML = GEAR;
    open = openWalk(only('elsewhere'));
    open.around.page.mockReturnValue({ page: 'portal-home', pageLanguage: 'en' });
    await open.walk.seen();
    expect(open.title()).toBeUndefined();
    // Whatever becomes of the clock.
    vi.setSystemTime(Date.now() - 3_600_000);
    await pass(500);
    open.walk.look();
    await pass(600);
    expect(open.title()).toBe('elsewhere');
  });

  it('is said to be so at once to the person who asked', async () => {
    await begin(steps(step(0, 'gear')));
    open.around.page.mockReturnValue({ page: 'portal-home', pageLanguage: 'en' });
    open.answer('walk', () => only('elsewhere'));
    await open.press('[data-act="walk-next"]');
    expect(open.title()).toBe('elsewhere');
    expect(open.root.activeElement?.hasAttribute('data-title')).toBe(true);
  });
});

describe('while something else of ours is read', () => {
  it('ring and card wait, and come back as they were', async () => {
    await begin(steps(step(0, 'gear')));
    open.around.hidden.mockReturnValue(true);
    open.walk.look();
    expect([open.title(), open.ringed(), open.walk.on]).toEqual([undefined, false, true]);
    await pass(30_000);
    expect(open.ringed()).toBe(false);
    open.around.hidden.mockReturnValue(false);
    open.walk.look();
    expect([open.title(), open.ringed(), open.status()]).toEqual(['step 0', true, ['found']]);
    expect(open.around.ended).not.toHaveBeenCalled();
  });
});

describe('what is said to those who do not see the card', () => {
  /** Every text that a region comes to hold, in order. */
  function listening(): readonly string[] {
    const said: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof Element && target.matches('[role="status"]') && target.textContent !== '')
          said.push(target.textContent);
      }
    }).observe(open.root, { subtree: true, childList: true });
    return said;
  }

  it('is each step once, whole, politely, in a region that stood there before', async () => {
    await begin(steps(step(0, 'gear')));
    const said = listening();
    const region = open.find('[role="status"]');
    expect(region?.textContent).toBe('');
    await pass(300);
    for (let look = 0; look < 3; look += 1) {
      open.walk.look();
      await pass(300);
    }
    expect(open.find('[role="status"]')).toBe(region);
    open.answer('walk', () => steps(step(1, 'gear')));
    await open.walk.seen();
    await pass(300);
    await open.walk.seen();
    await pass(300);
    expect(said).toEqual([told(0), told(1)]);
  });

  it('is what the card says, in the words that stand on the page', async () => {
    document.body.innerHTML = GEAR.replace('Settings', 'Ajustes');
    open = openWalk(
      steps({
        ...step(0, 'gear'),
        find: [{ label: 'settings' }],
        words: { settings: ['Ajustes'] },
        quotes: 'settings',
      }),
    );
    await open.walk.seen();
    await pass(300);
    expect(open.heard()).toBe('step 0. Select Ajustes');
  });

  it('is also that the element is looked for, and that it is missing, each once', async () => {
    await begin(steps(step(0, 'none')));
    const said = listening();
    for (let second = 0; second < 30; second += 1) await pass(1_000);
    open.walk.look();
    await pass(1_000);
    expect(said).toEqual([told(0), 'looking for it', 'it is missing']);
    await open.press('[data-act="walk-retry"]');
    await pass(30_000);
    expect(said.slice(3)).toEqual(['looking for it', 'it is missing']);
  });

  it('is also that the element is gone, but not that it was found', async () => {
    await begin(steps(step(0, 'gear')));
    const said = listening();
    document.body.innerHTML = '';
    await pass(300);
    open.walk.look();
    await pass(3_000);
    expect(open.news()).toBe('it is gone');
    document.body.innerHTML = GEAR;
    open.walk.look();
    await pass(3_000);
    expect(said).toEqual([told(0), 'it is gone']);
    expect([open.heard(), open.news()]).toEqual([told(0), '']);
  });

  it('is nothing of the step before with the next one, and all of it again for that', async () => {
    await begin(steps(step(0, 'none')));
    await pass(1_000);
    const said = listening();
    open.answer('walk', () => steps(step(1)));
    await open.press('[data-act="walk-next"]');
    await pass(1_000);
    expect([open.heard(), open.news()]).toEqual([told(1), '']);
    open.answer('walk', () => steps(step(2, 'none')));
    await open.press('[data-act="walk-next"]');
    await pass(1_000);
    expect(said).toEqual([told(1), told(2), 'looking for it']);
  });

  it('is not said again after the panel was read', async () => {
    await begin(steps(step(0, 'gear')));
    await pass(300);
    const said = listening();
    open.around.hidden.mockReturnValue(true);
    open.walk.look();
    open.around.hidden.mockReturnValue(false);
    open.walk.look();
    await pass(300);
    expect(said.filter((words) => words !== told(0))).toEqual([]);
  });

  it('is nothing any more once the walk is over', async () => {
    await begin(steps(step(0, 'gear')));
    open.answer('walk', () => null);
    await open.press('[data-act="walk-stop"]');
    await pass(1_000);
    expect(open.find('[role="status"]')).toBeNull();
  });
});
