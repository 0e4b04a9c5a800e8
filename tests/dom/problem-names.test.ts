import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readProblem } from '../../src/content/problem';
import './support/browser';

const BOX = 'data-rect="10 10 200 40"';
/** What people are called and where the page says who is signing in, made up anew for each run. */
const NAMES = fc.oneof(
  fc.stringMatching(/^80\d{6}$/),
  fc.constantFrom('53003', '53000', '50155', '135011', '80041317', '80043490'),
  fc.constantFrom('53003@contoso.example', '80012345@contoso.com', 'AADSTS50020@contoso.example', '+80123456'),
  fc.constantFrom('+47 80012345', '53003.example', 'CONTOSO\\80012345', 'AADSTS53003', '53003 Andersson'),
);
const BANNER = fc.constantFrom(
  (name: string) => `<div class="identityBanner" ${BOX}><div id="displayName" ${BOX}>${name}</div></div>`,
  (name: string) => `<div class="identityBanner"><div id="displayName" class="identity" ${BOX}>${name}</div></div>`,
  (name: string) => `<div id="displayName" ${BOX}>${name}</div>`,
  (name: string) => `<div class="identity" ${BOX}>${name}</div>`,
  (name: string) => `<div data-testid="identityBanner" ${BOX}><span>${name}</span></div>`,
);
/** Where the banner stands beside what the page says. */
const PAGE = fc.constantFrom(
  (banner: string, text: string) => `<main ${BOX}>${banner}<p>${text}</p></main>`,
  (banner: string, text: string) => `<div id="lightbox" ${BOX}><p>${text}</p>${banner}</div>`,
  (banner: string, text: string) => `<div id="exceptionMessageContainer" ${BOX}>${banner}${text}</div>`,
);
const VIEW = fc.constantFrom('consent', 'error-page', 'login-error', 'access-blocked', 'device-needed', undefined);
const SITE = fc.constantFrom(
  { page: 'entra-sign-in', family: 'entra' } as const,
  { page: 'msa-sign-in', family: 'msa' } as const,
);

const read = (site: { readonly page: string; readonly family: 'entra' | 'msa' }, view: string | undefined) =>
  readProblem(document, { ...site, view, errorCode: undefined }, { isProblem: true, isKnown: () => true });

afterEach(() => {
  document.body.replaceChildren();
});

describe('the name of whoever signs in', () => {
  it('gives no number, on a page that asks for consent, says an error or blocks', () => {
    fc.assert(
      fc.property(NAMES, BANNER, PAGE, VIEW, SITE, (name, banner, html, view, site) => {
        document.body.innerHTML = html(banner(name), 'Something stands in the way.');
        expect(read(site, view)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('hides the number of the page from nobody', () => {
    const numbers = ['AADSTS50105', 'AADSTS90094'] as const;
    fc.assert(
      fc.property(NAMES, BANNER, PAGE, SITE, fc.constantFrom(...numbers), (name, banner, html, site, shown) => {
        document.body.innerHTML = html(banner(name), `Message: ${shown}: No`);
        expect(read(site, 'error-page')).toEqual({ key: shown.slice(6), shown });
      }),
      { numRuns: 200 },
    );
  });
});
