import { OTHER_HOST, START_HOST } from '../hosts';
import { empty, type Route, type SiteAnswer, type SiteRequest } from '../http';
import { asset } from './assets';
import { entra } from './entra';
import { hazards } from './hazards';
import { hostile } from './hostile';
import { otherApp } from './other-app';
import { personal, personalAccount } from './personal';
import { portal } from './portal';
import { reset } from './reset';
import { securityInfo } from './security-info';
import { start } from './start';

const ROUTES: Readonly<Record<string, Route>> = {
  'partner.microsoft.com': portal,
  'login.microsoftonline.com': entra,
  'login.microsoft.com': entra,
  'login.microsoftonline.us': entra,
  'login.live.com': personal,
  'account.live.com': personalAccount,
  'passwordreset.microsoftonline.com': reset,
  'passwordreset.microsoftonline.us': reset,
  'mysignins.microsoft.com': securityInfo,
  'mysignins.microsoft.us': securityInfo,
  [START_HOST]: start,
  [OTHER_HOST]: otherApp,
};

/** In: any request to one of our hosts. Out: the answer; 404 for what no route knows. Never fails. */
export function answer(request: SiteRequest): SiteAnswer {
  if (request.url.pathname === '/csp-report') return empty(204);
  if (request.url.pathname === '/favicon.ico') return empty(204);
  return asset(request) ?? hazards(request) ?? hostile(request) ?? ROUTES[request.host]?.(request) ?? empty(404);
}
