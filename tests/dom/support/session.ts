import { vi } from 'vitest';
import { HOST_SELECTOR } from '../../../src/content/host';
import type { Recognised } from '../../../src/content/recognise';
import { createSession } from '../../../src/content/session';
import { settled, setWindow } from './browser';
import { rootOf } from './closed-roots';
import { fakeApi } from './fake-api';

export const SIGN_IN: Recognised = {
  page: 'entra-sign-in',
  family: 'entra',
  partner: 'yes',
  pageLanguage: 'sv-SE',
  errorCode: undefined,
};
/** After a reload with a number in the page's settings object. */
export const REJECTED: Recognised = { ...SIGN_IN, errorCode: '50126' };
export const PORTAL: Recognised = { ...SIGN_IN, page: 'portal-home', family: 'portal', pageLanguage: 'en' };
export const USERS: Recognised = { ...PORTAL, page: 'portal-user-management' };

const BOX = 'data-rect="540 200 200 40"';

/** The sign-in page in one of its states, as far as the tables look at it. */
export function drawSignIn(state: 'username' | 'unknown' | 'password' | 'wrong'): void {
  document.head.innerHTML = '<meta name="PageID" content="ConvergedSignIn">';
  const password = `<input id="i0118" name="passwd" type="password" ${BOX}>`;
  const username = `<input id="i0116" name="loginfmt" ${BOX}>`;
  const drawn = {
    username,
    unknown: `${username}<div id="usernameError" ${BOX}></div>`,
    password,
    wrong: `${password}<div id="passwordError" ${BOX}></div>`,
  };
  document.body.innerHTML = drawn[state];
}

/** A session in the test's document, with a worker that answers as told, and eyes for what stands in the page. */
export function openSession(replies: Parameters<typeof fakeApi>[0] = {}, everywhere = false) {
  setWindow(1280, 720);
  const ended = new AbortController();
  const worker = fakeApi(replies);
  const session = createSession(document, worker.api, () => true, ended.signal);
  session.wanted(everywhere);
  const host = (): Element | null => document.querySelector(HOST_SELECTOR);
  const root = (): ShadowRoot => {
    const element = host();
    if (element === null) throw new Error('Nothing of ours stands in the page');
    return rootOf(element);
  };
  const find = (selector: string): HTMLElement | null =>
    host() === null ? null : root().querySelector<HTMLElement>(selector);
  const press = async (selector: string): Promise<void> => {
    const element = find(selector);
    if (element === null) throw new Error(`Nothing to press at ${selector}`);
    element.click();
    await settled();
  };
  return {
    ...worker,
    session,
    ended,
    root,
    find,
    press,
    launcher: () => find('.sp-open, .sp-tab'),
    panel: () => find('.sp-panel'),
    title: () => find('[data-title]')?.textContent,
    stands: () => host() !== null,
    end: (): void => {
      ended.abort();
      document.head.replaceChildren();
      document.body.replaceChildren();
      vi.restoreAllMocks();
    },
  };
}

export type OpenSession = ReturnType<typeof openSession>;
