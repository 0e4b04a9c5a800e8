import { describe, expect, it } from 'vitest';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { withQuery } from '../site/addresses';
import { SCENARIOS, type Scenario, scenarioUrl } from '../site/scenarios';
import { SECRETS } from '../site/secrets';
import { pasted } from './clipboard';
import type { TestPage } from './driver';
import { pressInPage } from './page-presses';
import { cameFromSignIn, go, preview, TITLE } from './problems';
import { ACT, catalogue, KINDS, openPanel, reads, scenarioOf, shows, useStage, words } from './support';

const en = catalogue('en');
const FACTS = '.sp-facts';
const BY_HAND = '.sp-by-hand';

/** Problems that only a number tells. What the portal says late is looked at with the lines that it shows. */
const BY_NUMBER: ReadonlySet<string> = new Set(['portal-65004']);
const isProblem = ({ name, url, ours, state, seenAs }: Scenario): boolean => {
  const hint = HINT_TABLES.views[`${seenAs ?? state.view}`] ?? HINT_TABLES.pages[state.page];
  return ours && !url.includes('practice-then') && (hint?.line !== undefined || BY_NUMBER.has(name));
};
/** A page is written by its state, and by these; its number changes nothing but itself. */
const WRITTEN_BY = ['practice-build', 'practice-brand', 'practice-form', 'practice-ids', 'error'];
const kindOf = ({ url, group, state, seenAs }: Scenario): string => {
  const { searchParams } = new URL(url);
  return [group, state.page, seenAs ?? state.view, ...WRITTEN_BY.map((key) => searchParams.get(key))].join(' ');
};
/** One of each kind of page at which the help has a line. */
const PROBLEMS: readonly string[] = [
  ...new Map(SCENARIOS.filter(isProblem).map((one) => [kindOf(one), one.name])).values(),
];
const FEW_PROBLEMS = ['error-50011', 'sspr-0014', 'portal-65004'];

const TIME = '2026-11-03 08:15:42 UTC';
const REQUEST = 'Request ID: 7d2f6b90-8e14-4f0b-a2d7-51b3c4e8f600';
const CORRELATION = 'Correlation ID: 1f0a5c7e-3a51-4b6d-9c52-0c6f9b7e2a10';

/**
 * What stands on a page for support, and is to stand in the details: those of its problem, or where `on` says so those of
 * the list of all help. `press`: what the person opens first. `waits`: what the page shows late.
 */
const SHOWN = [
  { name: 'error-50011', lines: ['Error: AADSTS50011', REQUEST, CORRELATION, `Time: ${TIME}`] },
  { name: 'error-older', lines: ['Error: AADSTS50020', CORRELATION, `Time: ${TIME}`] },
  {
    name: 'blocked-53000',
    on: 'list',
    press: '#moreDetails summary',
    lines: ['Error: 53000', REQUEST, CORRELATION, `Time: ${TIME}`],
  },
  { name: 'sign-in', on: 'list', press: '#moreOptions', lines: [REQUEST, CORRELATION, `Time: ${TIME}`] },
  {
    name: 'personal-80043490',
    on: 'list',
    lines: ['Correlation ID: 1f0a5c7e3a514b6d9c520c6f9b7e2a10', `Time: ${TIME}`],
  },
  { name: 'sspr-0014', lines: ['Error: SSPR_0014', 'Support code: 6f0a4c2e-91d3-4b57-8a0f-3e2c5d7b9a10'] },
  {
    name: 'enrolment-blocked',
    lines: [
      'Error: 715-123225',
      'Transaction ID: 2c7e41d8-90b3-4f1a-8d65-e0b1f7a3c942',
      'Correlation ID: 84d1b6f3-2e09-4c58-9a7d-61f0c3be5d27',
    ],
  },
  {
    name: 'something-went-wrong',
    on: 'list',
    waits: 'Correlation vector',
    lines: [
      'Correlation ID: 5b3f9c1e-7a2d-4f60-8c11-2d9e40b7a653',
      'Correlation vector: PrActIcE01234567.0',
      'App server: practice-1',
      `Time: ${TIME}`,
    ],
  },
] as const;
const FEW_SHOWN: ReadonlySet<string> = new Set(['blocked-53000', 'sspr-0014']);

