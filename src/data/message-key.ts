import type reference from '../../locales/en.json';

/** A key of the reference catalogue: a table that names a text that does not exist fails the type check. */
export type MessageKey = keyof typeof reference;
