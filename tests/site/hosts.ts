import { HOSTS } from '../../src/data/hosts';

/** The page that lists everything; `.example` belongs to nobody. */
export const START_HOST = 'practice.signpost.example';
/** Stands for any other application that people sign in to. */
export const OTHER_HOST = 'other-app.example';

export const PORTAL_ORIGIN = 'https://partner.microsoft.com';
export const START_ORIGIN = `https://${START_HOST}`;
export const OTHER_ORIGIN = `https://${OTHER_HOST}`;

/** Every host that the practice site answers for. */
export const SITE_HOSTS: readonly string[] = [...HOSTS.map((h) => h.host), START_HOST, OTHER_HOST];
