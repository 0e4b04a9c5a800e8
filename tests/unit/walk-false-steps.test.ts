import { describe, expect, it, test } from 'vitest';
import type { Walk } from '../../src/core/walk';
import { askedFor, isDone, locate, type WalkProgress, withPosition } from '../../src/core/walk-progress';
import type { PageId } from '../../src/data/pages';
import { VIEWS, type ViewId } from '../../src/data/views';
import { WALKS } from '../../src/data/walks';
import { SIGNING_IN } from '../../src/data/walks/sign-in-places';

const NOW = 1_000_000;
const SURE = { sure: false, now: NOW };

function walk(id: string): Walk {
  const found = WALKS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no walk ${id}.`);
  return found;
}
const BEGUN = (id: string): WalkProgress => ({ walk: id, step: 0, at: NOW });
interface Seen {
  readonly page: PageId;
  readonly view?: ViewId;
}

/** Where a person stands who goes over these pages by hand, page by page; the last position and the progress. */
function over(id: string, ...pages: readonly Seen[]) {
  let progress = BEGUN(id);
  const said: string[] = [];
  for (const seen of pages) {
    const position = locate(walk(id), progress, seen, NOW);
    const done = position.kind === 'finished' && isDone(walk(id), progress) ? ' done' : '';
    const at = position.kind === 'step' ? `${walk(id).steps[position.step]?.id} ${position.moved}` : position.kind;
    said.push(at + done);
    progress = withPosition(walk(id), progress, position, seen, SURE);
  }
  return { said, last: said.at(-1), progress };
}
const statesOf = (page: PageId): readonly ViewId[] => [
  ...new Set(VIEWS.flatMap(({ id, pages }) => (pages.some((one) => one === page) ? [id] : []))),
];
const RESETS = [
  ['reset-work-password', 'entra-sign-in'],
  ['reset-personal-password', 'msa-sign-in'],
] as const;

describe('a reset that was begun', () => {
  test.each(RESETS)('is at its begin in every state of the sign-in, and skips nothing (%s)', (id, page) => {
    const states = new Set([...SIGNING_IN, ...statesOf(page)]);
    states.delete('reset-choice');
    expect(states.size).toBeGreaterThan(30);
    for (const view of statesOf(page).filter((one) => states.has(one)))
      expect(over(id, { page, view }).last, view).toBe('begin no');
    for (const view of ['password-expired', 'disabled', 'error-page', 'access-blocked', 'captcha'] as const)
      if (statesOf(page).includes(view)) expect(over(id, { page, view }).last, view).toBe('begin no');
  });

  test.each(RESETS)('says nothing of a new password to whoever signs in with the old one (%s)', (id, page) => {
    const way = ['username', 'password', 'mfa-approve', 'mfa-code', 'stay-signed-in'] as const;
    const views = way.filter((view) => statesOf(page).includes(view));
    expect(views.length).toBeGreaterThan(3);
    const { said } = over(id, ...views.map((view) => ({ page, view })), { page: 'portal-home' });
    expect(said).toEqual([...views.map(() => 'begin no'), 'unbegun']);
  });

  it('goes back to its begin with whoever leaves the reset before the new password', () => {
    const sign: Seen = { page: 'entra-sign-in', view: 'username' };
    for (const view of ['reset-who', 'reset-split', 'reset-verify', 'reset-refused'] as const)
      expect(over('reset-work-password', { page: 'work-reset', view }, sign).last).toBe('begin back');
    expect(over('reset-personal-password', { page: 'msa-reset' }, { page: 'msa-sign-in', view: 'username' }).last).toBe(
      'begin back',
    );
  });

  it('leads to the sign-in after the new password, whichever page said so, and ends with it', () => {
    const reset = (view: ViewId): Seen => ({ page: 'work-reset', view });
    const sign = (view: ViewId): Seen => ({ page: 'entra-sign-in', view });
    const home: Seen = { page: 'portal-home' };
    expect(over('reset-work-password', reset('reset-new-password'), sign('mfa-code'), home).said).toEqual([
      'newPassword skipped',
      'signIn ahead',
      'finished done',
    ]);
    expect(over('reset-work-password', reset('reset-verify'), reset('reset-done'), sign('captcha'), home).said).toEqual(
      ['verify skipped', 'signIn skipped', 'signIn no', 'finished done'],
    );
  });

  it('that was only passed over ends without a word of a new password', () => {
    const one = walk('reset-work-password');
    const progress = askedFor(BEGUN(one.id), one.steps.length - 1, NOW);
    const sign: Seen = { page: 'entra-sign-in', view: 'stay-signed-in' };
    const stands = withPosition(one, progress, locate(one, progress, sign, NOW), sign, SURE);
    expect(locate(one, stands, { page: 'portal-home' }, NOW).kind).toBe('finished');
    expect(isDone(one, stands)).toBe(false);
  });
});

describe('a switch of the account', () => {
  test.each(['entra-sign-in', 'msa-sign-in'] as const)(
    'that is begun at a sign-in is there, and claims no step before (%s)',
    (page) => {
      for (const view of SIGNING_IN.filter((one) => statesOf(page).includes(one)))
        expect(over('switch-account', { page, view }).last, view).toMatch(/^(?:signIn|picker) ahead$/);
    },
  );
});

describe('what a walk names as done before', () => {
  it('is an earlier step of its own, and never where it begins', () => {
    const named = WALKS.flatMap(({ steps }) =>
      steps.flatMap(({ on }, at) =>
        on.flatMap((place) =>
          place.after === undefined ? [] : [{ ...place, at, before: steps.findIndex(({ id }) => id === place.after) }],
        ),
      ),
    );
    expect(new Set(named.map(({ page }) => page))).toEqual(
      new Set(['entra-sign-in', 'msa-sign-in', 'portal-account-settings']),
    );
    for (const { at, before, begins } of named) {
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(at);
      expect(begins).toBeUndefined();
    }
  });
});
