import { describe, expect, it, test } from 'vitest';
import { markersFor, resolveView } from '../../src/core/match-view';
import { NAME_MESSAGE, NEWER_MESSAGES, PASSWORD, PASSWORD_MESSAGE, seen, signIn, USERNAME, views } from './views-seen';

describe('states that are easily confused', () => {
  it('takes PageID and number as a pair: 6 is an approval only for the second factor', () => {
    expect(seen('entra-sign-in', 'ConvergedTFA', 6, [])).toBe('mfa-approve');
    expect(signIn(6, [])).toBeUndefined();
    expect(signIn(8, [])).toBe('redirecting');
    expect(seen('entra-sign-in', 'ConvergedTFA', 8, [])).toBeUndefined();
  });

  it('does not take the number 50058 of a fresh page for an error', () => {
    expect(signIn(1, USERNAME, '50058')).toBe('username');
    expect(signIn(2, PASSWORD, '50058')).toBe('password');
  });

  it('keeps a lock that ends apart from an account that is switched off', () => {
    expect(signIn(2, [...PASSWORD, '#passwordError'], '50053')).toBe('locked');
    expect(signIn(2, [...PASSWORD, '#passwordError'], '50057')).toBe('disabled');
  });

  it('tells by the number what the one sentence under the password means', () => {
    const under = (code?: string) => signIn(2, [...PASSWORD, '#passwordError'], code);
    expect(under('50126')).toBe('password-wrong');
    expect(under('50034')).toBe('username-unknown');
    expect(under('50128')).toBe('username-unknown');
    expect(under('50055')).toBe('password-expired');
    expect(under(undefined)).toBe('password-empty');
  });

  it('does not call a name unknown by a message under it that has no number', () => {
    const under = (code?: string) => signIn(1, [...USERNAME, '#usernameError'], code);
    expect([under(), under('50126'), under('50076')]).toEqual(Array(3).fill('username-refused'));
    expect([under('50034'), under('50128')]).toEqual(Array(2).fill('username-unknown'));
    expect(seen('msa-sign-in', 'i5030', 1, [...USERNAME, '#usernameError'])).toBe('username-refused');
  });

  it('leaves it to the number where a message is in sight and no entry takes that number, known or not', () => {
    for (const number of ['130500', '50144', '500200', '99999999']) {
      expect(signIn(2, [...PASSWORD, '#passwordError'], number)).toBe('sign-in-error');
      expect(signIn(2, [...PASSWORD, PASSWORD_MESSAGE], number)).toBe('sign-in-error');
      expect(signIn(1, [...USERNAME, '#usernameError'], number)).toBe('sign-in-error');
      expect(seen('msa-sign-in', 'i5030', 2, [...PASSWORD, '#passwordError'], number)).toBe('sign-in-error');
      expect(signIn(2, PASSWORD, number)).toBe('password');
      expect(signIn(1, USERNAME, number)).toBe('username');
    }
  });

  it('keeps a step on the way from being an error while the page offers the next step', () => {
    for (const step of ['50072', '50074', '50076', '50079', '50125', '50140', '50158', '50199']) {
      expect(signIn(1, USERNAME, step)).toBe('username');
      expect(signIn(2, PASSWORD, step)).toBe('password');
      expect(signIn(12, ['#tilesHolder'], step)).toBe('account-picker');
      expect(signIn(2, [...PASSWORD, PASSWORD_MESSAGE], step)).toBe('password');
      expect(signIn(1, [...USERNAME, NAME_MESSAGE], step)).toBe('username');
      expect(signIn(2, [...PASSWORD, '#passwordError'], step)).toBe('password-empty');
      const next = (pageId: string, number: number | undefined, visible: string[]) =>
        seen('entra-sign-in', pageId, number, [...visible, '#lightbox'], step);
      expect(next('ConvergedTFA', undefined, ['#idDiv_SAOTCS_Proofs'])).toBe('mfa-methods');
      expect(next('ConvergedTFA', undefined, ['#idDiv_SAOTCAS_Title'])).toBe('mfa-approve');
      expect(next('ConvergedTFA', undefined, ['#idDiv_SAOTCC_Title'])).toBe('mfa-code');
      expect(next('ConvergedProofUpRedirect', 32, ['#idSubmit_ProofUp_Redirect'])).toBe('security-info-needed');
      expect(next('KmsiInterrupt', 20, ['#KmsiDescription'])).toBe('stay-signed-in');
      expect(next('CmsiInterrupt', 43, ['#appConfirmTitle'])).toBe('app-confirm');
    }
  });

  it('takes the number of a fresh page for none, beside a message too', () => {
    expect(signIn(2, [...PASSWORD, PASSWORD_MESSAGE], '50058')).toBe('password');
    expect(signIn(1, [...USERNAME, '#usernameError'], '50058')).toBe('username-refused');
  });

  it('drops the error once its message is no longer shown', () => {
    expect(signIn(2, PASSWORD, '50053')).toBe('password');
    expect(signIn(1, USERNAME, '50126')).toBe('username');
  });

  it('does not call a personal password empty or wrong by a message without a number', () => {
    expect(seen('msa-sign-in', 'i5030', 2, [...PASSWORD, '#passwordError'])).toBe('password');
  });

  it('is silent while the user name slides out and the password slides in', () => {
    for (const number of [1, 2, undefined]) {
      expect(signIn(number, [...USERNAME, ...PASSWORD])).toBeUndefined();
      for (const message of [
        '#usernameError',
        '#passwordError',
        NAME_MESSAGE,
        PASSWORD_MESSAGE,
        '.alert.alert-error',
      ]) {
        expect(signIn(number, [...USERNAME, ...PASSWORD, message])).toBeUndefined();
        expect(signIn(number, [...USERNAME, ...PASSWORD, message], '130500')).toBeUndefined();
        expect(signIn(number, [...USERNAME, ...PASSWORD, message], '50126')).toBeUndefined();
      }
    }
    const newer = ['#usernameEntry', '[data-testid="passwordEntry"]'];
    for (const page of ['msa-sign-in', 'entra-sign-in']) {
      expect(resolveView({ page, visible: new Set(newer) }, views)).toBeUndefined();
      expect(resolveView({ page, visible: new Set([...newer, ...NEWER_MESSAGES]) }, views)).toBeUndefined();
    }
  });

  it('is silent while a list of accounts slides out and a field slides in', () => {
    for (const field of [USERNAME, PASSWORD]) expect(signIn(undefined, [...field, '#tilesHolder'])).toBeUndefined();
  });

  it('keeps the tiles of signing out apart from the account picker', () => {
    const tiles = ['#tilesHolder', '.row.tile', '#lightbox'];
    expect(seen('entra-sign-out', 'ConvergedSignIn', 12, tiles)).toBe('sign-out-choice');
    expect(seen('entra-sign-in', 'ConvergedSignIn', 12, tiles)).toBe('account-picker');
  });

  it('keeps "Stay signed in?" apart from the arrow that has the id of its "No"', () => {
    expect(seen('entra-sign-in', 'KmsiInterrupt', 20, ['#KmsiDescription', '#lightbox'])).toBe('stay-signed-in');
    expect(signIn(2, [...PASSWORD, '#lightbox'])).toBe('password');
    expect(markersFor('entra-sign-in', views).filter((marker) => marker.includes('idBtn_Back'))).toEqual([]);
  });

  it('does not ask a compromised account to register its security info', () => {
    expect(seen('entra-sign-in', 'ConvergedProofUpRedirect', 33, ['#lightbox'], '50072')).toBe('risky-session');
    expect(seen('entra-sign-in', 'ConvergedProofUpRedirect', 32, ['#lightbox'], '50072')).toBe('security-info-needed');
    expect(signIn(33, ['#lightbox'])).toBeUndefined();
  });

  it('keeps a device that has to be set up apart from any other rule', () => {
    for (const number of [34, 35, 36]) {
      const view = seen('entra-sign-in', 'ConvergedConditionalAccess', number, ['#lightbox'], '53003');
      expect(view).toBe(number === 36 ? 'access-blocked' : 'device-needed');
    }
  });

  it('has no view by what a company writes on the page, nor by the footer', () => {
    const markers = markersFor('entra-sign-in', views);
    expect(markers.filter((marker) => /boilerplate|footer|ftr/i.test(marker))).toEqual([]);
  });

  it('judges a message of the newer interface by its field, and by a number before that', () => {
    const newer = (visible: string[], errorCode?: string) => seen('entra-sign-in', '', undefined, visible, errorCode);
    const [byName = '', byPassword = ''] = NEWER_MESSAGES;
    const name = ['#usernameEntry', byName];
    const password = ['[data-testid="passwordEntry"]', byPassword];
    expect([newer(name), newer(password)]).toEqual(['username-refused', 'password-wrong']);
    for (const [number, view] of [
      ['50053', 'locked'],
      ['50057', 'disabled'],
      ['50089', 'timed-out'],
      ['50034', 'username-unknown'],
      ['99999999', 'sign-in-error'],
    ] as const) {
      expect([newer(name, number), newer(password, number)], number).toEqual([view, view]);
    }
    expect(newer([...name, ...USERNAME])).toBeUndefined();
    expect(newer(['[data-testid="passwordEntry"]'], '50126')).toBe('password');
  });

  it('decides between reset and verification only by what the reset host shows', () => {
    const reset = (visible: string[], errorCode?: string) => seen('work-reset', '', undefined, visible, errorCode);
    expect(reset([])).toBeUndefined();
    expect(reset(['input[type="password"]'])).toBeUndefined();
    expect(reset([], '50126')).toBeUndefined();
    expect(reset([], 'SSPR_0099')).toBeUndefined();
    expect(reset([], 'SSPR_0010')).toBe('reset-refused');
  });
});

