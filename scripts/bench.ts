/**
 * `npm run bench`: what Signpost costs, as ratios in one run. Numbers of one machine; no test asserts a time.
 * Each row names its bar beside the number.
 */
import { startSite } from '../tests/site/server';
import { measureForeignPage } from './bench/foreign-page';
import { measureIdle } from './bench/idle';
import { measureOpening } from './bench/opening';
import { measureSoak } from './bench/soak';
import { ensureBrowsers } from './browsers';
import { buildAll } from './lib/build-extension';

await ensureBrowsers(['chromium'], { languages: [] });
await buildAll();
const site = await startSite();
try {
  const { proxyPort } = site;
  const rows = [
    await measureForeignPage(proxyPort),
    ...(await measureOpening(proxyPort)),
    await measureIdle(proxyPort),
    ...(await measureSoak(proxyPort)),
  ];
  console.log(['what', 'measured', 'compared with', 'bar'].join(' | '));
  for (const { what, measured, against, bar } of rows) console.log([what, measured, against, bar].join(' | '));
} finally {
  await site.stop();
}
