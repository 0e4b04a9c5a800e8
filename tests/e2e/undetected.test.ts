import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioUrl } from '../site/scenarios';
import { type Driver, type DriverKind, launch, type TestPage } from './driver';
import { hosts, KINDS, launcherShows, openPanel, settledSilence, TRUST_KINDS, useStage, visit } from './support';
import { OWN_HOSTS, type PageFacts, pageFacts } from './undetected';

/**
 * A recognised problem and the portal: pages with their own scripts, styles and late content. Where the differential
 * test runs, it looks at these and many more.
 */
const pagesFor = (kind: DriverKind): readonly string[] =>
  TRUST_KINDS.includes(kind) ? [] : ['password-wrong', 'portal-home'];

describe.each(KINDS)('what the page can tell, in %s', (kind) => {
  const stage = useStage(kind);
  let bare: Driver;

  beforeAll(async () => {
    bare = await launch({ browser: kind, proxyPort: stage.site.proxyPort });
  });
  afterAll(() => bare?.close());

  const facts = (tab: TestPage, withoutHost: boolean): Promise<PageFacts> => tab.page.evaluate(pageFacts, withoutHost);

  /** What a page says to the console, and how it fails. */
  const listen = (tab: TestPage): readonly string[] => {
    const said: string[] = [];
    tab.page.on('console', (message) => said.push(message.text()));
    tab.page.on('pageerror', (error) => said.push(String(error)));
    return said;
  };

  /** The page in a browser without the extension, once it has stopped changing. */
  const untouched = async (name: string): Promise<{ expected: PageFacts; said: readonly string[] }> => {
    const tab = await bare.newPage();
    const said = listen(tab);
    await tab.goto(scenarioUrl(name));
    let expected = await facts(tab, false);
    const still = async () => {
      const before = JSON.stringify(expected);
      expected = await facts(tab, false);
      return expected.complete && JSON.stringify(expected) === before;
    };
    await expect.poll(still, { interval: 300 }).toBe(true);
    await tab.close();
    return { expected, said };
  };

  it.each(pagesFor(kind))('one host element is all that differs on "%s"', async (name) => {
    const { expected, said: saidBare } = await untouched(name);
    const tab = await stage.tab();
    const said = listen(tab);
    stage.site.reset();

    await tab.goto(scenarioUrl(name));
    await launcherShows(tab);
    expect(await hosts(tab)).toBe(1);
    await expect.poll(() => facts(tab, true)).toEqual(expected);

    await openPanel(tab);
    expect(await facts(tab, true)).toEqual(expected);
    expect(await hosts(tab)).toBe(1);
    expect(said).toEqual(saidBare);
    expect(stage.site.reports).toEqual([]);
    expect(stage.site.refused.filter((host) => !OWN_HOSTS[kind].test(host))).toEqual([]);
  });

  it('the sign-in of another application stays as it is, and nothing of ours is woken', async () => {
    const { expected } = await untouched('other-password-wrong');
    const tab = await stage.tab();
    await stage.driver.stopWorker();
    await tab.goto(scenarioUrl('other-password-wrong'));
    await expect.poll(() => facts(tab, false)).toEqual(expected);
    expect(await stage.driver.workerRuns()).toBe(false);
    // The content script was there all the same.
    expect(await stage.stateOf()).toMatchObject({ partner: 'no' });
  });

  it('a page that names no application is asked about and left as it is', async () => {
    const { expected } = await untouched('unknown-sign-in');
    const tab = await stage.tab();
    await visit(tab, 'unknown-sign-in');
    await settledSilence(stage);
    await expect.poll(() => facts(tab, false)).toEqual(expected);
  });

  it('what the person typed and selected stays typed and selected while we come and move', async () => {
    const tab = await stage.tab();
    await tab.goto(scenarioUrl('sign-in'));
    await tab.waitInRoot(() => document.activeElement?.id === 'i0116');
    await tab.typeText('anna');
    await tab.press('Home', 'Shift');
    await launcherShows(tab);
    await tab.setViewport(1024, 700);
    await tab.waitInRoot((root) => (root?.querySelector('.sp-open')?.getBoundingClientRect().right ?? 2000) <= 1024);
    await tab.typeText('b');
    expect(
      await tab.inRoot(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value),
    ).toBe('b');
  });

  it.runIf(kind === 'chromium')('the layout does not move for us', async () => {
    const tab = await stage.tab();
    await tab.page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Reflect.set(document, 'practiceShifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(scenarioUrl('password-wrong'));
    await launcherShows(tab);
    const before: unknown = await tab.page.evaluate(() => Reflect.get(document, 'practiceShifts'));
    await openPanel(tab);
    await tab.clickInRoot({ css: '[data-act="close"]' });
    await launcherShows(tab);
    expect(await tab.page.evaluate(() => Reflect.get(document, 'practiceShifts'))).toEqual(before);
    expect(before).toEqual([]);
  });
});
