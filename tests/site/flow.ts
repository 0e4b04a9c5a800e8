import { type App, CLIENT, REPLY } from './addresses';
import { type Market, marketOf } from './language';

/** `fluent` is the newer interface of personal accounts, for the day when work accounts get it too (section 7). */
export type Build = 'newer' | 'older' | 'classic' | 'fluent';
export type Brand = 'none' | 'tenant' | 'split';

/**
 * What a sign-in carries from page to page. It travels in a hidden field, so that two tabs can sign in to two
 * applications; the address loses its query after the first post, as on the real pages.
 */
export interface Flow {
  readonly app: App;
  readonly market: Market;
  readonly build: Build;
  readonly brand: Brand;
  readonly rtl: boolean;
  readonly user: string;
}

const oneOf = <T extends string>(all: readonly T[], wanted: string | null, otherwise: T): T =>
  all.find((one) => one === wanted) ?? otherwise;

function appOf(query: URLSearchParams): App {
  const client = query.get('client_id') === CLIENT.partner || query.get('fci') === CLIENT.partner;
  if (client || query.get('redirect_uri') === REPLY.partner) return 'partner';
  const named = query.get('fci') ?? query.get('client_id');
  return named === null || (query.has('estsfed') && !query.has('fci')) ? 'none' : 'other';
}

/** In: the query of a first page. Out: the flow that starts there. */
export const flowOfQuery = (query: URLSearchParams): Flow => ({
  app: oneOf<App>(['partner', 'other', 'none'], query.get('practice-app'), appOf(query)),
  market: marketOf(query.get('mkt')),
  build: oneOf<Build>(['newer', 'older', 'classic', 'fluent'], query.get('practice-build'), 'newer'),
  brand: oneOf<Brand>(['none', 'tenant', 'split'], query.get('practice-brand'), 'none'),
  rtl: query.get('practice-dir') === 'rtl',
  user: query.get('login_hint') ?? query.get('practice-user') ?? '',
});

/** In: a flow. Out: one line of text for a hidden field; `readFlow` turns it back. */
export const writeFlow = (flow: Flow): string =>
  new URLSearchParams({
    'practice-app': flow.app,
    mkt: flow.market.mkt,
    'practice-build': flow.build,
    'practice-brand': flow.brand,
    'practice-user': flow.user,
    ...(flow.rtl ? { 'practice-dir': 'rtl' } : {}),
  }).toString();

/** In: what `writeFlow` wrote, or anything. Out: the flow; a fresh one for text that says nothing. */
export const readFlow = (text: string | null): Flow => flowOfQuery(new URLSearchParams(text ?? ''));
