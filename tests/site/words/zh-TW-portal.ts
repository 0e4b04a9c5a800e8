import { enPortal, type PortalWords } from './en-portal';
export const zhTWPortal: PortalWords = enPortal;
