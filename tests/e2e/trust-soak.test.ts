import { expect, it } from 'vitest';
import { FULL } from '../trust/form';
import { useStage } from './support';
import { doneIn, growths, LONG_SOAK, SHORT_SOAK, soak } from './trust-soak';

const PLAN = FULL ? LONG_SOAK : SHORT_SOAK;

const stage = useStage('chromium');

it('a long day of openings, walks and pages leaves no nodes, listeners, documents, memory or stored values behind', async ({
  task,
}) => {
  const all = growths(PLAN, await soak(stage.driver, PLAN));
  Object.assign(task.meta, { tried: doneIn(PLAN) });
  for (const { what, more, bound } of all) console.log(`${what}: ${more}, at most ${bound}`);
  expect(all.filter(({ within }) => !within)).toEqual([]);
}, 1_800_000);
