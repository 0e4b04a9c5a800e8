import { resolve } from 'node:path';
import { launch } from '../../tests/e2e/driver';
import { scenarioUrl } from '../../tests/site/scenarios';
import { median, ms, type Row } from './row';

const ROUNDS = 15;

/** 10,000 changes of the page, in batches as an application makes them, and the time until the page is quiet. */
async function mutate(): Promise<number> {
  const area = document.createElement('div');
  document.body.append(area);
  const start = performance.now();
  for (let batch = 0; batch < 100; batch++) {
    for (let n = 0; n < 100; n++) area.append(document.createElement('span'));
    await new Promise((done) => setTimeout(done));
    area.replaceChildren();
  }
  const time = performance.now() - start;
  area.remove();
  return time;
}

/** The same storm of changes with and without Signpost, in turn. */
export async function measureIdle(proxyPort: number): Promise<Row> {
  const common = { browser: 'chromium', proxyPort } as const;
  const bare = await launch(common);
  const ours = await launch({ ...common, extension: resolve('dist/chromium') });
  try {
    const url = scenarioUrl('sign-in');
    const pages = [await bare.newPage(), await ours.newPage()] as const;
    for (const page of pages) await page.goto(url);
    await pages[1].waitInRoot((root) => root?.querySelector('.sp-open') != null);
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const at of [0, 1] as const) {
        const time = await pages[at].page.evaluate(mutate);
        if (round > 0) times[at].push(time);
      }
    }
    const [without, withIt] = [median(times[0]), median(times[1])];
    const more = ((withIt / without - 1) * 100).toFixed(1);
    return {
      what: '10,000 changes of the page',
      measured: ms(withIt),
      against: `${ms(without)} bare: ${more} % more`,
      bar: '5 % more',
    };
  } finally {
    await bare.close();
    await ours.close();
  }
}
