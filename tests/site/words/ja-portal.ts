import { enPortal, type PortalWords } from './en-portal';
export const jaPortal: PortalWords = enPortal;
