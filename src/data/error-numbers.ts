/** Numbers that only wrap another one: any other number beside them says why (`facts/sign-in-errors.md` section 5). */
export const WRAPPERS: readonly string[] = ['70000', '70002'];

/** Numbers that count only where the page shows them: in its data they mean something else (section 6). */
export const ONLY_SHOWN: readonly string[] = ['500207', '500208', '500209'];
