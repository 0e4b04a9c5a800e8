import { resolve } from 'node:path';
import { launch } from '../../tests/e2e/driver';
import { type Alive, BOUNDS, LONG_SOAK, type SoakPlan, soak } from '../../tests/e2e/trust-soak';
import type { Row } from './row';

/** A long day of use in one browser: what is alive after it that was not before. */
export async function measureSoak(proxyPort: number, plan: SoakPlan = LONG_SOAK): Promise<readonly Row[]> {
  const driver = await launch({ browser: 'chromium', proxyPort, extension: resolve('dist/chromium') });
  try {
    const { oneDocument, manyPages } = await soak(driver, plan);
    const { openings, walks, views } = plan;
    return [
      row(`left over after ${openings} openings and ${walks} walks in one page`, oneDocument),
      row(`left over after ${views} pages`, manyPages),
    ];
  } finally {
    await driver.close();
  }
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

const write = ({ nodes, listeners, pageHeap, workerHeap }: Alive): string =>
  `${nodes} nodes, ${listeners} listeners, ${kilobytes(pageHeap)} page, ${kilobytes(workerHeap)} worker`;

const row = (what: string, more: Alive): Row => ({
  what,
  measured: write(more),
  against: 'after a warm-up',
  bar: write(BOUNDS),
});
