import { describe, expect, it } from 'vitest';
import { scenarioUrl } from '../site/scenarios';
import { SECRETS } from '../site/secrets';
import type { TestPage } from './driver';
import { fill, pressInPage } from './page-presses';
import {
  ACT,
  catalogue,
  hosts,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  ROW,
  reads,
  shows,
  useStage,
  visit,
} from './support';

const en = catalogue('en');
const NAME = 'anna@contoso.example';
const TITLE = '[data-title]';

describe.each(KINDS)('from a forgotten password to the own roles, in %s', (kind) => {
  const stage = useStage(kind);

  /** Help is there, once, and knows where the person is. */
  const helpKnows = async (tab: TestPage, page: string, view: string | undefined, title: string): Promise<void> => {
    await expect
      .poll(() => stage.stateOf())
      .toMatchObject({ partner: 'yes', page, ...(view === undefined ? {} : { view }) });
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', en(title));
    expect(await hosts(tab)).toBe(1);
    await tab.clickInRoot({ css: ACT('close') });
    await launcherShows(tab);
    expect(await hosts(tab)).toBe(1);
  };

  it('stands by at every step, with the right help and with one host', async () => {
    const tab = await stage.open('sign-in');
    await helpKnows(tab, 'entra-sign-in', 'username', 'hint.username.title');
    await tab.typeText(NAME);
    await tab.press('Enter');
    await helpKnows(tab, 'entra-sign-in', 'password', 'hint.password.title');
    await tab.waitInRoot(() => document.activeElement?.id === 'i0118');
    await tab.typeText('wrong');
    await tab.press('Enter');

    // The answer to a post has no query: only the page itself still says where it leads.
    await reads(tab, OPEN, en('hint.passwordWrong.line'));
    await openPanel(tab);
    await reads(tab, TITLE, en('notAccepted.title'));
    await tab.clickInRoot({ css: ACT('back') });
    await reads(tab, '.sp-here .sp-title', en('hint.passwordWrong.title'));

    // With the panel open the page goes on to another of its views; the panel goes along.
    await pressInPage(tab, 'button#idBtn_Back');
    await reads(tab, '.sp-here .sp-title', en('hint.username.title'));
    await pressInPage(tab, '#cantAccessAccount');
    await reads(tab, '.sp-here .sp-title', en('hint.resetChoice.title'));
    await pressInPage(tab, '[data-value="aad"]');

    await helpKnows(tab, 'work-reset', 'reset-who', 'hint.resetWho.title');
    await fill(tab, '[name="userid"]', NAME);
    await fill(tab, '[name="characters"]', 'abc');
    await tab.press('Enter');
    await helpKnows(tab, 'work-reset', 'reset-verify', 'hint.resetVerify.title');
    await pressInPage(tab, 'main [type="submit"]');
    await fill(tab, '[name="code"]', '123456');
    await tab.press('Enter');
    await helpKnows(tab, 'work-reset', 'reset-new-password', 'hint.resetNew.title');
    await fill(tab, '[name="new"]', 'new-password-1');
    await fill(tab, '[name="confirm"]', 'new-password-1');
    await tab.press('Enter');
    // Nobody knows by what the last step shows itself: the help stays with what holds for the whole page.
    await helpKnows(tab, 'work-reset', undefined, 'hint.workReset.title');

    await pressInPage(tab, 'main [data-practice-leave]');
    await tab.waitInRoot(() => document.activeElement?.id === 'i0116');
    await helpKnows(tab, 'entra-sign-in', 'username', 'hint.username.title');
    await tab.press('Enter');
    await tab.waitInRoot(() => document.activeElement?.id === 'i0118');
    await tab.typeText('new-password-1');
    await tab.press('Enter');
    await helpKnows(tab, 'entra-sign-in', 'stay-signed-in', 'hint.staySignedIn.title');
    await pressInPage(tab, '#idSIButton9');

    await tab.waitInRoot(() => location.host === 'partner.microsoft.com');
    await helpKnows(tab, 'portal-home', undefined, 'hint.home.title');
    await pressInPage(tab, '#settings-button');
    await pressInPage(tab, '[role="menu"] a[href$="/account/v3/overview"]');
    await helpKnows(tab, 'portal-account-overview', undefined, 'hint.account.title');
    await pressInPage(tab, '.account-menu a[href*="usermanagement"]');
    await helpKnows(tab, 'portal-user-management', undefined, 'hint.users.title');
    expect(await tab.address()).toContain('/dashboard/account/v3/usermanagement');

    // Nothing that the pages keep secret, and nothing that was typed, went into the extension's memory.
    const kept = await stage.stored();
    expect([...SECRETS, NAME, 'wrong', 'new-password-1', '123456'].filter((secret) => kept.includes(secret))).toEqual(
      [],
    );
  });

  it('works on pages that the person comes back to', async () => {
    const tab = await stage.open('sign-in');
    await visit(tab, 'portal-home');
    for (const step of [-1, 1]) {
      const before = await tab.address();
      await tab.page.evaluate((by) => void setTimeout(() => history.go(by)), step);
      await expect.poll(() => tab.address().catch(() => before)).not.toBe(before);
      await launcherShows(tab);
      await openPanel(tab);
      await tab.clickInRoot({ css: ROW('forgot-password') });
      await shows(tab, '.sp-back');
      expect(await hosts(tab)).toBe(1);
    }
  });

  it('knows the reset in a tab of its own that was opened from the sign-in', async () => {
    const tab = await stage.open('sign-in');
    const pages = await stage.driver.browser.pages();
    await tab.page.evaluate((address) => {
      const link = document.createElement('a');
      Object.assign(link, { href: address, target: '_blank', rel: 'opener', id: 'practice-out', textContent: 'Out' });
      link.setAttribute('style', 'position:fixed;top:40px;left:4px');
      document.body.append(link);
    }, scenarioUrl('reset-who'));
    await pressInPage(tab, '#practice-out');
    await expect.poll(async () => (await stage.driver.browser.pages()).length).toBe(pages.length + 1);
    await expect.poll(() => stage.stateOf()).toMatchObject({ partner: 'yes', page: 'work-reset' });
    for (const page of await stage.driver.browser.pages()) if (!pages.includes(page)) await page.close();
  });
});
