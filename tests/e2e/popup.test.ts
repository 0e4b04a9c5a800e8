import { describe, expect, it } from 'vitest';
import type { LanguageTag } from '../../src/core/languages';
import { ENTRY_LINKS } from '../../src/data/links';
import type { TestPage } from './driver';
import { ACT, catalogue, hides, KINDS, ROW, reads, shows, useStage, words } from './support';

const en = catalogue('en');
const TITLE = '[data-title]';

/** What people type, and what they must find among the first three. */
const QUERIES: readonly (readonly [LanguageTag, string, string])[] = [
  ['en', 'forgot password', 'forgot-password'],
  ['en', 'pasword reset', 'forgot-password'],
  ['en', 'roles', 'check-roles'],
  ['sv', 'lösenord', 'forgot-password'],
  ['sv', 'behörighet', 'pages-missing'],
  ['nl', 'wachtwoord vergeten', 'forgot-password'],
  ['nl', 'geblokkeerd', 'account-locked'],
  ['ja', 'パスワード', 'forgot-password'],
  ['ja', 'ロック', 'account-locked'],
  ['it', 'password dimenticata', 'forgot-password'],
  ['zh-TW', '密碼', 'forgot-password'],
];

/** Searching is the same code in both browsers; these show that it is wired up. */
const FEW: ReadonlySet<string> = new Set(['pasword reset', 'lösenord', 'ロック', 'wachtwoord vergeten']);

describe.each(KINDS)('the popup, in %s', (kind) => {
  const stage = useStage(kind);

  const choose = (language: string): Promise<unknown> => stage.send({ type: 'language', language });
  /** The popup as it opens over the tab that is in front; over a tab of its own where it cannot. */
  const openOver = async (tab: TestPage): Promise<TestPage> => {
    if (kind === 'chromium') return stage.driver.toolbarPopup(tab);
    const popup = await stage.tabOf('popup.html');
    await tab.page.bringToFront();
    await popup.page.evaluate(() => location.reload());
    return popup;
  };
  const found = (popup: TestPage): Promise<readonly (string | undefined)[]> =>
    popup.inRoot(() =>
      [...document.querySelectorAll<HTMLElement>('.sp-results .sp-row')].slice(0, 3).map((row) => row.dataset.topic),
    );
  const ask = async (popup: TestPage, query: string): Promise<void> => {
    await popup.waitInRoot(() => document.activeElement?.id === 'search');
    await popup.typeText(query);
  };

  it('says on a page of others that it is none of ours, and offers the three ways in', async () => {
    const tab = await stage.tab();
    await tab.goto(stage.site.startUrl);
    const popup = await openOver(tab);
    await reads(popup, '.sp-pagebar', en('page.notOurs.title'));
    const links = await popup.inRoot(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.sp-entry a')].map((a) => a.href),
    );
    expect(links).toEqual(ENTRY_LINKS.map(({ url }) => url));
    await popup.close();
  });

  it("says on another service's sign-in that it is for Partner Center", async () => {
    const tab = await stage.open('other-sign-in');
    const popup = await openOver(tab);
    await reads(popup, '.sp-pagebar', en('page.other.title'));
    await popup.close();
  });

  it('shows what the page in front shows, and leads to what helps', async () => {
    const tab = await stage.open('locked');
    const popup = await openOver(tab);
    await reads(popup, '.sp-pagebar', en('hint.locked.title'));
    expect(await popup.inRoot(() => document.querySelectorAll('.sp-entry').length)).toBe(0);
    if (kind === 'chromium') {
      await popup.clickInRoot({ css: ACT('open') });
      await reads(popup, TITLE, en('hint.locked.title'));
      await popup.clickInRoot({ css: ACT('back') });
      await shows(popup, '#search');
    }
    await popup.close();
  });

  it('speaks the language of the page in front', async () => {
    const tab = await stage.open('sign-in', 'nl');
    const popup = await openOver(tab);
    await reads(popup, '[for="search"]', catalogue('nl')('search.label'));
    await popup.close();
  });

  it('opens on the topic that its address names, goes back, and takes no other address', async () => {
    const popup = await stage.tabOf('popup.html#topic=forgot-password');
    await reads(popup, TITLE, en('forgotPassword.title'));
    await popup.clickInRoot({ css: ACT('back') });
    await shows(popup, '#search');
    const unknown = await stage.tabOf('popup.html#topic=no-such-topic');
    await unknown.waitInRoot(() => document.querySelector('.sp')?.textContent !== '');
    await shows(unknown, `${ACT('back')}, .sp-empty button`);
  });

  it.each(kind === 'chromium' ? QUERIES : QUERIES.filter(([, query]) => FEW.has(query)))(
    'finds in %s for "%s" the topic %s',
    async (language, query, topic) => {
      await choose(language);
      const popup = await stage.tabOf('popup.html');
      await reads(popup, '[for="search"]', catalogue(language)('search.label'));
      await ask(popup, query);
      await expect.poll(() => found(popup)).toContain(topic);
    },
  );

  it('explains an error number that it knows, and says where to look up one that it does not', async () => {
    const popup = await stage.tabOf('popup.html');
    await ask(popup, 'AADSTS50053');
    await expect.poll(() => found(popup)).toContain('locked-short');
    await popup.clickInRoot({ css: ACT('clear') });
    await ask(popup, 'AADSTS7654321');
    await shows(popup, '.sp-results [data-link="errorLookup"]');
    expect(await words(popup, '.sp-results')).toContain('7654321');
  });

  it('says so where nothing is found, and shows all again', async () => {
    const popup = await stage.tabOf('popup.html');
    await ask(popup, 'qqzzxxww');
    await shows(popup, ACT('all'));
    await popup.clickInRoot({ css: ACT('all') });
    await shows(popup, ROW('forgot-password'));
    expect(await popup.inRoot(() => document.querySelector<HTMLInputElement>('#search')?.value)).toBe('');
  });

  it('is worked by the keyboard: from the field to the results, open, back', async () => {
    const popup = await stage.tabOf('popup.html');
    await ask(popup, 'password');
    await shows(popup, '.sp-results .sp-row');
    await popup.press('ArrowDown');
    await popup.waitInRoot(() => document.activeElement?.matches('.sp-row'));
    const topic = (await popup.focusInside())?.data.topic;
    await popup.press('Enter');
    await popup.waitInRoot((_root, wanted: string) => location.hash === `#topic=${wanted}`, topic ?? '');
    await popup.waitInRoot(() => document.activeElement?.matches('[data-title]'));
    await popup.clickInRoot({ css: ACT('back') });
    await hides(popup, ACT('back'));
  });

  it('leads to the settings', async () => {
    const popup = await stage.tabOf('popup.html');
    await popup.clickInRoot({ css: ACT('settings') });
    await expect.poll(() => stage.closeOptions()).toBe(1);
  });
});
