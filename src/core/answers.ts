import type {
  BootAnswer,
  HelpAnswer,
  PanelAnswer,
  SaveAnswer,
  SettingsAnswer,
  StateAnswer,
  WalkAnswer,
} from './messages';

/**
 * Tell an answer from none. Both ends are our own and of one version, except after an update under an open page:
 * there the questions go nowhere. So these look at the shape only as far as that needs.
 */
export function isBoot(answer: unknown): answer is BootAnswer {
  return has(answer, 'show') && has(answer, 'views');
}

export function isPanel(answer: unknown): answer is PanelAnswer {
  return has(answer, 'tree');
}

export function isWalk(answer: unknown): answer is WalkAnswer {
  return has(answer, 'walking') && has(answer, 'steps');
}

export function isHelp(answer: unknown): answer is HelpAnswer {
  return has(answer, 'messages') && has(answer, 'topics');
}

export function isSettings(answer: unknown): answer is SettingsAnswer {
  return has(answer, 'settings') && has(answer, 'problems');
}

export function isSaved(answer: unknown): answer is SaveAnswer {
  return has(answer, 'saved') && answer.saved === true;
}

/** Not saved because the organisation set the value. */
export function isManaged(answer: unknown): boolean {
  return has(answer, 'managed') && answer.managed === true;
}

export function isState(answer: unknown): answer is StateAnswer {
  return has(answer, 'partner') && has(answer, 'pageLanguage');
}

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
