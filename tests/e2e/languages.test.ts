import { describe, expect, it } from 'vitest';
import { LANGUAGES, type LanguageTag } from '../../src/core/languages';
import { direction } from '../../src/core/locale';
import type { TestPage } from './driver';
import {
  ACT,
  catalogue,
  KINDS,
  launcherShows,
  OPEN,
  openPanel,
  ROW,
  reads,
  shows,
  useStage,
  visit,
  words,
} from './support';

const TITLE = '[data-title]';
/** What no reader speaks, and simplified Chinese, for which our traditional texts are no substitute. */
const ODD_TAGS = ['"><img src=x>', 'xx-invented', 'zh-Hans', '-'] as const;

/** Language, direction and every quoted label of the panel. */
const shown = (tab: TestPage) =>
  tab.inRoot((root) => {
    const top = root?.querySelector('.sp-panel')?.closest<HTMLElement>('.sp');
    const labels = [...(root?.querySelectorAll<HTMLElement>('.sp-label') ?? [])];
    return {
      lang: top?.lang,
      dir: top?.dir,
      labels: labels.map((label) => ({ text: label.textContent ?? '', lang: label.getAttribute('lang') })),
    };
  });

/** Gives the page another language than any that we know, as the real page says it. */
async function asForeignPage(tab: TestPage, tag: string, market: string): Promise<void> {
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) => {
    const page = `<!doctype html><html lang="${tag}"><meta charset="utf-8"><title>Page</title>
<meta name="PageID" content="ConvergedSignIn"><meta name="LocLC" content="${market}">
<p style="margin:100px">Page</p></html>`;
    void request.respond({ contentType: 'text/html; charset=utf-8', body: page });
  });
  const partner = '4990cffe-04e8-4e8b-808a-1175604b879f';
  await tab.goto(`https://login.microsoftonline.com/common/oauth2/authorize?client_id=${partner}`);
  await launcherShows(tab);
}

describe.each(KINDS)('languages, in %s', (kind) => {
  const stage = useStage(kind);

  it.each(LANGUAGES)('a page in %s is helped in its language', async (language: LanguageTag) => {
    const say = catalogue(language);
    const tab = await stage.open('password-wrong', language);
    await reads(tab, OPEN, say('hint.passwordWrong.line'));
    expect(await words(tab, OPEN)).toContain(say('launcher.help'));
    await openPanel(tab);
    await reads(tab, TITLE, say('notAccepted.title'));
    await tab.clickInRoot({ css: ACT('back') });
    await reads(tab, '.sp-here .sp-title', say('hint.passwordWrong.title'));
    const help = await shown(tab);
    expect(help).toMatchObject({ lang: language, dir: direction(language) });
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await reads(tab, TITLE, say('forgotPassword.title'));
    // Words of the page are in the language of the help; English stands where none is known.
    for (const { text, lang } of (await shown(tab)).labels) expect([null, language, 'en'], text).toContain(lang);
  });

  it("the person's choice goes before the page's language; labels stay those of the page, and say in which language", async () => {
    const tab = await stage.open('password', 'sv');
    await openPanel(tab);
    await tab.clickInRoot({ css: ACT('language') });
    await tab.clickInRoot({ css: '[data-language="ja"]' });
    await reads(tab, TITLE, catalogue('ja')('ui.language'));
    await tab.clickInRoot({ css: ACT('back') });
    await shows(tab, '.is-home');
    await tab.clickInRoot({ css: ROW('forgot-password') });
    await reads(tab, TITLE, catalogue('ja')('forgotPassword.title'));
    const { lang, labels } = await shown(tab);
    expect(lang).toBe('ja');
    const word = await tab.inRoot(() => document.querySelector('#idA_PWD_ForgotPassword')?.textContent?.trim());
    expect(word).toBeTruthy();
    expect(labels).toContainEqual({ text: `[${word}]`, lang: 'sv' });
    await visit(tab, 'portal-home', 'nl');
    await reads(tab, OPEN, catalogue('ja')('launcher.label'));
  });

  it('follows the page from language to language', async () => {
    const tab = await stage.open('sign-in', 'nl');
    await reads(tab, OPEN, catalogue('nl')('launcher.label'));
    await visit(tab, 'portal-home', 'zh-TW');
    await reads(tab, OPEN, catalogue('zh-TW')('launcher.label'));
  });

  it('neither page nor browser speak a language of ours: English', async () => {
    const tab = await stage.tab();
    await asForeignPage(tab, 'fr', 'fr-FR');
    await reads(tab, OPEN, catalogue('en')('launcher.label'));
  });

  it.each(kind === 'chromium' ? ODD_TAGS : ODD_TAGS.slice(0, 1))(
    'a page that calls its language %j is helped in English',
    async (tag) => {
      const tab = await stage.tab();
      await asForeignPage(
        tab,
        tag.replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
        tag.replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
      );
      await reads(tab, OPEN, catalogue('en')('launcher.label'));
      await openPanel(tab);
      await shows(tab, '.is-home');
      expect(await shown(tab)).toMatchObject({ lang: 'en', dir: 'ltr' });
    },
  );
});

describe.each(KINDS)('a Swedish %s', (kind) => {
  const stage = useStage(kind, { language: 'sv' });

  it('helps in Swedish where the page speaks none of our languages, and in popup and settings', async () => {
    const own = await stage.own.page.evaluate(() => navigator.language);
    expect(own, 'the language pack of the browser is installed').toMatch(/^sv/);
    const tab = await stage.tab();
    await asForeignPage(tab, 'fr', 'fr-FR');
    await reads(tab, OPEN, catalogue('sv')('launcher.label'));
    expect(await stage.own.inRoot(() => document.documentElement.lang)).toBe('sv');
    await reads(stage.own, '#search ~ *, [for="search"]', catalogue('sv')('search.label'));
  });

  it('helps in the language of the page where it is one of ours', async () => {
    const tab = await stage.open('sign-in', 'it');
    await reads(tab, OPEN, catalogue('it')('launcher.label'));
  });
});
