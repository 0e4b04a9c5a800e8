import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import config from '../vitest.config';

/** What is looked at here of a project of the configuration. */
interface Project {
  readonly test: { readonly name: string; readonly include: readonly string[]; readonly exclude?: readonly string[] };
}

const isProject = (value: unknown): value is Project =>
  typeof value === 'object' && value !== null && 'test' in value && typeof value.test === 'object';
const given: readonly unknown[] = config.test?.projects ?? [];
const projects = given.filter(isProject).map(({ test: { name, include, exclude = [] } }) => ({
  name,
  include: include.map(expressionOf),
  exclude: exclude.map(expressionOf),
}));

/** The patterns that the configuration uses: `**`, `*` and a choice in braces. */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*|\{[^}]*\}|[.+?^$()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.+/)?';
    if (part === '*') return '[^/]*';
    return part.startsWith('{') ? `(?:${part.slice(1, -1).replaceAll(',', '|')})` : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests', file).replaceAll('\\', '/'))
  .filter((file) => /\.test\.tsx?$/.test(file));
const projectsOf = (file: string): readonly string[] =>
  projects
    .filter(({ include, exclude }) => include.some((one) => one.test(file)) && !exclude.some((one) => one.test(file)))
    .map(({ name }) => name);

/** `npm test`, as it is written: to run it from here would run everything. */
const script = readFileSync('scripts/test.ts', 'utf8');

describe('npm test', () => {
  it('finds every file of tests in one project, and in one only', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.map((file) => [file, projectsOf(file).length] as const).filter(([, count]) => count !== 1)).toEqual(
      [],
    );
  });

  test.each(projects.map(({ name }) => name))('runs the project %s', (name) => {
    expect(script).toContain(`'${name}'`);
  });

  it('has no project without a file', () => {
    const used = new Set(files.flatMap(projectsOf));
    expect(projects.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});