describe('the numbers of the views', () => {
  /** Number of `facts/sign-in-pages.md` section 5, its PageID, and what we call it; `none` for general help. */
  const NUMBERS =
    `1:username 2:password 3:one-time-code 4:authenticator 5:phone-choice 6:none 7:account-type 8:redirecting
    10:more-info 11:more-info 12:account-picker 13:confirm-send 14:device-code 15:device-code 16:passing 17:terms-of-use
    18:passing 19:reset-choice 21:none 23:passkey 24:other-ways 26:login-error 27:new-account 28:none 30:account-conflict
    37:passkey-offer 38:account-conflict 40:none 41:organisation-page 42:none 44:proof-confirm 45:none 46:login-error
    48:captcha 50:tenant-choice 51:account-conflict 54:account-conflict 55:passing 56:temporary-pass 57:new-account
    58:none 62:login-error 63:organisation-search 71:none 72:none 73:none 76:other-ways 77:one-time-code`
      .split(/\s+/)
      .map((pair) => pair.split(':'));
  const OTHERS =
    `KmsiInterrupt:20:stay-signed-in ConvergedChangePassword:22:password-expired ConvergedConsent:25:consent
    ConvergedError:26:error-page ConvergedConsent:29:consent ConvergedProofUpRedirect:32:security-info-needed
    ConvergedProofUpRedirect:33:risky-session ConvergedConditionalAccess:34:device-needed
    ConvergedConditionalAccess:35:device-needed ConvergedConditionalAccess:36:access-blocked CmsiInterrupt:43:app-confirm
    ConvergedProofUpRedirect:59:security-info-needed ConvergedProofUpRedirect:60:security-info-needed
    ConvergedConsent:65:consent`
      .split(/\s+/)
      .map((triple) => triple.split(':'));
  const fields: Readonly<Record<string, string[]>> = { username: USERNAME, password: PASSWORD };

  test.each(NUMBERS)('%s of the sign-in page is %s, of work and personal accounts alike', (number = '', view = '') => {
    const expected = view === 'none' ? undefined : view;
    expect(signIn(Number(number), fields[view] ?? [])).toBe(expected);
    expect(seen('msa-sign-in', 'i5030', Number(number), fields[view] ?? [])).toBe(expected);
    expect(signIn(Number(number), fields[view] ?? [], '50058')).toBe(expected);
  });

  test.each(OTHERS)('%s %s is %s', (pageId = '', number = '', view = '') => {
    expect(seen('entra-sign-in', pageId, Number(number), ['#lightbox'])).toBe(view);
  });

  it('are all there: each number of the facts is in one of the two lists, or below the other', () => {
    const listed = new Set([...NUMBERS.map(([number]) => number), ...OTHERS.map(([, number]) => number)].map(Number));
    // 9, 31, 39, 47, 49, 52, 53 and 61 have no name in the facts.
    const unnamed = [9, 31, 39, 47, 49, 52, 53, 61];
    const facts = [...Array.from({ length: 63 }, (_, at) => at + 1), 65, 71, 72, 73, 76, 77];
    expect(facts.filter((number) => !listed.has(number))).toEqual(unnamed);
  });

  it('ask of the second factor nothing that belongs to another page', () => {
    for (const [number = ''] of NUMBERS) {
      const view = seen('entra-sign-in', 'ConvergedTFA', Number(number), []);
      expect(view).toBe(number === '6' ? 'mfa-approve' : undefined);
    }
  });
});
