import { beforeEach, describe, expect, it } from 'vitest';
import { createMark } from '../../src/content/toolbar-mark';
import type { BootAnswer } from '../../src/core/messages';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { fakeApi } from './support/fake-api';
import { PORTAL, SIGN_IN } from './support/session';
import { bootAnswer } from './support/worker-answers';

const OFF: BootAnswer = { ...bootAnswer(), show: false };
const SEEN = { view: 'locked', number: { key: '50053' }, hint: HINT_TABLES.views.locked ?? { title: '', text: '' } };
const ON = {
  type: 'mark',
  on: true,
  page: 'entra-sign-in',
  pageLanguage: 'sv-SE',
  view: 'locked',
  number: SEEN.number,
};

let worker: ReturnType<typeof fakeApi>;
let mark: ReturnType<typeof createMark>;

beforeEach(() => {
  worker = fakeApi();
  mark = createMark(worker.api);
});

describe('in toolbar mode', () => {
  it('the worker is told what the page shows, in the language of the page, and no text', () => {
    mark(SIGN_IN, SEEN, OFF);
    expect(worker.asked('mark')).toEqual([ON]);
  });

  it('and what another page or state shows after it', () => {
    mark(SIGN_IN, SEEN, OFF);
    mark(PORTAL, {}, OFF);
    expect(worker.asked('mark')[1]).toEqual({ type: 'mark', on: true, page: 'portal-home', pageLanguage: 'en' });
  });

  it.each<readonly [string, Parameters<typeof mark>]>([
    ['the help stands in the page', [SIGN_IN, SEEN, bootAnswer()]],
    ['the sign-in leads to another service', [SIGN_IN, SEEN, { ...OFF, partner: false }]],
    ['the page is not ours', [SIGN_IN, SEEN, undefined]],
    ['there is no page of ours', [undefined, {}, OFF]],
  ])('the mark goes, once, where %s', (_why, now) => {
    mark(SIGN_IN, SEEN, OFF);
    mark(...now);
    mark(...now);
    const [, gone, ...more] = worker.asked('mark');
    expect(gone).toMatchObject({ type: 'mark', on: false });
    expect(more).toEqual([]);
  });
});

describe('in page mode', () => {
  it('nothing is asked', () => {
    mark(SIGN_IN, SEEN, bootAnswer());
    mark(undefined, {}, undefined);
    mark(SIGN_IN, SEEN, { ...OFF, partner: false });
    expect(worker.asked('mark')).toEqual([]);
  });
});
