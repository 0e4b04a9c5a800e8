import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { markersFor, resolveView } from '../../src/core/match-view';
import type { PageSignals } from '../../src/core/page';
import { PAGES } from '../../src/data/pages';
import { USERNAME, views } from './views-seen';

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
    const states = `username username-unknown username-refused personal-refused account-lookup account-picker account-type tenant-choice redirecting password
      password-empty password-wrong password-old locked disabled timed-out other-ways authenticator passkey temporary-pass
      reset-choice mfa-methods mfa-approve mfa-denied mfa-no-answer mfa-code mfa-code-wrong stay-signed-in app-confirm
      security-info-needed password-expired consent access-blocked error-page signed-out sign-out-choice bsso
      personal-locked reset-who reset-split reset-verify reset-new-password reset-done reset-refused one-time-code captcha
      login-error risky-session sign-in-error confirm-send proof-confirm device-code organisation-page account-conflict
      organisation-search new-account phone-choice terms-of-use more-info passing passkey-offer security-info-setup
      device-needed new-password-refused current-password-wrong`;
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
