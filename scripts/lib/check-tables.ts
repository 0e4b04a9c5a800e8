import { loadModule } from './build-tables';

/**
 * Holds the error table to the topics that help, so that an entry without its remedy fails the build, not the person.
 * Fails: with a sentence for each entry.
 */
export async function checkErrorTable(): Promise<void> {
  const [{ ERRORS }, { ALL_TOPICS }] = await Promise.all([
    loadModule('src/data/errors/index.ts'),
    loadModule('src/background/topics.ts'),
  ]);
  const topics = new Set(rows(ALL_TOPICS).map(({ id }) => id));
  const without = rows(ERRORS).filter(({ topic }) => !topics.has(topic));
  if (without.length === 0) return;
  throw new Error(
    without.map(({ entry, topic }) => `src/data/errors: "${entry}" has no remedy: no topic "${topic}".`).join('\n'),
  );
}

function rows(table: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(table)) throw new Error('src/data/errors or src/background/topics.ts exports no table.');
  return table;
}
