import { html, type Markup } from '../html';
import { concealed } from './concealed';
import { lines, traceLines } from './error-text';
import type { Screen } from './screen';

/** The line that every practice page begins with. It stands in the flow of the page and covers nothing. */
export const banner = ({ say }: Pick<Screen, 'say'>): Markup =>
  html`<div class="practice-banner" role="note"><strong>${say('practiceBanner')}</strong></div>`;

const background = html`
<div id="lightboxBackgroundContainer"><div class="background-image-holder" role="presentation"><div id="backgroundImage" class="background-image ext-background-image"></div></div></div>`;

const footer = ({ say, flow }: Screen): Markup => html`
<div id="footer" role="contentinfo" class="footer ext-footer"><div id="footerLinks" class="footerNode text-secondary">
  <a id="ftrTerms" href="#" class="footer-content ext-footer-content footer-item">${say('terms')}</a>
  <a id="ftrPrivacy" href="#" class="footer-content ext-footer-content footer-item">${say('privacy')}</a>
  ${flow.brand === 'none' ? '' : html`<a href="#" class="footer-content ext-footer-content footer-item">${say('brandFooter')}</a>`}
  <a id="moreOptions" href="#" role="button" class="footer-content ext-footer-content footer-item debug-item" aria-label="${say('troubleshootingHint')}" aria-expanded="false">...</a>
</div></div>`;

const logo = ({ flow, say }: Screen): Markup =>
  flow.brand === 'none'
    ? html`<div class="logo">${say('practiceLogo')}</div>`
    : html`<img id="bannerLogo" class="banner-logo ext-banner-logo" src="/practice/brand.svg" alt="Contoso">`;

const contents = (s: Screen, main: boolean): Markup => html`
<div class="lightbox-cover"></div>
<div id="progressBar" class="progress" role="progressbar" aria-label="${s.say('pleaseWait')}" hidden></div>
${logo(s)}
${s.form === 'hidden' ? concealed(s) : ''}
<div ${main ? html`role="main"` : ''}><div class="animate"></div></div>`;

/** Builds of 2021 and later: `#lightbox`, and the `.ext-*` hooks of tenants' style sheets (section 3). */
const newer = (s: Screen, main: boolean): Markup => html`
<div class="outer"><div class="template-section main-section"><div class="middle ext-middle"><div class="full-height"><div class="flex-column"><div class="win-scroll">
  <div id="lightbox" class="sign-in-box ext-sign-in-box fade-in-lightbox" data-practice-box>${contents(s, main)}</div>
  ${
    s.flow.brand === 'none'
      ? html`<div class="promoted-fed-cred-box ext-promoted-fed-cred-box" hidden><div class="promoted-fed-cred-content"><div class="row tile"><div class="table" role="button" tabindex="0" data-practice-to="other-ways">${s.say('signInOptions')}</div></div></div></div>`
      : ''
  }
  <div data-practice-debug></div>
</div></div></div></div></div></div>`;

/** Builds before: `.inner`. */
const older = (s: Screen, main: boolean): Markup => html`
<div class="outer"><div class="middle">
  <div class="inner fade-in-lightbox" data-practice-box>${contents(s, main)}</div>
  <div data-practice-debug></div>
</div></div>`;

/**
 * The frame that the script puts into the page: background, box, footer, and the two forms (section 3).
 * In: the screen, where the form posts, hidden fields. Out: markup without a view; the script adds that to `.animate`.
 */
export function frame(s: Screen, post: string, hidden: Readonly<Record<string, string>>, main: boolean): Markup {
  const header =
    s.flow.brand === 'split' ? html`<div class="header ext-header"><span class="header-logo">Contoso</span></div>` : '';
  return html`
<div><form name="f1" id="i0281" novalidate spellcheck="false" method="post" target="_top" autocomplete="off" action="${post}" data-practice-form>
  ${Object.entries(hidden).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}
  <div id="lightboxTemplateContainer" class="${s.flow.brand === 'split' ? 'vertical-split' : ''}">
    ${background}${header}${s.flow.build === 'older' ? older(s, main) : newer(s, main)}
    ${footer(s)}
  </div>
</form>
<form method="post" aria-hidden="true" target="_top" name="redirectForm" action=""></form></div>`;
}

/**
 * Request details that "..." in the footer opens below the box. "Enable flagging" marks the next tries for the admin
 * (`facts/sign-in-errors.md` section 9).
 */
export const debugDetails = (s: Screen): Markup => html`
<div id="debugDetailsBanner" class="debug-details-banner ext-debug-details-banner">
  <div id="debugDetailsHeader" class="override-ltr"><h2 class="table-cell text-block-header">${s.say('troubleshootingDetails')}</h2></div>
  <div><a id="copyDebugDetailsButton" href="#">${s.say('copyInfo')}</a></div>
  <div class="debug-details" dir="ltr">${lines(traceLines(s))}</div>
  <p>${s.say('flaggingText')} <a href="#">${s.say('enableFlagging')}</a></p>
  <a id="debugDetailsClose" href="#">${s.say('closeDetails')}</a>
</div>`;
