import { html, type Markup } from '../html';
import type { Screen } from './screen';

/**
 * Messages that the page holds and does not show, each hidden in another way (`facts/sign-in-errors.md` section 6,
 * "Hidden texts"). Their ids are those of messages that can be seen elsewhere on the page.
 */
export const concealed = ({ say }: Screen): Markup => html`
<div hidden><div id="usernameError" class="alert alert-error">${say('unknownUser')} AADSTS50034</div></div>
<div class="moveOffScreen" aria-hidden="true"><div id="passwordError" class="alert alert-error">${say('lockedText')} AADSTS50053</div></div>
<div style="display: none"><div id="exceptionMessageContainer">AADSTS90033: ${say('loginErrorText')}</div></div>
<div style="display: none"><div id="service_exception_message">AADSTS50000: ${say('loginErrorText')}</div></div>
<div style="display: none"><div id="idDiv_SAASTO_Description">${say('noAnswerText')}</div></div>
<noscript><div class="alert alert-error">${say('cookiesText')} AADSTS165900, SSPR_0009, 53003</div></noscript>`;
