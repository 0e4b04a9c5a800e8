import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Walk, WalkStep } from '../../src/core/walk';
import { parseWalkAct } from '../../src/core/walk-act';
import { locate, parseWalkProgress, positionOf, stepsHere, WALK_PAUSE } from '../../src/core/walk-progress';

const NOW = 1_700_000_000_000;
const step = (id: string, page: string, more: Partial<WalkStep> = {}): WalkStep => ({
  id,
  title: `${id}.title`,
  text: `${id}.text`,
  on: [{ page }],
  find: [],
  otherwise: [],
  ...more,
});
/** Home with a menu, then two pages, and at the end a state of the second. */
const WALK: Walk = {
  id: 'walk',
  topic: 'topic',
  title: 'title',
  start: 'start',
  begins: 'begins',
  done: 'done',
  steps: [
    step('gear', 'home'),
    step('account', 'home', { inMenu: true }),
    step('users', 'account'),
    step('search', 'users'),
    step('role', 'users', { on: [{ page: 'users', views: ['table'] }] }),
  ],
};
const at = (done: number, page: string, view?: string, now = NOW) =>
  locate(WALK, { walk: 'walk', step: done, at: NOW }, view === undefined ? { page } : { page, view }, now);

describe('where a tab stands in a walk', () => {
  it('is the step that it was at, while its page is in front', () => {
    expect(at(0, 'home')).toEqual({ kind: 'step', step: 0, moved: 'no' });
    expect(at(3, 'users')).toEqual({ kind: 'step', step: 3, moved: 'no' });
  });

  it('is ahead where the person did a step by hand, or was there already', () => {
    expect(at(1, 'account')).toEqual({ kind: 'step', step: 2, moved: 'ahead' });
    expect(at(2, 'users')).toEqual({ kind: 'step', step: 3, moved: 'ahead' });
  });

  it('has skipped what lies between where more than one step was done by hand', () => {
    expect(at(0, 'account')).toEqual({ kind: 'step', step: 2, moved: 'skipped' });
    expect(at(0, 'users')).toEqual({ kind: 'step', step: 3, moved: 'skipped' });
  });

  it('is behind where the person went back', () => {
    expect(at(3, 'account')).toEqual({ kind: 'step', step: 2, moved: 'back' });
    expect(at(3, 'home')).toEqual({ kind: 'step', step: 1, moved: 'back' });
  });

  it('is elsewhere on a page that the walk does not know, and keeps its step', () => {
    expect(at(2, 'sign-in')).toEqual({ kind: 'elsewhere', step: 2 });
  });

  it('is finished after the last step, also after a step that a newer walk no longer has', () => {
    expect(at(5, 'users').kind).toBe('finished');
    expect(at(40, 'users').kind).toBe('finished');
  });

  it('waits to be asked after an hour, and where the clock was set back', () => {
    expect(at(2, 'account', undefined, NOW + WALK_PAUSE + 1)).toEqual({ kind: 'paused', step: 2 });
    expect(at(2, 'account', undefined, NOW - 1)).toEqual({ kind: 'paused', step: 2 });
    expect(at(2, 'account', undefined, NOW + WALK_PAUSE).kind).toBe('step');
  });

  it('tells states of a page apart where a step is for one of them', () => {
    expect(at(4, 'users', 'table')).toMatchObject({ step: 4, moved: 'no' });
    expect(at(4, 'users', 'list')).toMatchObject({ step: 3, moved: 'back' });
  });

  it('stays at its step while the page of the step has not shown a state yet', () => {
    expect(at(4, 'users')).toEqual({ kind: 'step', step: 4, moved: 'no' });
  });

  it('is the nearer step where a page is that of a step before and of one after, and the later of two as near', () => {
    const page = (one: string) => step(one, one);
    const there = { ...WALK, steps: [page('home'), page('a'), page('b'), step('end', 'home'), page('c')] };
    const from = (place: number) => locate(there, { walk: 'walk', step: place, at: NOW }, { page: 'home' }, NOW);
    expect(from(1)).toEqual({ kind: 'step', step: 0, moved: 'back' });
    expect(from(2)).toEqual({ kind: 'step', step: 3, moved: 'ahead' });
    expect(from(4)).toEqual({ kind: 'step', step: 3, moved: 'back' });
    const even = { ...there, steps: [page('home'), page('a'), step('end', 'home')] };
    expect(locate(even, { walk: 'walk', step: 1, at: NOW }, { page: 'home' }, NOW)).toMatchObject({ step: 2 });
  });

  it('has not begun on a page that is none of its own, also where it has one step only', () => {
    expect(at(0, 'sign-in')).toEqual({ kind: 'unbegun', step: 0 });
    const short = { ...WALK, steps: WALK.steps.slice(0, 1) };
    const there = locate(short, { walk: 'walk', step: 0, at: NOW }, { page: 'sign-in' }, NOW);
    expect(there).toEqual({ kind: 'unbegun', step: 0 });
  });

  it('is finished for whoever leaves a last step that leads out, and elsewhere for whoever leaves another', () => {
    const gone = (place: number) => at(place, 'sign-in').kind;
    expect([1, 2, 3, 4].map(gone)).toEqual(['elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']);
    const out = { ...WALK, steps: WALK.steps.map((one) => ({ ...one, leadsOut: true as const })) };
    const left = (place: number) => locate(out, { walk: 'walk', step: place, at: NOW }, { page: 'sign-in' }, NOW).kind;
    expect([1, 2, 3, 4].map(left)).toEqual(['elsewhere', 'elsewhere', 'elsewhere', 'finished']);
  });

  it('is elsewhere for whoever comes from the last step to where the walk began, unless the step was only asked for', () => {
    expect(at(4, 'home')).toEqual({ kind: 'elsewhere', step: 4 });
    const asked = { walk: 'walk', step: 4, at: NOW, far: 1 };
    expect(locate(WALK, asked, { page: 'home' }, NOW)).toMatchObject({ step: 1, moved: 'back' });
  });

  it('is ahead on a page that is the own one of a later step, whatever nearer step could be taken there', () => {
    const own = { ...WALK, steps: WALK.steps.with(4, step('role', 'x', { on: [{ page: 'account', own: true }] })) };
    const from = (place: number) => locate(own, { walk: 'walk', step: place, at: NOW }, { page: 'account' }, NOW);
    expect([0, 3].map(from)).toEqual([
      { kind: 'step', step: 4, moved: 'skipped' },
      { kind: 'step', step: 4, moved: 'ahead' },
    ]);
    expect(from(2)).toEqual({ kind: 'step', step: 2, moved: 'no' });
  });
});