/** Opens the details by their row in the list of all help. */
async function openDetails(tab: TestPage): Promise<void> {
  await openPanel(tab);
  await shows(tab, `${ACT('back')}, .is-home`);
  if (await tab.inRoot((root) => root?.querySelector('.is-home') === null)) {
    await tab.clickInRoot({ css: ACT('back') });
    await shows(tab, '.is-home');
  }
  await tab.clickInRoot({ css: ACT('details') });
  await reads(tab, TITLE, en('details.title'));
  await shows(tab, FACTS);
}

/** Waits until the page shows a text, wherever: the portal nests its late content in open roots. */
const pageShows = (tab: TestPage, text: string): Promise<unknown> =>
  tab.waitInRoot((root, wanted: string) => {
    const all = (tree: ParentNode): readonly Element[] =>
      [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot === null ? [e] : [e, ...all(e.shadowRoot)]));
    return all(document).some((e) => e !== root?.host && e.children.length === 0 && e.textContent?.includes(wanted));
  }, text);

describe.each(KINDS)('details for support, in %s', (kind) => {
  const stage = useStage(kind);
  const whole = kind === 'chromium';

  /** Writes down what the page could notice of a copy, from now on, with some of its own text selected. */
  const listen = (tab: TestPage, css: string): Promise<string> =>
    tab.page.evaluate((selector) => {
      const heard: string[] = [];
      const text = document.querySelector(selector);
      if (text !== null) getSelection()?.selectAllChildren(text);
      Reflect.set(document, 'practiceHeard', heard);
      // The selection that was made just now is told of in the next task.
      return new Promise<string>((next) => {
        setTimeout(() => {
          const types = ['copy', 'cut', 'paste', 'beforecopy', 'selectionchange', 'selectstart', 'blur', 'focusout'];
          for (const type of types) document.addEventListener(type, () => heard.push(type), true);
          next(getSelection()?.toString() ?? '');
        }, 50);
      });
    }, css);
  const noticed = (tab: TestPage) =>
    tab.page.evaluate(() => ({
      heard: Reflect.get(document, 'practiceHeard'),
      selected: getSelection()?.toString() ?? '',
    }));

  it('what is in sight is what is copied, and the page notices nothing of it', async () => {
    const tab = await stage.open('error-50011', 'sv');
    await openPanel(tab);
    await shows(tab, FACTS);
    const selected = await listen(tab, '#exceptionMessageSubtitle');
    const text = await preview(tab);
    await tab.clickInRoot({ css: ACT('copy') });
    await shows(tab, '.sp-done');
    expect(await words(tab, '.sp-done')).toBe(catalogue('sv')('details.copied'));
    expect(selected).not.toBe('');
    expect(await noticed(tab)).toEqual({ heard: [], selected });
    expect(text).toContain('AADSTS50011');
    expect(await pasted(stage)).toBe(text);
  });

  it.runIf(whole)('they are also reached from the list of all help, on a page without a problem', async () => {
    const tab = await stage.open('sign-in');
    await openDetails(tab);
    const text = await preview(tab);
    await tab.clickInRoot({ css: ACT('copy') });
    await shows(tab, '.sp-done');
    expect(text).toContain(en('details.now'));
    expect(await pasted(stage)).toBe(text);
  });

  // Firefox knows no such policy for the clipboard.
  it.runIf(whole)(
    'where the page refuses the clipboard, the text is there to select, and the page learns nothing of it',
    async () => {
      const tab = await stage.tab();
      await tab.goto(withQuery(scenarioUrl('error-50105'), { 'practice-clipboard': 'refused' }));
      await openPanel(tab);
      const text = await preview(tab);
      await tab.clickInRoot({ css: ACT('copy') });
      await shows(tab, BY_HAND);
      await shows(tab, '.is-refused');
      expect(await tab.inRoot((root, css: string) => root?.querySelector(css)?.textContent, BY_HAND)).toBe(text);
      // Selected by us it would stand in the page's own selection.
      expect(await tab.page.evaluate(() => getSelection()?.toString())).toBe('');
      const selectable = await tab.inRoot((root, css: string) => {
        const byHand = root?.querySelector(css);
        return byHand instanceof HTMLElement && getComputedStyle(byHand).userSelect !== 'none' && byHand.tabIndex === 0;
      }, BY_HAND);
      expect(selectable).toBe(true);
    },
  );

  it('the popup has the same for the page in front, and copies it', async () => {
    const tab = await stage.open('error-50173');
    await openPanel(tab);
    const text = await preview(tab);
    let popup: TestPage;
    if (whole) {
      popup = await stage.driver.toolbarPopup(tab);
      await popup.clickInRoot({ css: ACT('details') });
    } else {
      popup = await stage.tabOf('popup.html#details');
      await tab.page.bringToFront();
      await popup.page.evaluate(() => location.reload());
    }
    await shows(popup, FACTS);
    await expect.poll(() => preview(popup)).toBe(text);
    await popup.clickInRoot({ css: ACT('copy') });
    await shows(popup, '.sp-done');
    if (whole) await popup.close();
    expect(await pasted(stage)).toBe(text);
  });

  it.each(whole ? SHOWN : SHOWN.filter(({ name }) => FEW_SHOWN.has(name)))(
    'what $name shows for support is there',
    async (row) => {
      if (!('on' in row)) await stage.store({ settings: { opening: 'problem' } });
      const tab = await stage.tab();
      if (scenarioOf(row.name).evidence === 'tab') await cameFromSignIn(tab);
      await go(tab, scenarioUrl(row.name));
      if ('press' in row) await pressInPage(tab, row.press);
      if ('waits' in row) await pageShows(tab, row.waits);
      if ('on' in row) await openDetails(tab);
      for (const line of row.lines) {
        await expect.poll(() => preview(tab)).toMatch(new RegExp(`^${escaped(line)}`, 'm'));
      }
      const ours = await tab.inRoot((root) => root?.innerHTML ?? '');
      expect(SECRETS.filter((one) => ours.includes(one))).toEqual([]);
    },
  );

  it.runIf(whole)('values that the portal has lost are left out', async () => {
    const tab = await stage.open('something-went-wrong-undefined');
    await pageShows(tab, 'App server: undefined');
    await openDetails(tab);
    expect(await preview(tab)).toContain(en('details.now'));
    expect(await preview(tab)).not.toContain('undefined');
  });

  it('nothing private is in them, nor in what leaves the page, at any problem', async () => {
    await stage.store({ settings: { opening: 'problem' } });
    const tab = await stage.tab();
    const leaks: string[] = [];
    const clean: string[] = [];
    for (const name of whole ? PROBLEMS : FEW_PROBLEMS) {
      if (scenarioOf(name).evidence === 'tab') await cameFromSignIn(tab);
      await go(tab, scenarioUrl(name));
      await shows(tab, FACTS).catch((error: unknown) => {
        throw new Error(`"${name}" shows no details: ${error}`);
      });
      const ours = await tab.inRoot((root) => root?.innerHTML ?? '');
      const told = JSON.stringify(await stage.stateOf({ facts: true }));
      leaks.push(...SECRETS.filter((one) => `${ours}${told}`.includes(one)).map((one) => `${name}: ${one}`));
      const page = await tab.page.evaluate(() => `${location.href}${document.documentElement.innerHTML}`);
      if (!SECRETS.some((one) => page.includes(one))) clean.push(name);
    }
    expect(leaks).toEqual([]);
    const stored = await stage.stored();
    expect(SECRETS.filter((one) => stored.includes(one))).toEqual([]);
    // What is not there cannot leak: nearly every page holds something private.
    expect(clean.length, clean.join()).toBeLessThan(4);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
