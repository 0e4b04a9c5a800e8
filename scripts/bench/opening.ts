import { resolve } from 'node:path';
import { launch, type TestPage } from '../../tests/e2e/driver';
import { scenarioUrl } from '../../tests/site/scenarios';
import { median, ms, type Row } from './row';

const ROUNDS = 15;

/** From the press to the painted panel, with the worker awake and with the worker stopped. */
export async function measureOpening(proxyPort: number): Promise<readonly Row[]> {
  const driver = await launch({ browser: 'chromium', proxyPort, extension: resolve('dist/chromium') });
  try {
    const page = await driver.newPage();
    await page.goto(scenarioUrl('sign-in'));
    const awake: number[] = [];
    const asleep: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const warm = await open(page);
      await driver.stopWorker();
      const cold = await open(page);
      if (round > 0) {
        awake.push(warm);
        asleep.push(cold);
      }
    }
    return [
      { what: 'press to painted panel', measured: ms(median(awake)), against: 'worker awake', bar: '100 ms' },
      { what: 'press to painted panel', measured: ms(median(asleep)), against: 'worker stopped', bar: '250 ms' },
    ];
  } finally {
    await driver.close();
  }
}

async function open(page: TestPage): Promise<number> {
  await page.waitInRoot((root) => root?.querySelector('.sp-open') != null);
  // The clock of the page starts at the press itself, which a listener of the page sees like any other.
  await page.page.evaluate(() => {
    Reflect.set(window, 'pressed', undefined);
    window.addEventListener('mousedown', () => Reflect.set(window, 'pressed', performance.now()), {
      capture: true,
      once: true,
    });
  });
  const painted = page.inRoot(
    (root) =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (root?.querySelector('.sp-panel .sp-row') == null) requestAnimationFrame(look);
          else requestAnimationFrame(() => done(performance.now()));
        };
        look();
      }),
  );
  await page.clickInRoot({ css: '.sp-open' });
  const end = await painted;
  const start = await page.page.evaluate(() => Number(Reflect.get(window, 'pressed')));
  await page.clickInRoot({ css: '[data-act="close"]' });
  return end - start;
}
