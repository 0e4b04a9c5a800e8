import { ADMIN_WALKS } from './admin';
import { RESET_WALKS } from './reset';
import { ROLE_WALKS } from './roles';
import { SWITCH_WALKS } from './switch';
import type { HelpWalk } from './table';

/** Every guided walk. Of those that help with a topic the first shows the way that the topic tells in words. */
export const WALKS: readonly HelpWalk[] = [...RESET_WALKS, ...ROLE_WALKS, ...SWITCH_WALKS, ...ADMIN_WALKS];
