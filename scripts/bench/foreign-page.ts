import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Driver, launch } from '../../tests/e2e/driver';
import { scenarioUrl } from '../../tests/site/scenarios';
import { median, ms, type Row } from './row';

const ROUNDS = 21;

/** Main-thread time of our script on another service's sign-in, against an empty content script. */
export async function measureForeignPage(proxyPort: number): Promise<Row> {
  const empty = mkdtempSync(join(tmpdir(), 'signpost-empty-'));
  cpSync('dist/chromium', empty, { recursive: true });
  writeFileSync(join(empty, 'content.js'), '0;');
  const drivers = [
    await launch({ browser: 'chromium', proxyPort, extension: empty }),
    await launch({ browser: 'chromium', proxyPort, extension: resolve('dist/chromium') }),
  ] as const;
  try {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const at of [0, 1] as const) {
        const time = await cost(drivers[at]);
        if (round > 0) times[at].push(time);
      }
    }
    const [without, withIt] = [median(times[0]), median(times[1])];
    return {
      what: "another service's sign-in, main thread",
      measured: ms(withIt),
      against: `${ms(without)} empty script: ${ms(withIt - without)} more`,
      bar: '1 ms more',
    };
  } finally {
    for (const driver of drivers) await driver.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: unknown;
}

const WORK = new Set(['EvaluateScript', 'FunctionCall', 'TimerFire', 'EventDispatch']);

/** Thread time of everything that names our extension while one page loads. */
async function cost(driver: Driver): Promise<number> {
  const page = await driver.newPage();
  await page.page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(scenarioUrl('other-sign-in'));
  const trace = await page.page.tracing.stop();
  await page.close();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  return traceEvents
    .filter(({ name, args }) => WORK.has(name) && JSON.stringify(args ?? '').includes(driver.extensionId))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
