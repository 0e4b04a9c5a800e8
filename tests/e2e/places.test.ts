import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages';
import { scenarioUrl } from '../site/scenarios';
import type { TestPage } from './driver';
import { cutOff, look } from './geometry';
import { ACT, hides, KINDS, launcherShows, OPEN, openPanel, ROW, scenarioOf, shows, useStage, visit } from './support';

const SIZES = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [800, 600],
  [768, 1024],
  [600, 800],
  [480, 800],
  [360, 740],
  [320, 640],
  [320, 256],
] as const;
const FEW_SIZES = [SIZES[1], SIZES[3], SIZES[8]] as const;

const PAGES = [
  'sign-in',
  'password-wrong',
  'tenant-sign-in',
  'split-sign-in',
  'right-to-left',
  'older-sign-in',
  'older-password-wrong',
  'account-picker',
  'personal-sign-in',
  'reset-who',
  'reset-verify',
  'portal-home',
  'user-management',
] as const;
const FEW_PAGES = ['password-wrong', 'reset-verify', 'user-management'] as const;

/** Smaller than this a page may leave no free spot; the toolbar button then remains. */
const ROOMY = 320 * 600;

describe.each(KINDS)('places, in %s', (kind) => {
  const stage = useStage(kind);
  const whole = kind === 'chromium';
  const sizes = whole ? SIZES : FEW_SIZES;

  const atEachSize = async (tab: TestPage, check: (width: number, height: number) => Promise<void>): Promise<void> => {
    for (const [width, height] of sizes) {
      await tab.setViewport(width, height);
      await tab.waitInRoot((_root, w: number, h: number) => innerWidth === w && innerHeight === h, width, height);
      await check(width, height);
    }
  };

  it.each(whole ? PAGES : FEW_PAGES)('on "%s" the launcher covers nothing at any size', async (name) => {
    const tab = await stage.open(name);
    await atEachSize(tab, async (width, height) => {
      const clear = { boxes: [], controls: [], outside: false };
      await expect.poll(() => tab.inRoot(look), { message: `${width} x ${height}` }).toMatchObject(clear);
      if (width * height < ROOMY) return;
      expect(await tab.inRoot(look), `${width} x ${height}`).toMatchObject({ surface: 'launcher' });
    });
  });

  /** In a window without a free line the panel has left; asked for again it lies over the page, until the person goes on. */
  const openAgain = async (tab: TestPage, width: number, height: number): Promise<void> => {
    await tab.clickInRoot({ css: OPEN });
    await shows(tab, '.sp-sheet:not(.is-folded)');
    await expect
      .poll(() => tab.inRoot(look), { message: `${width} x ${height}` })
      .toMatchObject({ surface: 'panel', outside: false });
  };

  it.each(whole ? PAGES : FEW_PAGES)('on "%s" the panel covers nothing at any size', async (name) => {
    const tab = await stage.open(name);
    await openPanel(tab);
    // The portal fills the window with what can be pressed; there a card lies beside the top bar, over the content.
    const clear = scenarioOf(name).state.page.startsWith('portal-') ? { boxes: [] } : { boxes: [], controls: [] };
    await atEachSize(tab, async (width, height) => {
      // In a tiny window even the launcher has no place: who reads there, at 400 % zoom, goes on reading over the page.
      const wanted = { outside: false, ...(width * height >= ROOMY ? clear : {}) };
      await expect.poll(() => tab.inRoot(look), { message: `${width} x ${height}` }).toMatchObject(wanted);
      const seen = await tab.inRoot(look);
      // At most half of the window, but in a tiny one as much as lets somebody read.
      if (seen.sheet) expect(seen.height, `${width} x ${height}`).toBeLessThanOrEqual(Math.max(0.51, 221 / height));
      if (width * height >= ROOMY) expect(seen.surface, `${width} x ${height}`).not.toBe('none');
      if (seen.surface === 'launcher') await openAgain(tab, width, height);
    });
  });

  it.each(whole ? LANGUAGES : (['ja', 'nl'] as const))(
    'at 320 px the panel hides no button of a page with a problem in %s',
    async (language) => {
      const tab = await stage.tab();
      await tab.setViewport(320, 640);
      for (const name of ['password-wrong', 'locked', 'mfa-code-wrong']) {
        await visit(tab, name, language);
        await openPanel(tab);
        await expect
          .poll(() => tab.inRoot(look), { message: name })
          .toMatchObject({ surface: 'panel', boxes: [], controls: [] });
      }
    },
  );

  it('grows over the page only when asked to, at most to half of it, and gives way when the person goes on', async () => {
    const tab = await stage.open('sign-in');
    await openPanel(tab);
    await tab.setViewport(320, 640);
    // A window in which about 60 px are free between the lowest box and the footer.
    const height = await tab.inRoot(() => {
      const [options, footer] = ['.promoted-fed-cred-box', '#footer'].map((css) =>
        document.querySelector(css)?.getBoundingClientRect(),
      );
      return Math.round((options?.bottom ?? 0) + (footer?.height ?? 0) + 60);
    });
    await tab.setViewport(320, height);
    await shows(tab, '.sp-sheet.is-folded');
    await tab.clickInRoot({ css: ACT('expand') });
    await shows(tab, '.sp-sheet:not(.is-folded) .sp-panel-body');
    expect((await tab.inRoot(look)).height).toBeLessThanOrEqual(0.53);
    for (let presses = 0; presses < 8; presses += 1) {
      await tab.press('Tab');
      if (await tab.inRoot((root) => root?.querySelector('.is-folded') != null)) break;
      // Whatever has the focus and did not fold the sheet is in sight.
      const free = await tab.inRoot((root) => {
        const sheet = root?.querySelector('.sp-panel')?.getBoundingClientRect();
        const { bottom } = document.activeElement?.getBoundingClientRect() ?? { bottom: 0 };
        return sheet !== undefined && bottom <= sheet.top + 1;
      });
      expect(free).toBe(true);
    }
    await shows(tab, '.is-folded');
    expect(await tab.inRoot(look)).toMatchObject({ boxes: [], controls: [] });
  });

  it('a low sheet can be made larger, and folds again', async () => {
    const tab = await stage.open('sign-in');
    await openPanel(tab);
    await tab.setViewport(400, 700);
    await shows(tab, `.sp-sheet ${ACT('enlarge')}`);
    const before = (await tab.inRoot(look)).height;
    await tab.clickInRoot({ css: ACT('enlarge') });
    await hides(tab, ACT('enlarge'));
    expect((await tab.inRoot(look)).height).toBeGreaterThan(before + 0.05);
    await tab.clickInRoot({ css: ACT('minimize') });
    await shows(tab, '.is-folded');
    await tab.clickInRoot({ css: ACT('expand') });
    await shows(tab, ACT('enlarge'));
    expect((await tab.inRoot(look)).height).toBeCloseTo(before, 2);
  });

  it.each(whole ? LANGUAGES : (['ja', 'nl'] as const))(
    'at 320 px nothing of the panel is cut off in %s',
    async (language) => {
      const tab = await stage.tab();
      await tab.setViewport(320, 640);
      await tab.goto(scenarioUrl('sign-in', language));
      await openPanel(tab);
      expect(await cutOff(tab)).toEqual([]);
      for (const topic of ['forgot-password', 'error-number', 'pages-missing', 'contact-support', 'only-admin']) {
        await tab.clickInRoot({ css: ROW(topic) });
        await shows(tab, '.sp-back');
        expect(await cutOff(tab), topic).toEqual([]);
        await tab.clickInRoot({ css: ACT('back') });
        await shows(tab, '.is-home');
      }
      await tab.clickInRoot({ css: ACT('language') });
      await shows(tab, '[data-language]');
      expect(await cutOff(tab)).toEqual([]);
      await tab.clickInRoot({ css: ACT('minimize') });
      await shows(tab, '.is-folded');
      expect(await cutOff(tab)).toEqual([]);
    },
  );

  it.each(LANGUAGES.filter(() => whole))('no line of the launcher is cut off in %s', async (language) => {
    const tab = await stage.tab();
    await tab.setViewport(320, 640);
    for (const name of ['locked', 'not-authorized']) {
      await tab.goto(scenarioUrl(name, language));
      await launcherShows(tab);
      const seen = await tab.inRoot((root, open: string) => {
        const element = root?.querySelector(open);
        return (
          element && element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1
        );
      }, OPEN);
      expect(seen).toBe(true);
    }
  });
});