describe('a step that the person asks for', () => {
  it('is shown on its page, says where it is on another one, and ends after the last', () => {
    expect(positionOf(WALK, 1, { page: 'home' })).toEqual({ kind: 'step', step: 1, moved: 'no' });
    expect(positionOf(WALK, 2, { page: 'home' })).toEqual({ kind: 'asked', step: 2, here: false });
    expect(positionOf(WALK, 5, { page: 'home' })).toEqual({ kind: 'finished' });
    expect(positionOf(WALK, 40, { page: 'home' })).toEqual({ kind: 'finished' });
    expect(positionOf(WALK, 4, { page: 'users', view: 'list' })).toEqual({ kind: 'asked', step: 4, here: true });
  });

  it('is the next one of this page where Next leads past steps that only some come to', () => {
    const some = { optional: true } as const;
    const steps = [step('a', 'home'), step('b', 'x', some), step('c', 'y', some), step('d', 'home'), step('e', 'z')];
    const walk = { ...WALK, steps };
    const ask = (place: number, page: string, from: number) => positionOf(walk, place, { page }, from);
    expect(ask(1, 'home', 0)).toEqual({ kind: 'step', step: 3, moved: 'no' });
    expect(ask(1, 'x', 0)).toEqual({ kind: 'step', step: 1, moved: 'no' });
    expect(ask(1, 'y', 0)).toEqual({ kind: 'step', step: 2, moved: 'no' });
    // What follows them is not passed over, and Back leads to every step.
    expect(ask(1, 'z', 0)).toEqual({ kind: 'asked', step: 1, here: false });
    expect(ask(2, 'home', 3)).toEqual({ kind: 'asked', step: 2, here: false });
    expect(positionOf(walk, 1, { page: 'home' })).toEqual({ kind: 'asked', step: 1, here: false });
  });

  it('is shown where the page shows no state, since it may be there', () => {
    expect(positionOf(WALK, 4, { page: 'users' })).toEqual({ kind: 'step', step: 4, moved: 'no' });
  });
});

