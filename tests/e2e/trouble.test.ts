import type { Dialog } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { TestPage } from './driver';
import { ACT, catalogue, hosts, KINDS, launcherShows, OPEN, openPanel, ROW, reads, shows, useStage } from './support';

const en = catalogue('en');
const CLIENT = '4990cffe-04e8-4e8b-808a-1175604b879f';
const SIGN_IN = `https://login.microsoftonline.com/common/oauth2/authorize?client_id=${CLIENT}`;

const BROKEN = [
  ['two wrong values', { version: 1, language: 'sv', launcher: 42, corner: 'nowhere' }, 2, 'sv'],
  ['no record at all', 'nonsense', 1, 'en'],
  ['a list', [1, 2], 1, 'en'],
] as const;

const ODD_PAGES = [
  ['cut off', '<script type="text/plain">$Config={"urlPost":"/common/login","sErrorCode":"501</script>'],
  ['no JSON', '<script type="text/plain">$Config=((((;</script>'],
  ['endless', `<script type="text/plain">$Config={"a":"${'\\\\"'.repeat(40_000)}</script>`],
  ['not there', '<meta name="PageID" content="ConvergedSignIn"><div data-viewid="one">'],
  ['named like the browser', '<form id="browser"><input name="runtime"></form><img name="chrome"><a id="document">'],
] as const;

/** Lets the page draw some times: longer than anything of ours waits before it looks again. */
const draws = (tab: TestPage, frames = 60): Promise<void> =>
  tab.inRoot(async (_root, count: number) => {
    for (let i = 0; i < count; i += 1) await new Promise((next) => requestAnimationFrame(next));
  }, frames);

const listen = (tab: TestPage): readonly string[] => {
  const failed: string[] = [];
  tab.page.on('pageerror', (error) => failed.push(String(error)));
  return failed;
};

