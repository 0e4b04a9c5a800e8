import { OTHER_ORIGIN, PORTAL_ORIGIN } from './hosts';

/** Addresses of the real flow, with the ids of `facts/sign-in-pages.md` section 9. Plain data, no server. */

export const PARTNER_CLIENT = '4990cffe-04e8-4e8b-808a-1175604b879f';
export const PARTNER_REPLY = `${PORTAL_ORIGIN}/aad/authPostGateway`;
/** An application of somebody else; the id is made up. */
export const OTHER_CLIENT = '5f0ed5b1-9c33-4c3a-8f4d-77d0a1b2c3d4';
export const OTHER_REPLY = `${OTHER_ORIGIN}/signed-in`;
/** The id under which Entra itself signs in at login.live.com (section 7). */
export const ENTRA_AT_LIVE = '51483342-085c-4d86-bf88-cf50c7252078';

/** Which application the person signs in to. `none`: the page does not say. */
export type App = 'partner' | 'other' | 'none';

export const CLIENT: Readonly<Record<App, string>> = { partner: PARTNER_CLIENT, other: OTHER_CLIENT, none: '' };
export const REPLY: Readonly<Record<App, string>> = { partner: PARTNER_REPLY, other: OTHER_REPLY, none: '' };

type Query = Readonly<Record<string, string>>;

export function withQuery(address: string, query: Query): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The query that the portal sends a signed-out visitor to the sign-in with. */
export const authorizeQuery = (app: App): Query =>
  app === 'none'
    ? {}
    : {
        client_id: CLIENT[app],
        response_mode: 'form_post',
        response_type: 'code id_token',
        scope: 'openid profile',
        state: 'OpenIdConnect.AuthenticationProperties=practice',
        nonce: '638989632000000000.practice',
        redirect_uri: REPLY[app],
        ...(app === 'partner' ? { resource: '797f4846-ba00-4fd7-ba43-dac1f8f63013' } : {}),
      };

/** In: application, more query, another host of the same service. Out: the address of a fresh sign-in page. */
export const authorizeAddress = (app: App, query: Query = {}, host = 'login.microsoftonline.com'): string =>
  withQuery(`https://${host}/common/oauth2/authorize`, { ...authorizeQuery(app), ...query });

/** The same for a personal account that Entra sends on; `fci` names the application (section 7). */
export const personalAddress = (app: App, query: Query = {}): string =>
  withQuery('https://login.live.com/oauth20_authorize.srf', {
    client_id: ENTRA_AT_LIVE,
    scope: 'openid profile email offline_access',
    response_type: 'code',
    response_mode: 'form_post',
    redirect_uri: 'https://login.microsoftonline.com/common/federation/oauth2msa',
    estsfed: '1',
    uaid: '0b6c7b3f5d1e4a6f9a1c2d3e4f5a6b7c',
    ...(app === 'none' ? {} : { fci: CLIENT[app] }),
    ...query,
  });
