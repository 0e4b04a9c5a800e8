import { describe, expect, it } from 'vitest';
import { field, readJson } from './support/json';

const packages = field(readJson('package-lock.json'), 'packages');
const fieldsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const entries = fieldsOf(packages);

describe('the lock file', () => {
  it('holds every optional package of every package: without one, "npm ci" refuses on a fresh machine', () => {
    const names = new Set(
      entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
    );
    const missing = entries.flatMap(([path, entry]) =>
      fieldsOf(field(entry, 'optionalDependencies'))
        .map(([name]) => name)
        .filter((name) => !names.has(name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(entries.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('names no place to fetch from, and holds every file by its checksum', () => {
    const installed = entries.filter(([path]) => path !== '');
    expect(installed.filter(([, entry]) => field(entry, 'resolved') !== undefined)).toEqual([]);
    expect(installed.filter(([, entry]) => field(entry, 'integrity') === undefined).map(([path]) => path)).toEqual([]);
  });
});