describe('the steps of one page', () => {
  it('come together where one stands in the menu of the other', () => {
    expect(stepsHere(WALK, 0, { page: 'home' })).toEqual([0, 1]);
    expect(stepsHere(WALK, 1, { page: 'home' })).toEqual([0, 1]);
    expect(stepsHere(WALK, 2, { page: 'account' })).toEqual([2]);
    expect(stepsHere(WALK, 3, { page: 'users' })).toEqual([3]);
  });

  it('are the one step itself while its page has not shown a state yet: there is always a card', () => {
    expect(stepsHere(WALK, 4, { page: 'users' })).toEqual([4]);
  });
});

describe('any walk, from any step, on any page', () => {
  const pages = fc.constantFrom('a', 'b', 'c', 'd');
  const views = fc.constantFrom('x', 'y', 'z');
  const place = fc.record({ page: pages, views: fc.array(views, { minLength: 1 }) }, { requiredKeys: ['page'] });
  const steps = fc.array(
    fc
      .record({ on: fc.array(place, { minLength: 1, maxLength: 3 }), inMenu: fc.boolean() })
      .map(({ on, inMenu }): WalkStep => step('s', 'a', { on, ...(inMenu ? { inMenu } : {}) })),
    { minLength: 1, maxLength: 8 },
  );
  const seen = fc.record({ page: pages, view: views }, { requiredKeys: ['page'] });
  const time = fc.integer({ min: NOW - WALK_PAUSE * 2, max: NOW + WALK_PAUSE * 2 });
  const remembered = fc.integer({ min: 0, max: 50 });

  it('stands somewhere, and never at a step that the walk does not have', () => {
    fc.assert(
      fc.property(steps, remembered, seen, time, (all, done, there, now) => {
        const walk: Walk = { ...WALK, steps: all };
        for (const position of [
          locate(walk, { walk: 'walk', step: done, at: NOW }, there, now),
          positionOf(walk, done, there),
        ]) {
          if (position.kind === 'finished') continue;
          expect(all[position.step]).toBeDefined();
          if (position.kind !== 'step') expect(position.step).toBe(done);
        }
      }),
    );
  });

  it('shows the step that it stands at, among steps of the walk in their order, each once', () => {
    fc.assert(
      fc.property(steps, remembered, seen, (all, done, there) => {
        const walk: Walk = { ...WALK, steps: all };
        const position = locate(walk, { walk: 'walk', step: done, at: NOW }, there, NOW);
        if (position.kind !== 'step') return;
        const here = stepsHere(walk, position.step, there);
        expect(here).toContain(position.step);
        expect(here).toEqual([...new Set(here)].sort((one, other) => one - other));
        for (const shown of here) expect(all[shown]).toBeDefined();
      }),
    );
  });

  it('is found again at the same step when it is asked once more', () => {
    fc.assert(
      fc.property(steps, remembered, seen, (all, done, there) => {
        const walk: Walk = { ...WALK, steps: all };
        const first = locate(walk, { walk: 'walk', step: done, at: NOW }, there, NOW);
        if (first.kind !== 'step') return;
        const again = locate(walk, { walk: 'walk', step: first.step, at: NOW }, there, NOW);
        expect(again).toEqual({ kind: 'step', step: first.step, moved: 'no' });
      }),
    );
  });
});

describe('what is stored and sent', () => {
  it('is read back as it was, and nothing else is', () => {
    expect(parseWalkProgress({ walk: 'check-roles', step: 2, at: NOW, more: 1 })).toEqual({
      walk: 'check-roles',
      step: 2,
      at: NOW,
    });
    for (const wrong of [
      undefined,
      null,
      'walk',
      [],
      { walk: 'A b', step: 1, at: 1 },
      { walk: 'walk', step: 1.5, at: 1 },
      { walk: 'walk', step: -1, at: 1 },
      { walk: 'walk', step: 1, at: Number.NaN },
      { walk: 'walk', step: 1 },
    ]) {
      expect(parseWalkProgress(wrong)).toBeUndefined();
    }
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseWalkProgress(value);
        parseWalkAct(value);
      }),
    );
  });

  it.each([
    [{ name: 'begin', walk: 'check-roles' }],
    [{ name: 'to', step: 3 }],
    [{ name: 'seen' }],
    [{ name: 'resume' }],
    [{ name: 'stop' }],
  ])('an act is one of five: %o', (act) => {
    expect(parseWalkAct({ ...act, more: true })).toEqual(act);
  });

  it.each([
    [{ name: 'begin' }],
    [{ name: 'begin', walk: '../x' }],
    [{ name: 'to', step: '3' }],
    [{ name: 'jump' }],
    [{}],
  ])('nothing else is: %o', (act) => {
    expect(parseWalkAct(act)).toBeUndefined();
  });
});
