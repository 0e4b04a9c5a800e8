import { expect, it } from 'vitest';
import { useStage } from './support';
import { beyondBounds, LONG_SOAK, SHORT_SOAK, soak } from './trust-soak';

const PLAN = process.env.SIGNPOST_TRUST === 'full' ? LONG_SOAK : SHORT_SOAK;

const stage = useStage('chromium');

it('a long day of openings, walks and pages leaves no nodes, listeners, documents, memory or stored values behind', async ({
  task,
}) => {
  const { oneDocument, manyPages } = await soak(stage.driver, PLAN);
  Object.assign(task.meta, { tried: PLAN.openings + PLAN.walks + PLAN.views });
  expect([...beyondBounds(oneDocument), ...beyondBounds(manyPages)]).toEqual([]);
}, 1_800_000);
