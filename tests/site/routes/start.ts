import { LANGUAGES } from '../../../src/core/languages';
import { withQuery } from '../addresses';
import { PORTAL_ORIGIN, START_ORIGIN } from '../hosts';
import { html, type Markup } from '../html';
import { document200, type Route } from '../http';
import { MARKETS, marketOf } from '../language';
import { PEOPLE } from '../people';
import { SCENARIOS, type Scenario, scenarioUrl } from '../scenarios';
import { banner } from '../sign-in/frame';
import { type Say, sayIn } from '../strings';

/** practice.signpost.example: says what this is, lists every scenario, switches language and theme. */

const OWN_NAMES: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  en: 'English',
  sv: 'Svenska',
  nl: 'Nederlands',
  ja: '日本語',
  'zh-TW': '繁體中文',
  it: 'Italiano',
};

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const address = (name: string, language: string, theme: Theme): string => {
  const url = scenarioUrl(name, language);
  return theme !== 'system' && url.startsWith(PORTAL_ORIGIN) ? withQuery(url, { theme }) : url;
};

const self = (lang: string, theme: Theme): string => withQuery(`${START_ORIGIN}/`, { lang, theme });

const choice = (text: string, href: string, chosen: boolean, lang?: string): Markup =>
  html`<li><a href="${href}" ${lang ? html`lang="${lang}" hreflang="${lang}"` : ''} ${chosen ? html`aria-current="true"` : ''}>${text}</a></li>`;

function scenarios(language: string, theme: Theme, say: Say): readonly Markup[] {
  const groups = new Map<string, readonly Scenario[]>();
  for (const one of SCENARIOS) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups].map(
    ([group, members]) => html`
<section lang="en"><h3>${group}</h3><ul class="scenarios">${members.map(
      (one) =>
        html`<li><a href="${address(one.name, language, theme)}">${one.title}</a> <code>${one.name}</code>${one.ours ? '' : html` <small lang="${language}">${say('notOurs')}</small>`}</li>`,
    )}</ul></section>`,
  );
}

const people = html`${PEOPLE.map((one) => html`<tr><td><code>${one.name}</code></td><td lang="en">${one.outcome}</td></tr>`)}`;

export const start: Route = (request) => {
  const { tag, prefix } = marketOf(request.url.searchParams.get('lang'));
  const theme = THEMES.find((one) => one === request.url.searchParams.get('theme')) ?? 'system';
  const say = sayIn(tag);
  return document200(
    request,
    html`<!doctype html>
<html lang="${tag}" ${theme === 'system' ? '' : html`data-theme="${theme}"`}><head><meta charset="utf-8"><title>${say('startTitle')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="/practice/start.css"></head>
<body>${banner({ say })}
<main>
  <h1>${say('startTitle')}</h1>
  <p>${say('startText')}</p>
  <p class="begin"><a href="${address('sign-in', tag, theme)}">${say('begin')}</a> <a href="${PORTAL_ORIGIN}/${prefix}/dashboard">${say('beginPortal')}</a></p>
  <nav aria-label="${say('chooseLanguage')}"><h2>${say('chooseLanguage')}</h2><ul class="choices">${LANGUAGES.map((one) => choice(OWN_NAMES[one], self(one, theme), one === tag, MARKETS[one].mkt))}</ul></nav>
  <nav aria-label="${say('chooseTheme')}"><h2>${say('chooseTheme')}</h2><ul class="choices">${THEMES.map((one) => choice(say(one), self(tag, one), one === theme))}</ul></nav>
  <h2>${say('whatToType')}</h2>
  <p>${say('typeText')}</p>
  <table><thead><tr><th scope="col">${say('userName')}</th><th scope="col">${say('whatHappens')}</th></tr></thead><tbody>${people}</tbody></table>
  <h2>${say('everyPage')}</h2>
  <p>${say('everyText')}</p>
  <p>${say('anyError')}</p>
  ${scenarios(tag, theme, say)}
</main></body></html>`,
  );
};