describe.each(KINDS)('what goes wrong, in %s', (kind) => {
  const stage = useStage(kind);

  /** Serves a page of our own making at the address of a sign-in. */
  const serve = async (body: string): Promise<{ tab: TestPage; failed: readonly string[] }> => {
    const tab = await stage.tab();
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en">${body}` });
    });
    const failed = listen(tab);
    await tab.goto(SIGN_IN);
    return { tab, failed };
  };

  it.each(kind === 'chromium' ? BROKEN : BROKEN.slice(0, 1))(
    'settings with %s: help works, the settings say what was repaired, the rest stays',
    async (_what, broken, repaired, language) => {
      await stage.store({ settings: broken });
      const say = catalogue(language);
      const tab = await stage.open('sign-in');
      await reads(tab, OPEN, say('launcher.label'));
      await openPanel(tab);
      const options = await stage.tabOf('options.html');
      const text = say(repaired === 1 ? 'options.repaired.one' : 'options.repaired.other');
      await reads(options, '.sp-options', text.replace('{count}', String(repaired)));
      expect(await options.inRoot(() => document.querySelector('select')?.value)).toBe(
        language === 'en' ? 'auto' : language,
      );
    },
  );

  it('settings of a version from the future: they are used, nothing is called repaired, and none is lost', async () => {
    const newer = { version: 99, language: 'it', launcher: 'plate', corner: 'end', theme: 'pink' };
    await stage.store({ settings: newer });
    const say = catalogue('it');
    const options = await stage.tabOf('options.html');
    await reads(options, 'h1', say('options.title'));
    expect(await options.inRoot(() => document.querySelectorAll('.sp-note').length)).toBe(0);
    await options.clickInRoot({ text: say('options.corner.left') });
    await reads(options, '[role="status"]', say('options.saved'));
    const [{ settings }] = JSON.parse(await stage.stored());
    expect(settings).toMatchObject({ ...newer, corner: 'start' });
  });

  it('a page that removes our host gets it back three times and then its way', async () => {
    const tab = await stage.open('sign-in');
    const failed = listen(tab);
    const remove = () => tab.page.evaluate(() => document.querySelector('html > [data-signpost]')?.remove());
    for (let times = 1; times <= 3; times += 1) {
      await remove();
      await expect.poll(() => hosts(tab)).toBe(1);
      await launcherShows(tab);
    }
    await remove();
    await tab.page.evaluate(() => document.body.append('The page goes on.'));
    await draws(tab);
    expect(await hosts(tab)).toBe(0);
    expect(failed).toEqual([]);
  });

  it('a page that removes everything is left with one host or none, and no exception', async () => {
    const tab = await stage.open('sign-in');
    const failed = listen(tab);
    await openPanel(tab);
    await tab.page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
    await draws(tab);
    expect(await hosts(tab)).toBeLessThanOrEqual(1);
    expect(failed).toEqual([]);
  });

  it('an address of the portal that nobody knew gets general help', async () => {
    const tab = await stage.tab();
    await tab.goto('https://partner.microsoft.com/en-us/dashboard/some/new/area?of=2031#part');
    await openPanel(tab);
    await shows(tab, ROW('forgot-password'));
  });

  it.each(kind === 'chromium' ? ODD_PAGES : ODD_PAGES.slice(0, 2))(
    'a settings object that is %s changes nothing for the help',
    async (_what, body) => {
      const { tab, failed } = await serve(`<meta charset="utf-8"><title>Sign in</title>${body}<p>Sign in</p>`);
      await openPanel(tab);
      await shows(tab, ROW('forgot-password'));
      expect(await hosts(tab)).toBe(1);
      expect(failed).toEqual([]);
    },
  );

  // Only here can a test open the real popup over a page that takes part in nothing.
  if (kind === 'chromium') {
    it('a page that stands still behind an alert does not keep the popup from its help', async () => {
      const tab = await stage.open('sign-in');
      const standing = new Promise<Dialog>((resolve) => tab.page.once('dialog', resolve));
      const goesOn = tab.page.evaluate(() => window.alert('Wait'));
      const alert = await standing;
      try {
        const popup = await stage.driver.toolbarPopup(tab);
        await reads(popup, '.sp-pagebar', en('page.checking'));
        await shows(popup, ROW('forgot-password'));
        await reads(popup, '.sp-pagebar', en('page.notOurs.title'));
        await popup.close();
      } finally {
        await alert.dismiss();
        await goesOn;
      }
    });
  }

  it('opens although the worker was stopped', async () => {
    const tab = await stage.open('sign-in');
    await stage.driver.stopWorker();
    await openPanel(tab);
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await shows(tab, '.sp-back');
  });

  it('switched off in the settings it leaves the open tab at once, and comes back', async () => {
    const tab = await stage.open('sign-in');
    const options = await stage.tabOf('options.html');
    await options.clickInRoot({ text: en('options.launcher.off') });
    await reads(options, '[role="status"]', en('options.saved'));
    await tab.page.bringToFront();
    await tab.waitInRoot((root) => root === undefined);
    expect(await hosts(tab)).toBe(0);
    await options.clickInRoot({ text: en('options.launcher.plate') });
    await tab.page.bringToFront();
    await launcherShows(tab);
  });

  it('moves to the other corner, and becomes a tab at the edge, as the settings say', async () => {
    const tab = await stage.open('sign-in');
    const options = await stage.tabOf('options.html');
    await options.clickInRoot({ text: en('options.corner.left') });
    await tab.page.bringToFront();
    await tab.waitInRoot(
      (root, css: string) => (root?.querySelector(css)?.getBoundingClientRect().left ?? 999) < 100,
      OPEN,
    );
    await options.clickInRoot({ text: en('options.launcher.tab') });
    await tab.page.bringToFront();
    await shows(tab, '.sp-tab');
    expect(await tab.inRoot((root) => root?.querySelector('.sp-tab')?.getBoundingClientRect().left)).toBeLessThan(4);
    await openPanel(tab);
    await tab.clickInRoot({ css: ACT('close') });
    await shows(tab, '.sp-tab');
  });
});
