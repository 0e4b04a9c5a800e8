import { resolve } from 'node:path';
import { launch } from '../../tests/e2e/driver';
import { growths, LONG_SOAK, type SoakPlan, soak } from '../../tests/e2e/trust-soak';
import type { Row } from './row';

/** A long day of use in one browser: what is alive after it that was not before. */
export async function measureSoak(proxyPort: number, plan: SoakPlan = LONG_SOAK): Promise<readonly Row[]> {
  const driver = await launch({ browser: 'chromium', proxyPort, extension: resolve('dist/chromium') });
  try {
    return growths(plan, await soak(driver, plan)).map(({ what, more, bound }) => ({
      what,
      measured: more,
      against: 'after a warm-up',
      bar: bound,
    }));
  } finally {
    await driver.close();
  }
}
