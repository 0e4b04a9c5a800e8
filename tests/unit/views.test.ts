import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { markersFor, resolveView } from '../../src/core/match-view';
import type { PageSignals, ViewDefinition } from '../../src/core/page';
import { PAGES } from '../../src/data/pages';
import { VIEWS } from '../../src/data/views';

const views: readonly ViewDefinition[] = VIEWS;
const pageIds = PAGES.map(({ id }) => id);
const cases = views.flatMap((view, place) =>
  view.pages.flatMap((page) =>
    view.examples.map((example, number) => ({
      name: `${view.id} (entry ${place}) on ${page}, example ${number}`,
      view,
      place,
      signals: { page, ...example } satisfies PageSignals,
    })),
  ),
);

const seen = (page: string, pageId: string, viewNumber: number | undefined, visible: string[], errorCode?: string) =>
  resolveView(
    {
      page,
      pageId,
      visible: new Set(visible),
      ...(viewNumber === undefined ? {} : { viewNumber }),
      ...(errorCode === undefined ? {} : { errorCode }),
    },
    views,
  )?.id;
const signIn = (viewNumber: number | undefined, visible: string[], errorCode?: string) =>
  seen('entra-sign-in', 'ConvergedSignIn', viewNumber, visible, errorCode);

const USERNAME = ['#i0116:not(.moveOffScreen)', 'input[name="loginfmt"]:not(.moveOffScreen)'];
const PASSWORD = ['#i0118:not(.moveOffScreen)', 'input[name="passwd"]:not(.moveOffScreen)'];

describe('every entry against the examples of all', () => {
  test.each(cases)('$name is found by its own entry', ({ view, signals }) => {
    expect(resolveView(signals, views)).toBe(view);
  });

  test.each(cases)('$name fits no entry before its own, and none of another page', ({ place, view, signals }) => {
    const fitting = views.filter((other) => resolveView(signals, [other]) !== undefined);
    expect(fitting.filter((other) => views.indexOf(other) < place)).toEqual([]);
    for (const page of pageIds.filter((id) => !view.pages.includes(id))) {
      expect(resolveView({ ...signals, page }, [view])).toBeUndefined();
    }
  });
});

describe('the table of views', () => {
  it('has an entry for every state of the facts', () => {
    const states = `username username-unknown account-lookup account-picker account-type tenant-choice redirecting password
      password-empty password-wrong password-old locked disabled timed-out other-ways authenticator passkey temporary-pass
      reset-choice mfa-methods mfa-approve mfa-denied mfa-no-answer mfa-code mfa-code-wrong stay-signed-in app-confirm
      security-info-needed password-expired consent access-blocked error-page signed-out sign-out-choice bsso
      personal-locked reset-who reset-split reset-verify reset-new-password reset-done reset-refused`;
    const known = new Set(views.map(({ id }) => id));
    expect(states.split(/\s+/).filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(views.map((view, place) => [`${view.id} (entry ${place})`, view] as const))(
    '%s asks for proof',
    (_n, view) => {
      expect(view.pageIds ?? view.errorCodes ?? (view.markers.length > 0 ? view.markers : undefined)).toBeDefined();
      expect(view.viewNumbers === undefined || view.pageIds !== undefined, 'a number counts only with a PageID').toBe(
        true,
      );
      expect(view.errorCodes ?? []).not.toContain('50058');
      expect(view.source).toMatch(/^facts\/sign-in-(pages|errors)\.(md|json)/);
      expect(view.examples).not.toEqual([]);
      const asked = new Set([...view.markers, ...(view.without ?? [])]);
      for (const marker of asked) expect(marker, 'a value of a field').not.toMatch(/\[\s*value/);
      expect(view.markers.filter((marker) => view.without?.includes(marker))).toEqual([]);
    },
  );

  it('shows in its examples only selectors that somebody looks for', () => {
    for (const { name, signals } of cases) {
      const known = markersFor(signals.page, views);
      expect(
        [...signals.visible].filter((selector) => !known.includes(selector)),
        name,
      ).toEqual([]);
    }
  });
});

describe('a page that shows too little', () => {
  test.each(pageIds)('%s with nothing recognised has no view', (page) => {
    expect(resolveView({ page, visible: new Set() }, views)).toBeUndefined();
    expect(resolveView({ page, pageId: 'SomethingNew', viewNumber: 2, visible: new Set() }, views)).toBeUndefined();
  });

  it('has no view by a number whose PageID is not known', () => {
    for (let viewNumber = 0; viewNumber <= 80; viewNumber += 1) {
      expect(resolveView({ page: 'entra-sign-in', viewNumber, visible: new Set() }, views)).toBeUndefined();
    }
  });

  it('has no view in a table that is empty', () => {
    expect(resolveView({ page: 'entra-sign-in', visible: new Set(USERNAME) }, [])).toBeUndefined();
  });
});

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

  it('says no more than "password" for a number that no entry knows', () => {
    expect(signIn(2, [...PASSWORD, '#passwordError'], '130500')).toBe('password');
    expect(signIn(2, [...PASSWORD, '#passwordError'], '99999999')).toBe('password');
  });

  it('drops the error once its message is no longer shown', () => {
    expect(signIn(2, PASSWORD, '50053')).toBe('password');
    expect(signIn(1, USERNAME, '50126')).toBe('username');
  });

  it('does not call a personal password empty or wrong by a message without a number', () => {
    expect(seen('msa-sign-in', 'i5030', 2, [...PASSWORD, '#passwordError'])).toBe('password');
  });

  it('is silent while the user name slides out and the password slides in', () => {
    for (const number of [1, 2, undefined]) expect(signIn(number, [...USERNAME, ...PASSWORD])).toBeUndefined();
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
    expect(seen('entra-sign-in', 'ConvergedProofUpRedirect', 33, ['#lightbox'])).toBeUndefined();
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

describe('markersFor', () => {
  test.each(pageIds)('names every selector of %s once, and no other', (page) => {
    const markers = markersFor(page, views);
    expect(new Set(markers).size).toBe(markers.length);
    const here = views.filter((view) => view.pages.includes(page));
    expect(new Set(markers)).toEqual(new Set(here.flatMap((view) => [...view.markers, ...(view.without ?? [])])));
  });

  it('names none for a page without views', () => {
    expect(markersFor('portal-home', views)).toEqual([]);
    expect(markersFor('no-such-page', views)).toEqual([]);
  });
});

it('gives the same answer for any signals, always one of the page, and never fails', () => {
  const selectors = [...new Set(pageIds.flatMap((page) => markersFor(page, views)))];
  const signals = fc
    .record(
      {
        page: fc.oneof(fc.constantFrom(...pageIds), fc.string()),
        pageId: fc.oneof(fc.constantFrom(...views.flatMap((view) => view.pageIds ?? ['x'])), fc.string()),
        viewNumber: fc.oneof(fc.nat(80), fc.double()),
        visible: fc.subarray(selectors, { maxLength: 6 }),
        errorCode: fc.oneof(fc.constantFrom('50058', '50126', '50053', 'SSPR_0009'), fc.string()),
      },
      { requiredKeys: ['page', 'visible'] },
    )
    .map((record): PageSignals => ({ ...record, visible: new Set(record.visible) }));
  fc.assert(
    fc.property(signals, (one) => {
      const view = resolveView(one, views);
      if (view !== undefined) expect(view.pages).toContain(one.page);
      expect(resolveView({ ...one, visible: new Set([...one.visible].reverse()) }, views)).toBe(view);
    }),
    { numRuns: 1000 },
  );
});
