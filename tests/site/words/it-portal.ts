import { enPortal, type PortalWords } from './en-portal';
export const itPortal: PortalWords = enPortal;
