import type { Form } from '../fault';
import type { Flow } from '../flow';
import { html, type Markup, type Piece } from '../html';
import type { Say } from '../strings';

/** What a view of the sign-in box is drawn from. */
export interface Screen {
  readonly flow: Flow;
  readonly say: Say;
  /** The name that the page shows. */
  readonly user: string;
  readonly nonce: string;
  /** The number of the answer to the last post; absent on fresh pages. */
  readonly errorCode?: string;
  /** How the page writes that number. */
  readonly form?: Form;
  /** The view that the page begins with; the answer to the last post stands there and nowhere else. */
  readonly first: string;
  readonly addresses: Readonly<Record<'resetWork' | 'resetPersonal' | 'personal' | 'signIn' | 'cancel', string>>;
}

export type View = (screen: Screen) => Markup;

/** The heading of a view; KMSI's has no id (`facts/sign-in-pages.md` section 6). */
export const heading = (text: string, id: string | undefined = 'loginHeader'): Markup =>
  html`<div ${id ? html`id="${id}"` : ''} class="row title ext-title text-title" role="heading" aria-level="1">${text}</div>`;

export const primary = (text: string, more: Piece = ''): Markup =>
  html`<input type="submit" id="idSIButton9" class="win-button button_primary button ext-button primary ext-primary" value="${text}" ${more}>`;

export const secondary = (text: string, more: Piece = ''): Markup =>
  html`<input type="button" id="idBtn_Back" class="win-button button-secondary button ext-button secondary ext-secondary" value="${text}" ${more}>`;

export const buttons = (...inner: readonly Piece[]): Markup =>
  html`<div class="win-button-pin-bottom"><div class="row button-container">${inner}</div></div>`;

/**
 * An error in the place and with the wrapper of the real page. `id` is `usernameError` or `passwordError`; undefined
 * where none is known.
 */
export const alert = (id: string | undefined, text: Piece): Markup =>
  html`<div role="alert" aria-live="assertive"><div ${id ? html`id="${id}"` : ''} class="alert alert-error col-md-24">${text}</div></div>`;

/** The same, where there is something to say. */
export const alertIf = (id: string | undefined, text: string | undefined): Markup | undefined =>
  text === undefined ? undefined : alert(id, text);

/** Name and back arrow above the heading. The arrow has the id that is "No" on "Stay signed in?" (section 6). */
export const identity = ({ say, user }: Screen, back: string | undefined = undefined): Markup => html`
<div class="identityBannerRow"><div class="row identity-banner-control"><div class="identityBanner">
  ${back ? html`<button type="button" class="backButton" id="idBtn_Back" aria-label="${say('back')}" data-practice-to="${back}"><span aria-hidden="true">&#8592;</span></button>` : ''}
  <div id="displayName" class="identity" title="${user}" data-practice-person>${user}</div>
</div></div></div>`;

/** One row that can be chosen, as in account and method lists. */
export const tile = (
  more: Piece,
  title: Piece,
  line: Piece = '',
  titleId: string | undefined = undefined,
): Markup => html`
<div class="row tile" role="listitem"><div class="table" role="button" tabindex="0" ${more}><div class="table-row">
  <div class="table-cell tile-img" aria-hidden="true"></div>
  <div class="table-cell text-left content"><div ${titleId ? html`id="${titleId}"` : ''} class="tile-title">${title}</div><div class="tile-line">${line}</div></div>
</div></div></div>`;
