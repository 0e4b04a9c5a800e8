import { enPortal, type PortalWords } from './en-portal';
export const nlPortal: PortalWords = enPortal;
