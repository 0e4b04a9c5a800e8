import { createHash } from 'node:crypto';
import type { Markup } from './html';

/** What a route gets. `nonce` is new for each request. */
export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  readonly url: URL;
  readonly form: URLSearchParams;
  readonly body: string;
  readonly cookies: ReadonlyMap<string, string>;
  readonly nonce: string;
}

/** What a route gives. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

export type Route = (request: SiteRequest) => SiteAnswer | undefined;

const HIDDEN_AT_START = createHash('sha256').update('display: none').digest('base64');

/**
 * The policy of every page here. Microsoft's own header is not known (`facts/sign-in-pages.md` section 11); this one is
 * stricter than anything that was announced, so that whatever works here works there.
 */
export function policy(nonce: string, formTargets: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // The sign-in page's body starts with this one inline style (section 3).
    `style-src-attr 'unsafe-hashes' 'sha256-${HIDDEN_AT_START}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ['form-action', "'self'", ...formTargets].join(' '),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'report-uri /csp-report',
  ].join('; ');
}

/** `practice-clipboard=refused`: a page whose policy lets no script write to the clipboard. */
const clipboard = ({ url }: SiteRequest): Readonly<Record<string, string>> =>
  url.searchParams.get('practice-clipboard') === 'refused' ? { 'permissions-policy': 'clipboard-write=()' } : {};

/** In: the request, a whole document, hosts that its forms may post to. Out: the answer with every header of a page. */
export function document200(
  request: SiteRequest,
  page: Markup,
  options: { readonly formTargets?: readonly string[]; readonly cookies?: readonly string[] } = {},
): SiteAnswer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(request.nonce, options.formTargets),
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      ...clipboard(request),
      ...(options.cookies ? { 'set-cookie': options.cookies } : {}),
    },
    body: page.text,
  };
}

/** An answer that sends the browser elsewhere; `cookies` are whole `Set-Cookie` values. */
export const redirect = (location: string, cookies: readonly string[] = []): SiteAnswer => ({
  status: 302,
  headers: { location, 'cache-control': 'no-store', ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) },
  body: '',
});

export const jsonAnswer = (value: unknown): SiteAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export const empty = (status: number): SiteAnswer => ({ status, headers: {}, body: '' });

/** A cookie of the practice site: for its host, for the browser's session. */
export const cookie = (name: string, value: string): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; Secure; SameSite=Lax`;
