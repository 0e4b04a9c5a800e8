import { ADMIN_WALKS } from './admin';
import { RESET_WALKS } from './reset';
import { ROLE_WALKS } from './roles';
import { SWITCH_WALKS } from './switch';
import type { HelpWalk } from './table';

/** Every guided walk. A topic has one walk at most: it shows the way that the topic tells in words. */
export const WALKS: readonly HelpWalk[] = [...RESET_WALKS, ...ROLE_WALKS, ...SWITCH_WALKS, ...ADMIN_WALKS];
