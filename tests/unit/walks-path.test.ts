import { describe, expect, it, test } from 'vitest';
import en from '../../locales/en.json';
import { matchPage } from '../../src/core/match-page';
import {
  askedFor,
  isDone,
  locate,
  positionOf,
  type WalkPosition,
  type WalkProgress,
  withPosition,
} from '../../src/core/walk-progress';
import { PAGES, type PageId } from '../../src/data/pages';
import type { ViewId } from '../../src/data/views';
import { WALKS } from '../../src/data/walks';
import type { HelpWalk } from '../../src/data/walks/table';

const NOW = 1_000_000;
const walk = (id: string): HelpWalk => {
  const found = WALKS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no walk ${id}.`);
  return found;
};
const from = (of: HelpWalk, step: number, page: PageId, view?: ViewId): WalkPosition =>
  locate(of, { walk: of.id, step, at: NOW }, view === undefined ? { page } : { page, view }, NOW);
const stepAt = (of: HelpWalk, position: WalkPosition): string | undefined =>
  position.kind === 'step' ? of.steps[position.step]?.id : undefined;

describe('a person in a walk', () => {
  const reset = walk('reset-work-password');
  const roles = walk('check-roles');

  test.each(['username', 'account-picker', 'account-type', 'password', 'password-wrong', 'locked'] as const)(
    'begins the reset of a work password at the sign-in page (%s)',
    (view) => {
      expect(stepAt(reset, from(reset, 0, 'entra-sign-in', view))).toBe('begin');
    },
  );

  it('is led on by the pages of the reset, with and without the choice of the account', () => {
    expect(stepAt(reset, from(reset, 0, 'entra-sign-in', 'reset-choice'))).toBe('choice');
    expect(stepAt(reset, from(reset, 1, 'work-reset', 'reset-who'))).toBe('who');
    expect(stepAt(reset, from(reset, 0, 'work-reset', 'reset-who'))).toBe('who');
    expect(stepAt(reset, from(reset, 2, 'work-reset', 'reset-split'))).toBe('verify');
    expect(stepAt(reset, from(reset, 2, 'work-reset', 'reset-verify'))).toBe('verify');
    expect(stepAt(reset, from(reset, 3, 'work-reset', 'reset-new-password'))).toBe('newPassword');
    expect(stepAt(reset, from(reset, 4, 'work-reset', 'reset-done'))).toBe('signIn');
    expect(stepAt(reset, from(reset, 5, 'entra-sign-in', 'username'))).toBe('signIn');
    expect(stepAt(reset, from(reset, 5, 'entra-sign-in', 'mfa-approve'))).toBe('signIn');
  });

  it('whose reset is refused is told who can help', () => {
    expect(stepAt(reset, from(reset, 2, 'work-reset', 'reset-refused'))).toBe('verify');
    const verify = reset.steps.find(({ id }) => id === 'verify');
    expect(verify?.otherwise).toEqual(['reset-off', 'reset-too-few-ways', 'reset-not-verified', 'whom-to-ask']);
    expect(en['walk.resetWorkPassword.verify.text']).toContain('Global admin');
  });

  it('with a personal account is led over its own pages, and decides there when a step is done', () => {
    const personal = walk('reset-personal-password');
    expect(stepAt(personal, from(personal, 0, 'msa-sign-in', 'password'))).toBe('begin');
    expect(stepAt(personal, from(personal, 0, 'msa-reset', 'reset-who'))).toBe('who');
    expect(stepAt(personal, from(personal, 1, 'msa-reset'))).toBe('who');
    expect(stepAt(personal, from(personal, 3, 'msa-sign-in', 'username'))).toBe('signIn');
    expect(from(personal, 0, 'work-reset', 'reset-who').kind).toBe('unbegun');
  });

  test.each([
    ['https://partner.microsoft.com/dashboard/home', 'gear'],
    ['https://partner.microsoft.com/dashboard/v2/customers/list', 'gear'],
    ['https://partner.microsoft.com/dashboard/notauthorized', 'gear'],
    ['https://partner.microsoft.com/dashboard/account/v3/overview', 'users'],
    ['https://partner.microsoft.com/dashboard/v2/account-settings/overview', 'users'],
    ['https://partner.microsoft.com/sv-se/dashboard/account/v3/organization/legalinfo#mpn', 'users'],
    ['https://partner.microsoft.com/dashboard/account/v3/usermanagement#users', 'search'],
    ['https://partner.microsoft.com/dashboard/v2/account-settings/usermanagement#users', 'search'],
  ])('who checks roles begins where the page is: %s', (address, step) => {
    const page = matchPage(new URL(address), PAGES)?.id;
    expect(page === undefined ? undefined : stepAt(roles, from(roles, 0, page))).toBe(step);
  });

  it('who opens the details of a user is led on, whether they have an address of their own or not', () => {
    for (const [id, last] of [
      ['reset-user-password', 'reset'],
      ['give-role', 'roles'],
    ] as const) {
      const one = walk(id);
      const person = one.steps.findIndex((step) => step.id === 'person');
      expect(stepAt(one, from(one, person, 'portal-account-settings'))).toBe(last);
      // Who types the name and selects it at once has not pressed Next; who is there already, nothing at all.
      for (const step of [0, 1, person - 1, person])
        expect(from(one, step, 'portal-user-details')).toEqual({
          kind: 'step',
          step: person + 1,
          moved: step === person ? 'ahead' : 'skipped',
        });
      expect(stepAt(one, from(one, person + 1, 'portal-user-details'))).toBe(last);
      expect(stepAt(one, from(one, person + 1, 'portal-user-management'))).toBe(last);
      expect(stepAt(one, from(one, person, 'portal-user-management'))).toBe('person');
    }
  });

  it('who switches the account goes over the sign-in and back, but not where the picture is missing', () => {
    const one = walk('switch-account');
    expect(stepAt(one, from(one, 0, 'portal-home'))).toBe('picture');
    expect(from(one, 0, 'portal-account-overview').kind).toBe('unbegun');
    expect(from(one, 2, 'portal-account-overview').kind).toBe('elsewhere');
    expect(from(one, 4, 'portal-account-overview').kind).toBe('elsewhere');
    expect(stepAt(one, from(one, 1, 'entra-sign-in', 'account-picker'))).toBe('picker');
    expect(stepAt(one, from(one, 2, 'entra-sign-in', 'username'))).toBe('signIn');
    expect(stepAt(one, from(one, 3, 'entra-sign-in', 'account-picker'))).toBe('picker');
    expect(stepAt(one, from(one, 2, 'msa-sign-in', 'password'))).toBe('signIn');
    expect(stepAt(one, from(one, 3, 'portal-home'))).toBe('check');
  });

  it('who chooses an account that is signed in already comes from the list straight back to the portal, and checks it', () => {
    const one = walk('switch-account');
    for (const page of ['portal-home', 'portal-workspace', 'portal-user-management'] as const)
      expect(from(one, 2, page)).toMatchObject({ step: 4, kind: 'step' });
    expect(stepAt(one, from(one, 1, 'portal-home'))).toBe('another');
  });

  it('who chooses a directory, after which no page of the sign-in need come, gets from the menu to the check by Next', () => {
    const one = walk('switch-account');
    for (const at of [0, 1]) {
      expect(stepAt(one, positionOf(one, 2, { page: 'portal-home' }, at))).toBe('check');
      expect(positionOf(one, 2, { page: 'entra-sign-in', view: 'account-picker' }, at)).toMatchObject({ step: 2 });
      expect(positionOf(one, 2, { page: 'security-info' }, at)).toEqual({ kind: 'asked', step: 2, here: false });
    }
    // Back leads to each step, and says where it is.
    expect(positionOf(one, 3, { page: 'portal-home' }, 4)).toEqual({ kind: 'asked', step: 3, here: false });
    expect(positionOf(one, 2, { page: 'portal-home' }, 3)).toEqual({ kind: 'asked', step: 2, here: false });
  });

  test.each(['check-roles', 'find-role-giver', 'reset-user-password', 'give-role'])(
    'who leaves the last step for home or a sign-in is asked, and is not sent to the first step again (%s)',
    (id) => {
      const one = walk(id);
      const last = one.steps.length - 1;
      expect(from(one, last, 'portal-home')).toEqual({ kind: 'elsewhere', step: last });
      expect(from(one, last, 'entra-sign-in', 'username')).toEqual({ kind: 'elsewhere', step: last });
      expect(from(one, last, 'portal-not-authorized')).toEqual({ kind: 'refused', step: last });
      expect(from(one, last, 'portal-account-overview')).toMatchObject({ kind: 'step', moved: 'back' });
    },
  );

  it('who signs in after a reset has done its last step by leaving it', () => {
    for (const id of ['reset-work-password', 'reset-personal-password']) {
      const one = walk(id);
      expect(from(one, one.steps.length - 1, 'portal-home')).toEqual({ kind: 'finished' });
    }
  });

  test.each(WALKS)('who only pressed Next on the first page is not told that it is done ($id)', (one) => {
    const [first] = one.steps[0]?.on ?? [];
    if (first === undefined) throw new Error('This walk begins nowhere');
    const seen = { page: first.page, ...(first.views?.[0] === undefined ? {} : { view: first.views[0] }) };
    let progress: WalkProgress = { walk: one.id, step: 0, at: NOW };
    while (progress.step < one.steps.length) {
      const position = positionOf(one, progress.step + 1, seen, progress.step);
      const asked = askedFor(progress, progress.step + 1, NOW);
      progress = withPosition(one, asked, position, seen, { sure: true, now: NOW });
    }
    // The account is checked where the walk begins, and asks whether it is the right one.
    expect(isDone(one, progress)).toBe(one.id === 'switch-account');
  });
});
