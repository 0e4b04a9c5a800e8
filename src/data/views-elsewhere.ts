import type { ViewDefinition } from '../core/page';
import type { PageId } from './pages';
import { ACCOUNT_TILES, BOX, NEWER_PASSWORD, NEWER_USERNAME, PASSWORD_FIELD, USERNAME_FIELD } from './view-selectors';

/** Signing out, locked personal accounts, security info. `facts/sign-in-pages.md` sections 6, 7, 10.2. */
const SECTION_7 = 'facts/sign-in-pages.md section 7';
const OLDER_BOX = '.inner';
const SIGN_OUT = { pages: ['entra-sign-out', 'msa-sign-out'] } as const;

const SIGN_OUT_VIEWS = [
  {
    // The same tiles as in the account picker, under the same heading: only the address tells.
    ...SIGN_OUT,
    id: 'sign-out-choice',
    markers: [...ACCOUNT_TILES, '.row.tile'],
    confidence: 'M',
    source: 'facts/sign-in-pages.md section 6',
    examples: [{ visible: new Set(['#tilesHolder', '.row.tile', '#lightbox']) }],
  },
  {
    ...SIGN_OUT,
    id: 'signed-out',
    markers: BOX,
    without: [...USERNAME_FIELD, ...PASSWORD_FIELD, ...NEWER_USERNAME, ...NEWER_PASSWORD],
    confidence: 'L',
    source: 'facts/sign-in-pages.md sections 6 and 14.3',
    examples: [{ visible: new Set(['#lightbox']) }, { pageId: 'signout', visible: new Set([OLDER_BOX]) }],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];

const OTHER_VIEWS = [
  {
    // On any personal-account page: where the lock shows up is not settled.
    id: 'personal-locked',
    pages: ['msa-sign-in', 'msa-reset', 'msa-recovery', 'msa-password-change', 'msa-proofs'],
    markers: ['#serviceAbuseLandingTitle'],
    confidence: 'M',
    source: SECTION_7,
    examples: [{ visible: new Set(['#serviceAbuseLandingTitle']) }],
  },
  {
    id: 'reset-who',
    pages: ['msa-reset'],
    markers: ['#iSigninName'],
    confidence: 'M',
    source: 'facts/sign-in-pages.md sections 7 and 10.2',
    examples: [{ visible: new Set(['#iSigninName']) }],
  },
  {
    id: 'security-info-setup',
    pages: ['security-info-register'],
    markers: [
      '[data-testid="reskin-step-title"]',
      '[data-testid="reskin-step-next-button"]',
      '[data-testid="setup-instructions"]',
      '[data-testid="authenticator-download-link"]',
      '[data-automation-id="SecurityInfoRegister"]',
    ],
    confidence: 'M',
    source: 'facts/sign-in-pages.md section 10.2',
    examples: [
      { visible: new Set(['[data-testid="reskin-step-title"]']) },
      { visible: new Set(['[data-automation-id="SecurityInfoRegister"]']) },
    ],
  },
] as const satisfies readonly ViewDefinition<string, PageId>[];

export const ELSEWHERE_VIEWS = [...SIGN_OUT_VIEWS, ...OTHER_VIEWS] as const;
