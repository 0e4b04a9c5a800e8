import { enPortal, type PortalWords } from './en-portal';
export const svPortal: PortalWords = enPortal;
