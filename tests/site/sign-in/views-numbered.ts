import { html } from '../html';
import { buttons, heading, identity, primary, secondary, type View } from './screen';

/**
 * A state of which no more than its number and name is known (`facts/sign-in-pages.md` section 5); the page says so.
 * In: the number. Out: its view.
 */
export const onlyNumber =
  (number: number): View =>
  (s) =>
    html`
${identity(s)}
<div data-viewid="${number}" data-showidentitybanner="true" class="pagination-content">
  ${heading(s.say('signIn'))}
  <div class="row text-body">${s.say('onlyNumber', { number })}</div>
  ${buttons(secondary(s.say('cancel'), html`data-practice-href="${s.addresses.cancel}"`), primary(s.say('continue')))}
</div>`;
