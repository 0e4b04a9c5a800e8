import { describe, expect, it } from 'vitest';
import type { TestPage } from './driver';
import {
  ACT,
  catalogue,
  hides,
  hosts,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  ROW,
  reads,
  shows,
  useStage,
} from './support';

const en = catalogue('en');
const TITLE = '[data-title]';

/** Writes down what happens to the page's own fields, from now on. */
const listenToFields = (tab: TestPage): Promise<void> =>
  tab.page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(document, 'practiceHeard', heard);
    for (const type of ['focus', 'blur', 'focusin', 'focusout', 'input', 'change', 'keydown', 'click', 'mousedown']) {
      addEventListener(
        type,
        (event) => {
          const { target } = event;
          const ours = target instanceof Element && target.matches('[data-signpost]');
          if (!ours) heard.push(type);
        },
        true,
      );
    }
  });
const heard = (tab: TestPage): Promise<unknown> => tab.page.evaluate(() => Reflect.get(document, 'practiceHeard'));
const focusedInPage = (tab: TestPage): Promise<string> => tab.inRoot(() => document.activeElement?.id ?? '');

describe.each(KINDS)('the panel, in %s', (kind) => {
  const stage = useStage(kind);

  /** The sign-in page with the person in its field, as it is on arrival. */
  const atTheField = async (): Promise<TestPage> => {
    const tab = await stage.open('sign-in');
    await tab.waitInRoot(() => document.activeElement?.id === 'i0116');
    return tab;
  };
  const byKeyboard = async (): Promise<TestPage> => {
    const tab = await atTheField();
    for (let presses = 0; presses < 20 && !(await tab.focusInside())?.classes.includes('sp-open'); presses += 1) {
      await tab.press('Tab');
    }
    expect((await tab.focusInside())?.classes).toContain('sp-open');
    await tab.press('Enter');
    await tab.waitInRoot((root) => root?.activeElement?.matches('[data-title]'));
    return tab;
  };

  it("opens at a click and leaves the page's field as it was, also while it is read", async () => {
    const tab = await atTheField();
    await listenToFields(tab);
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', en('hint.username.title'));
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await reads(tab, TITLE, en('forgotPassword.title'));
    await tab.clickInRoot({ css: ACT('back') });
    await shows(tab, '.is-home');
    await tab.clickInRoot({ css: ACT('close') });
    await launcherShows(tab);
    expect(await heard(tab)).toEqual([]);
    expect(await focusedInPage(tab)).toBe('i0116');
    await tab.typeText('anna');
    const typed = await tab.inRoot(
      () => document.activeElement instanceof HTMLInputElement && document.activeElement.value,
    );
    expect(typed).toBe('anna');
    expect(await heard(tab)).toContain('input');
  });

  it('is reached by Tab, opened by Enter, left by Escape; the focus comes back to the launcher', async () => {
    const tab = await byKeyboard();
    await tab.press('Escape');
    await launcherShows(tab);
    await hides(tab, '.sp-panel');
    expect((await tab.focusInside())?.classes).toContain('sp-open');
  });

  it('moves between its rows with the arrow keys, opens one with Enter, and reads its title', async () => {
    const tab = await byKeyboard();
    for (let presses = 0; presses < 12 && (await tab.focusInside())?.data.topic !== 'forgot-password'; presses += 1) {
      await tab.press('Tab');
    }
    // The plate of the card above the rows names the same topic; the rows follow it.
    if (!(await tab.focusInside())?.classes.includes('sp-row')) await tab.press('Tab');
    expect((await tab.focusInside())?.data.topic).toBe('forgot-password');
    await tab.press('ArrowDown');
    expect((await tab.focusInside())?.data.topic).toBe('password-not-accepted');
    await tab.press('End');
    await tab.press('Home');
    await tab.press('ArrowDown');
    await tab.press('ArrowUp');
    expect((await tab.focusInside())?.data.topic).toBe('forgot-password');
    await tab.press('Enter');
    await tab.waitInRoot((root) => root?.activeElement?.matches('[data-title]') && root.querySelector('.sp-back'));
    await reads(tab, TITLE, en('forgotPassword.title'));
  });

  it('goes from topic to topic and back the same way', async () => {
    const tab = await atTheField();
    await openPanel(tab);
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await reads(tab, TITLE, en('forgotPassword.title'));
    const next = await tab.inRoot((root) => {
      const row = root?.querySelector('.sp-panel-body [data-topic]');
      return row instanceof HTMLElement ? row.dataset.topic : undefined;
    });
    await tab.clickInRoot({ css: `.sp-panel-body [data-topic="${next}"]` });
    await tab.waitInRoot(
      (root, was: string) => !root?.querySelector('[data-title]')?.textContent?.includes(was),
      en('forgotPassword.title'),
    );
    await tab.clickInRoot({ css: ACT('back') });
    await reads(tab, TITLE, en('forgotPassword.title'));
    await tab.clickInRoot({ css: ACT('back') });
    await shows(tab, '.is-home');
  });

  it('opens on the remedy where the page shows a problem', async () => {
    const tab = await stage.open('locked');
    await reads(tab, '.sp-open', en('hint.locked.line'));
    await openPanel(tab);
    await reads(tab, TITLE, en('hint.locked.title'));
  });

  it('says on top of home what the page shows, and leads to the topic', async () => {
    const tab = await stage.open('account-type');
    await openPanel(tab);
    await reads(tab, '.sp-here .sp-title', en('hint.accountType.title'));
    await tab.clickInRoot({ css: '.sp-here .sp-plate' });
    await reads(tab, TITLE, en('accounts.title'));
  });

  it('folds to one line, keeps the topic, and unfolds to it', async () => {
    const tab = await atTheField();
    await openPanel(tab);
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await tab.clickInRoot({ css: ACT('minimize') });
    await shows(tab, '.is-folded');
    await reads(tab, TITLE, en('forgotPassword.title'));
    expect(await tab.inRoot((root) => root?.querySelector('.sp-panel')?.getBoundingClientRect().height)).toBeLessThan(
      64,
    );
    await tab.clickInRoot({ css: ACT('expand') });
    await shows(tab, '.sp-back');
    await reads(tab, TITLE, en('forgotPassword.title'));
  });

  it('stays away from a page on which it is not wanted, in that tab and in no other', async () => {
    const tab = await atTheField();
    await openPanel(tab);
    await tab.clickInRoot({ css: ACT('dismiss') });
    await tab.waitInRoot((root) => root === undefined);
    await tab.page.reload();
    await expect.poll(() => stage.stateOf()).toMatchObject({ partner: 'yes', dismissed: true });
    expect(await hosts(tab)).toBe(0);
    const other = await stage.open('sign-in');
    expect(await hosts(other)).toBe(1);
  });

  it('takes the dismissal of a problem on the launcher itself', async () => {
    const tab = await stage.open('password-wrong');
    await tab.clickInRoot({ css: ACT('dismiss') });
    await tab.waitInRoot((root) => root === undefined);
  });

  it('changes its language at once, keeps it in other tabs, and goes back to that of the page', async () => {
    const tab = await atTheField();
    await openPanel(tab);
    await tab.clickInRoot({ css: ACT('language') });
    await tab.clickInRoot({ css: '[data-language="it"]' });
    const it = catalogue('it');
    await reads(tab, TITLE, it('ui.language'));
    await tab.clickInRoot({ css: ACT('back') });
    await reads(tab, '.sp-here .sp-title', it('hint.username.title'));
    expect(await tab.inRoot((root) => root?.querySelector<HTMLElement>('.sp')?.lang)).toBe('it');
    const other = await stage.open('sign-in');
    await reads(other, OPEN, it('launcher.label'));
    await openPanel(other);
    await other.clickInRoot({ css: ACT('language') });
    await other.clickInRoot({ css: '[data-language="auto"]' });
    await reads(other, TITLE, en('ui.language'));
  });

  it('leads to the settings', async () => {
    const tab = await atTheField();
    await openPanel(tab);
    await tab.clickInRoot({ css: ACT('settings') });
    await expect.poll(() => stage.closeOptions()).toBe(1);
  });

  it('lets a link lead out, in a tab of its own, with its address in sight', async () => {
    const tab = await atTheField();
    await openPanel(tab);
    await tab.clickInRoot({ css: ROW('forgot-password') });
    const link = await tab.waitInRoot((root) => {
      const found = root?.querySelector('a[data-link]');
      const address = found?.parentElement?.querySelector('.sp-addr')?.textContent;
      return found instanceof HTMLAnchorElement && { href: found.href, address, target: found.target, rel: found.rel };
    });
    expect(`https://${link.address}`).toBe(link.href);
    expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });
});
