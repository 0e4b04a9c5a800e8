import { describe, expect, it, vi } from 'vitest';
import { isWalk } from '../../src/core/answers';
import type { WalkAct } from '../../src/core/walk-act';
import { text } from '../dom/support/worker-answers';
import {
  begin,
  cardOf,
  NOW,
  seen,
  session,
  stepsOf,
  tell,
  to,
  USERS,
  useWalkWorker,
  worker,
} from './walk-worker-stage';

useWalkWorker();

describe('a walk that ends', () => {
  it('is gone when the person stops it', async () => {
    await begin();
    expect(await tell({ name: 'stop' })).toBeUndefined();
    expect(session.all()).toEqual({});
    expect(await seen()).toBeUndefined();
  });

  it('says so once after its last step, and is gone', async () => {
    await begin('check-roles', USERS);
    await to(4, USERS);
    const answer = await to(5, USERS);
    expect(stepsOf(answer)).toEqual([]);
    expect(cardOf(answer)).toContain(text('walk.checkRoles.done'));
    expect(answer?.said).toBe(text('walk.checkRoles.done'));
    expect(session.all()).toEqual({});
    expect(await seen(USERS)).toBeUndefined();
  });

  it('asks where its last step was left for another page, and is remembered', async () => {
    await begin('check-roles', USERS);
    for (const page of ['portal-legal-info', 'security-info', 'portal-home']) {
      await to(4, USERS);
      const answer = await seen({ page });
      expect(cardOf(answer)).not.toContain(text('walk.checkRoles.done'));
      if (page !== 'portal-legal-info') expect(cardOf(answer)).toContain(text('walk.ui.elsewhere.title'));
      expect(session.all()).toMatchObject({ 'walk:7': { walk: 'check-roles' } });
    }
  });

  it('is done where its last step leads out of its pages, and was left', async () => {
    await begin('reset-work-password', { page: 'work-reset', view: 'reset-done' });
    expect(cardOf(await seen())).toContain(text('walk.resetWorkPassword.done'));
    expect(session.all()).toEqual({});
  });

  it('is never begun again by a message that belongs to it', async () => {
    for (const act of [{ name: 'seen' }, { name: 'resume' }, { name: 'stop' }, { name: 'to', step: 2 }] as const) {
      expect(await tell(act)).toBeUndefined();
    }
    expect(session.all()).toEqual({});
  });
});

describe('a walk that this version does not know', () => {
  it('is said to be broken once, and forgotten', async () => {
    session.put({ 'walk:7': { walk: 'of-a-newer-version', step: 2, at: NOW } });
    const answer = await seen();
    expect(cardOf(answer)).toContain(text('walk.ui.broken.title'));
    expect(answer?.said).toBe(text('walk.ui.broken.title'));
    expect(stepsOf(answer)).toEqual([]);
    expect(session.all()).toEqual({});
    expect(await seen()).toBeUndefined();
  });

  it('is said to be broken when the page wants to begin it', async () => {
    expect(cardOf(await begin('no-such-walk'))).toContain(text('walk.ui.broken.title'));
    expect(session.all()).toEqual({});
  });

  it('ends without a word where the person stops it', async () => {
    session.put({ 'walk:7': { walk: 'of-a-newer-version', step: 2, at: NOW } });
    expect(await tell({ name: 'stop' })).toBeUndefined();
    expect(session.all()).toEqual({});
  });

  it('has fewer steps than it had: it is finished, not stuck', async () => {
    session.put({ 'walk:7': { walk: 'check-roles', step: 30, at: NOW } });
    expect(cardOf(await seen())).toContain(text('walk.checkRoles.done'));
    expect(session.all()).toEqual({});
  });
});

describe('a storage that fails', () => {
  it.each(['read', 'write', 'both'] as const)('breaks nothing (%s)', async (broken) => {
    session.put({ 'walk:7': { walk: 'check-roles', step: 3, at: NOW } });
    session.breaks(broken);
    const acts: readonly WalkAct[] = [
      { name: 'begin', walk: 'check-roles' },
      { name: 'to', step: 1 },
      { name: 'to', step: 9 },
      { name: 'seen' },
      { name: 'resume' },
      { name: 'stop' },
    ];
    for (const act of acts) {
      const answer = await tell(act);
      if (answer !== undefined) expect(isWalk(answer)).toBe(true);
    }
    const { beginWalk, readWalk } = await worker();
    expect(await beginWalk(7, 'check-roles', NOW)).toBe(broken === 'read');
    expect((await readWalk(7)) !== undefined).toBe(broken === 'write');
  });

  it('still shows a walk that begins', async () => {
    session.breaks('both');
    expect(stepsOf(await begin())).toEqual([0, 1]);
  });
});

describe('help that cannot be read', () => {
  it('leaves the walk where it was', async () => {
    await begin();
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await seen(USERS)).toBeUndefined();
    expect(session.all()).toMatchObject({ 'walk:7': { walk: 'check-roles' } });
  });
});
