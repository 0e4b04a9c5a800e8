import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isTitle, PROMISES, parseReference, trustTable, withTable } from '../../scripts/lib/promises';
import { failedUnnamed, outcomeOf, ranIn } from '../../scripts/lib/trust-report';
import { HOSTS } from '../../src/data/hosts';
import { LONG_SOAK } from '../e2e/trust-soak';
import { child, list, literal, memberName, type Node, nodesOf, parse, text } from './support/ast';

const DOCUMENTS = ['SECURITY.md', 'PRIVACY.md', 'docs/permissions.md'];
const read = (file: string): string => readFileSync(file, 'utf8');

/** What a document names as `kind/file > title`. */
const referencesIn = (document: string): readonly string[] =>
  Array.from(
    document.matchAll(/`((?:unit|dom|contract|e2e)\/[\w-]+(?: > [^`]+)?)`/g),
    ([, reference = '']) => reference,
  );

/** The name at the root of `it`, `it.each(x)` or `test.runIf(x).each(y)`. */
function rootName(callee: Node | undefined): string | undefined {
  if (callee === undefined || callee.type === 'Identifier') return text(callee, 'name');
  return rootName(child(callee, callee.type === 'CallExpression' ? 'callee' : memberName(callee) ? 'object' : 'none'));
}

/** A test or a group, as its title is written, and where it begins and ends. */
interface Titled {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const known = new Map<string, readonly Titled[]>();
/** All tests and groups of a file. */
function titledIn(file: string): readonly Titled[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const titled = nodesOf(parse(read(file), file.endsWith('x') ? 'tsx' : 'ts')).flatMap(([node]) => {
    if (node.type !== 'CallExpression' || !/^(?:it|test|describe)$/.test(rootName(child(node, 'callee')) ?? ''))
      return [];
    const { start, end } = node;
    const [first] = list(node, 'arguments');
    if (first?.type !== 'TemplateLiteral') {
      const title = literal(first);
      return title === undefined ? [] : [{ title, start, end }];
    }
    const title = list(first, 'quasis')
      .map((quasi) => String(Object(Reflect.get(quasi, 'value')).cooked))
      .join('…');
    return [{ title, start, end }];
  });
  known.set(file, titled);
  return titled;
}
const titlesIn = (file: string): readonly string[] => titledIn(file).map(({ title }) => title);

/** Whether whoever runs and counts the one reference runs and counts the other: it is the same, or lies in it. */
function holds(outer: string, inner: string): boolean {
  const [all, one] = [parseReference(outer), parseReference(inner)];
  if (all.file !== one.file || all.title === undefined) return all.file === one.file;
  const around = titledIn(all.file).filter(({ title }) => title === all.title);
  const within = titledIn(one.file).filter(({ title }) => title === one.title);
  return within.length > 0 && within.every((a) => around.some((b) => b.start <= a.start && a.end <= b.end));
}

const isThere = (reference: string): boolean => {
  const { file, title } = parseReference(reference);
  return existsSync(file) && (title === undefined || titlesIn(file).includes(title));
};

describe('the claims of the documents', () => {
  it.each(DOCUMENTS)('each test that a document names is there: %s', (file) => {
    const references = referencesIn(read(file));
    expect(references.length).toBeGreaterThan(8);
    expect(references.filter((reference) => !isThere(reference))).toEqual([]);
  });

  it.each(DOCUMENTS)('each test that a document names is run and counted for a promise: %s', (file) => {
    const counted = PROMISES.flatMap(({ tests }) => tests);
    const missing = referencesIn(read(file)).filter((one) => !counted.some((outer) => holds(outer, one)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(DOCUMENTS)('each row of a table of claims names a test: %s', (file) => {
    const tables = read(file)
      .split('\n\n')
      .filter((block) => /^\| .*Held by \|$/m.test(block));
    const rows = tables.flatMap((table) => table.split('\n').slice(2)).filter((row) => row.startsWith('|'));
    if (file !== 'docs/permissions.md') expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((row) => referencesIn(row).length === 0)).toEqual([]);
  });

  it.each(DOCUMENTS)('no document is longer than two pages, or names anything still to be filled in: %s', (file) => {
    expect(read(file).split('\n').length).toBeLessThan(130);
    expect(read(file)).not.toMatch(/\b(?:TODO|TBD|FIXME|XXX)\b|<[a-z-]+@|example\.com/);
  });

  it('the hosts of PRIVACY.md are those of the manifest', () => {
    const [, section = ''] = read('PRIVACY.md').split('## On which hosts');
    const named = Array.from(section.matchAll(/^\| (`[^|]*)\|/gm), ([, cell = '']) => cell).join(' ');
    const hosts = Array.from(named.matchAll(/`([^`]+)`/g), ([, host]) => host);
    expect(hosts.sort()).toEqual(HOSTS.map(({ host }) => host).sort());
  });
});

describe('the table of promises', () => {
  test.each(PROMISES)('names tests that are there, and a document: $promise', ({ tests, documented }) => {
    expect(tests.filter((reference) => !isThere(reference))).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
    expect(existsSync(documented)).toBe(true);
  });

  it('states the bounds of the long run as they are', () => {
    const { nodes, listeners, pageHeap, workerHeap } = LONG_SOAK.bounds;
    const stated = `${nodes} nodes, ${listeners} listeners, ${pageHeap / 1000} kB a page, ${workerHeap / 1000} kB the worker`;
    const soak = PROMISES.find(({ tests }) => tests.includes('e2e/trust-soak'));
    expect(soak?.how).toContain(stated);
  });

  it('stands in the README, promise by promise', () => {
    const readme = read('README.md');
    const missing = PROMISES.filter(({ promise, how }) => !readme.includes(`| ${promise} | ${how} |`));
    expect(missing.map(({ promise }) => promise)).toEqual([]);
    expect(withTable(readme, 'x')).toBeDefined();
  });

  const ran = (title: string, passed = true, times = 1) => ({
    file: 'tests/unit/a.test.ts',
    titles: ['group', title],
    passed,
    times,
  });
  const promised = {
    promise: 'p',
    how: 'h',
    documented: 'SECURITY.md',
    tests: ['unit/a > takes %s', 'unit/b'],
  } as const;
  const inB = { ...ran('x'), file: 'tests/unit/b.test.ts' };
  const none = () => false;

  it('counts what was tried, and says that it holds only where every reference was answered and nothing failed', () => {
    expect(outcomeOf(promised, [ran('takes 1', true, 40), ran('other', false), inB], none)).toMatchObject({
      times: 41,
      result: 'holds',
    });
    expect(outcomeOf(promised, [ran('takes 1'), ran('takes 2', false), inB], none).result).toBe('BROKEN');
    expect(outcomeOf(promised, [ran('takes 1')], none).result).toBe('BROKEN');
    expect(outcomeOf(promised, [inB], none).result).toBe('BROKEN');
    expect(outcomeOf(promised, [ran('takes 1')], (file) => file.endsWith('b.test.ts')).result).toBe('not tried');
  });

  /** What vitest writes of one file, for tests named by their group and what came of them. */
  const report = (status: string, tests: readonly (readonly [group: string, status: string])[]) => ({
    testResults: [
      {
        name: 'b',
        status,
        assertionResults: tests.map(([group, came]) => ({ ancestorTitles: [group], title: 'x', status: came })),
      },
    ],
  });
  const ranOf = (written: ReturnType<typeof report>, code: number | null) =>
    ranIn(written, code, () => 'tests/unit/b.test.ts');
  const onlyB = { ...promised, tests: ['unit/b'] } as const;
  const resultOf = (written: ReturnType<typeof report>, code: number | null) =>
    outcomeOf(onlyB, ranOf(written, code), none).result;

  it('is broken by what a failed hook left out, though the same tests passed in another browser', () => {
    const ofBoth = [
      ['in chromium', 'passed'],
      ['in firefox', 'skipped'],
    ] as const;
    expect(resultOf(report('failed', ofBoth), 1)).toBe('BROKEN');
    // Left out on purpose: a test for one browser only.
    expect(resultOf(report('passed', ofBoth), 0)).toBe('holds');
    expect(resultOf(report('passed', [['in chromium', 'skipped']]), 0)).toBe('BROKEN');
  });

  it('is broken by a file that failed without a test that did, and by an error that nobody caught', () => {
    const passed = [['g', 'passed']] as const;
    expect(resultOf(report('passed', passed), 0)).toBe('holds');
    expect(resultOf(report('failed', passed), 1)).toBe('BROKEN');
    expect(resultOf(report('failed', []), 1)).toBe('BROKEN');
    expect(resultOf(report('passed', passed), 1)).toBe('BROKEN');
    expect(resultOf(report('passed', passed), null)).toBe('BROKEN');
  });

  it('is not the only thing that is looked at: what failed and is named by no promise is told', () => {
    const ran = ranOf(report('failed', [['g', 'failed']]), 1);
    expect(failedUnnamed([onlyB], ran)).toEqual([]);
    expect(failedUnnamed([{ ...onlyB, tests: ['unit/a', 'unit/b > y'] }], ran)).toEqual([
      'tests/unit/b.test.ts > g > x',
    ]);
  });

  it('knows a title by what is written in the file', () => {
    expect(isTitle('from sv (7)', 'from %s ($count)')).toBe(true);
    expect(isTitle('from sv (7) and more', 'from %s ($count)')).toBe(false);
    expect(isTitle('a.b', 'a*b')).toBe(false);
  });

  it('goes between its marks, and again, and leaves the rest alone', () => {
    const table = trustTable([{ promise: 'p', how: 'h', times: 1234, result: 'holds' }]);
    expect(table).toContain('| p | h | 1,234 | holds |');
    const readme = read('README.md');
    const filled = withTable(readme, table) ?? '';
    expect(withTable(filled, table)).toBe(filled);
    expect(filled.split('## Test it')[0]).toBe(readme.split('## Test it')[0]);
    expect(withTable('no marks', table)).toBeUndefined();
  });
});
