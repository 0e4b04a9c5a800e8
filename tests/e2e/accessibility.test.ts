import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type DriverKind, openCopy, type TestPage } from './driver';
import { offer, useFolder } from './files';
import { wayThrough } from './finding';
import { cutOff } from './geometry';
import { ACT, catalogue, KINDS, openPanel, packageOf, ROW, reads, shows, useStage } from './support';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const en = catalogue('en');
const nl = catalogue('nl');

/** Somebody to ask, with all that can be said of them. */
const ADA = { name: 'Ada Admin', mail: 'ada@contoso.example', phone: '+46 8 123', note: 'Weekdays' };
const CONTACTS = { globalAdmin: [ADA], provider: [{ name: 'Northwind', page: 'https://northwind.example/help' }] };

/** As far as a test looks at it. */
interface AxeRun {
  run(context: object, options: object): Promise<{ violations: readonly AxeRule[]; passes: readonly AxeRule[] }>;
}
interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
declare const axe: AxeRun;

/** What axe finds in our host, or in a page of the extension, and how many of its rules held. */
async function check(tab: TestPage): Promise<{ violations: readonly string[]; passes: number }> {
  // A script element would be stopped by the page's policy; this is not.
  await tab.page.evaluate(`${AXE};0`);
  return tab.page.evaluate(async () => {
    const host = document.querySelector<HTMLElement>('[data-signpost]');
    // Outside of the body axe cannot tell any contrast.
    document.body.append(...(host === null ? [] : [host]));
    host?.showPopover();
    const context = host === null ? { include: [['html']] } : { include: [['[data-signpost]']] };
    const { violations, passes } = await axe.run(context, { resultTypes: ['violations', 'passes'] });
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((n) => `${n.html} ${n.failureSummary}`).join('; ')}`,
      ),
      passes: passes.length,
    };
  });
}

async function holds(tab: TestPage, least = 10): Promise<void> {
  const { violations, passes } = await check(tab);
  expect(violations).toEqual([]);
  // A closed root has no violations and no passes either.
  expect(passes).toBeGreaterThan(least);
}

const LOOKS = ['light', 'dark', 'forced colours', 'right to left'] as const;

function opened(kind: DriverKind): string {
  const copy = openCopy(packageOf(kind));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

describe.each(KINDS)('for everybody, in %s', (kind) => {
  const stage = useStage(kind, { extension: opened(kind) });
  const folder = useFolder();
  const looks = kind === 'chromium' ? LOOKS : LOOKS.slice(0, 1);

  const wear = async (tab: TestPage, look: (typeof LOOKS)[number]): Promise<void> => {
    if (kind === 'chromium') {
      await tab.emulate({ dark: look === 'dark', forcedColors: look === 'forced colours', reducedMotion: true });
    }
    if (look !== 'right to left') return;
    // No language of ours runs that way yet: the frame must bear it all the same.
    await tab.inRoot((root) => {
      for (const top of (root ?? document).querySelectorAll<HTMLElement>('.sp')) top.dir = 'rtl';
    });
  };

  const SURFACES: Readonly<Record<string, () => Promise<TestPage>>> = {
    'the launcher with a problem': () => stage.open('locked'),
    'the list of all help': async () => {
      const tab = await stage.open('sign-in');
      await openPanel(tab);
      await shows(tab, '.is-home');
      return tab;
    },
    'a topic': async () => {
      const tab = await stage.open('password-wrong');
      await openPanel(tab);
      await reads(tab, '[data-title]', en('notAccepted.title'));
      return tab;
    },
    'the choice of language': async () => {
      const tab = await stage.open('sign-in');
      await openPanel(tab);
      await tab.clickInRoot({ css: ACT('language') });
      await shows(tab, '[data-language]');
      return tab;
    },
    'the folded panel': async () => {
      const tab = await stage.open('sign-in');
      await openPanel(tab);
      await tab.clickInRoot({ css: ACT('minimize') });
      await shows(tab, '.is-folded');
      return tab;
    },
    'the sheet at 320 px': async () => {
      const tab = await stage.open('portal-home');
      await openPanel(tab);
      await tab.setViewport(320, 640);
      await shows(tab, '.sp-sheet');
      return tab;
    },
    'the popup': async () => {
      const popup = await stage.tabOf('popup.html');
      await shows(popup, '.sp-entry');
      return popup;
    },
    'what the popup finds': async () => {
      const popup = await stage.tabOf('popup.html');
      await popup.waitInRoot(() => document.activeElement?.id === 'search');
      await popup.typeText('password');
      await shows(popup, '.sp-hits');
      return popup;
    },
    'a topic in the popup': async () => {
      const popup = await stage.tabOf('popup.html#topic=pages-missing');
      await shows(popup, '.sp-back');
      return popup;
    },
    'the answer of the role finder': async () => {
      const tab = await stage.open('portal-home', 'nl');
      await wayThrough(tab, [
        ['find-role', nl('find.title')],
        ['area-billing', nl('area.billing.title')],
        ['task-invoices', nl('task.invoices.title')],
      ]);
      await shows(tab, '.sp-letter');
      return tab;
    },
    'a request with own contacts in the popup': async () => {
      await stage.store({ settings: { language: 'nl', contacts: CONTACTS } });
      const popup = await stage.tabOf('popup.html#topic=task-invoices');
      await shows(popup, '.sp-letter');
      await reads(popup, '.sp-contact b', ADA.name);
      return popup;
    },
    'the settings': async () => {
      const options = await stage.tabOf('options.html');
      await shows(options, 'select');
      return options;
    },
    'the settings with a form and the preview of an import': async () => {
      await stage.store({ settings: { contacts: CONTACTS } });
      const options = await stage.tabOf('options.html');
      await shows(options, ACT('import'));
      await options.clickInRoot({ css: ACT('contact-add') });
      await options.waitInRoot(() => document.activeElement?.getAttribute('name') === 'name');
      await options.typeText(ADA.name);
      // Something that is taken, and something that is wrong.
      await offer(options, folder, JSON.stringify({ language: 'tlh', corner: 'start', contacts: {} }));
      await shows(options, '.sp-import .sp-problems');
      return options;
    },
  };

  /** Drawn of the same parts in the popup, which is looked at in every look. */
  const once = 'the answer of the role finder';
  const surfaces = (look: (typeof LOOKS)[number]): readonly string[] =>
    Object.keys(SURFACES).filter((surface) => surface !== once || look === 'light');

  it.each(looks.flatMap((look) => surfaces(look).map((surface) => [surface, look] as const)))(
    'nothing bars the way in %s, %s',
    async (surface, look) => {
      const tab = await SURFACES[surface]?.();
      if (tab === undefined) throw new Error(`There is no surface called ${surface}.`);
      await wear(tab, look);
      // Two buttons and a few words give fewer rules something to hold for.
      await holds(tab, surface.startsWith('the launcher') ? 7 : 10);
    },
  );

  it('at 400 % zoom of a window of 1280 nothing of panel and settings is cut off or to be reached sideways', async () => {
    const tab = await stage.open('sign-in');
    await openPanel(tab);
    await tab.setViewport(320, 256);
    await shows(tab, '.sp-sheet');
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await reads(tab, '[data-title]', en('forgotPassword.title'));
    expect(await cutOff(tab)).toEqual([]);
    // Every control can be scrolled to and pressed.
    await tab.clickInRoot({ css: ACT('settings') });
    await expect.poll(() => stage.closeOptions()).toBe(1);

    const options = await stage.tabOf('options.html');
    await options.setViewport(320, 256);
    await shows(options, 'select');
    expect(await cutOff(options)).toEqual([]);
    expect(await options.inRoot(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
