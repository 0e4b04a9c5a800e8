import { SCENARIOS, scenarioUrl } from '../../tests/site/scenarios';

/** The practice site's page for a page and view of ours. Fails: when no scenario has it. */
export function practiceUrl(wanted: { readonly page: string; readonly view?: string }, language: string): string {
  const scenario = SCENARIOS.find(
    ({ ours, state }) => ours && state.page === wanted.page && state.view === wanted.view,
  );
  if (scenario === undefined) throw new Error(`No practice page shows ${wanted.page} ${wanted.view ?? ''}`.trim());
  return scenarioUrl(scenario.name, language);
}
