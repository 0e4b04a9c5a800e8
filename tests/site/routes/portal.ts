import { LANGUAGES } from '../../../src/core/languages';
import { authorizeAddress, withQuery } from '../addresses';
import { PORTAL_ORIGIN } from '../hosts';
import { html, json } from '../html';
import { cookie, document200, type Route, redirect, type SiteAnswer, type SiteRequest } from '../http';
import { MARKETS, type Market, marketOf } from '../language';
import { SECRET } from '../secrets';
import { banner } from '../sign-in/frame';
import { sayIn, textsIn } from '../strings';

/** partner.microsoft.com: the portal below `/dashboard`, `/pcv` and `/commerce`, public pages everywhere else. */

const PREFIX = /^\/([a-z]{2}(?:-[a-z]+)?-[a-z]{2})(?=\/|$)/i;
const PORTAL = /^\/(dashboard|pcv|commerce)(\/|$)/i;

/** The language: path prefix, else the cookie of an earlier page (`facts/partner-center-portal.md` section 2). */
const marketFor = (request: SiteRequest, prefix: string | undefined): Market =>
  marketOf(prefix ?? request.cookies.get('practice-language'));

function portalPage(request: SiteRequest, market: Market): SiteAnswer {
  const say = sayIn(market.tag);
  const theme = request.url.searchParams.get('theme') ?? request.cookies.get('practice-theme') ?? '';
  const fixed = theme === 'dark' || theme === 'light' ? theme : '';
  const data = {
    words: textsIn(market.tag),
    prefix: PREFIX.exec(request.url.pathname)?.[1] ?? '',
    languages: LANGUAGES.map((tag) => ({ tag, prefix: MARKETS[tag].prefix })),
    language: market.tag,
    token: SECRET.portalToken,
    user: SECRET.userName,
    phone: SECRET.phone,
    tenant: SECRET.tenant,
    tenantId: SECRET.tenantId,
    signIn: authorizeAddress('partner', { mkt: market.mkt, prompt: 'select_account' }),
  };
  const rtl = request.url.searchParams.get('practice-dir') === 'rtl';
  return document200(
    request,
    html`<!doctype html>
<html lang="${market.tag}" dir="${rtl ? 'rtl' : 'ltr'}" ${fixed ? html`data-theme="${fixed}"` : ''}>
<head>
  <meta charset="utf-8"><title>${say('portalName')}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <link rel="stylesheet" href="/practice/portal.css">
  <script type="application/json" id="practice-data" nonce="${request.nonce}">${json(data)}</script>
  <script type="module" nonce="${request.nonce}" src="/practice/portal.js"></script>
</head>
<body>${banner({ say })}<noscript>${say('scriptText')}</noscript></body></html>`,
    { cookies: [cookie('practice-language', market.tag), ...(fixed ? [cookie('practice-theme', fixed)] : [])] },
  );
}

function publicPage(request: SiteRequest, market: Market): SiteAnswer {
  const say = sayIn(market.tag);
  return document200(
    request,
    html`<!doctype html>
<html lang="${market.tag}"><head><meta charset="utf-8"><title>${say('publicPage')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="/practice/start.css"></head>
<body>${banner({ say })}<main><h1>${say('publicPage')}</h1><p>${say('publicText')}</p></main></body></html>`,
  );
}

/** Sign-in and sign-out as they look in the address bar (section 3.5). */
function gate(request: SiteRequest, path: string, market: Market): SiteAnswer | undefined {
  if (path === '/aad/authpostgateway' && request.method === 'POST') {
    const language = marketOf(request.form.get('mkt') ?? market.mkt).tag;
    return redirect('/dashboard/home', [cookie('practice-session', 'yes'), cookie('practice-language', language)]);
  }
  if (path === '/aad' && request.url.searchParams.get('action') === 'signin') {
    return redirect(authorizeAddress('partner', { mkt: market.mkt }));
  }
  // Another directory of the same account: the portal loads anew, no page of the sign-in shows.
  if (path === '/aad' && request.url.searchParams.get('action') === 'directory') return redirect('/dashboard/home');
  if (path === '/aad' && request.url.searchParams.get('action') === 'signout') {
    const away = withQuery('https://login.microsoftonline.com/common/oauth2/v2.0/logout', {
      post_logout_redirect_uri: PORTAL_ORIGIN,
      mkt: market.mkt,
    });
    return redirect(away, ['practice-session=; Path=/; Secure; Max-Age=0']);
  }
  if (path === '/dashboard' || path === '/dashboard/') {
    return redirect(
      request.cookies.get('practice-session') === 'yes'
        ? '/dashboard/home'
        : `/${market.prefix}/aad?action=signin&returnPath=%2f${market.prefix}%2fdashboard`,
    );
  }
  return undefined;
}

export const portal: Route = (request) => {
  const prefix = PREFIX.exec(request.url.pathname)?.[1];
  const path = request.url.pathname.slice(prefix === undefined ? 0 : prefix.length + 1) || '/';
  const market = marketFor(request, prefix);
  const passing = gate(request, path.toLowerCase(), market);
  if (passing) return passing;
  const inside = PORTAL.test(path) || /^\/(pagenotfound|notauthorized)\/?$/i.test(path);
  return inside ? portalPage(request, market) : publicPage(request, market);
};
