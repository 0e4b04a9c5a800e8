import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { bundle } from '../../scripts/lib/build-bundles';
import { type Bom, bomOf } from '../../scripts/sbom';
import { field, readJson } from './support/json';
import { SOURCE_FILES, source } from './support/sources';

const lockText = readFileSync('package-lock.json', 'utf8');
const manifest = readJson('package.json');
const lock = readJson('package-lock.json');
const fieldsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const entries = fieldsOf(field(lock, 'packages')).filter(([path]) => path !== '');
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** What somebody may copy, change and build with; what ships is held to the two below. */
const LICENCES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
  'Python-2.0',
  'BlueOak-1.0.0',
  'MIT OR Apache-2.0',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(BSD-3-Clause OR GPL-2.0)',
  '(MIT AND Zlib)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
]);

describe('the dependencies', () => {
  it('are exact versions from the registry: no range, no address, no folder, no other name', () => {
    const named = ['dependencies', 'devDependencies'].flatMap((kind) => fieldsOf(field(manifest, kind)));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, version]) => typeof version !== 'string' || !EXACT.test(version))).toEqual([]);
    for (const other of [
      'optionalDependencies',
      'peerDependencies',
      'bundledDependencies',
      'overrides',
      'workspaces',
    ]) {
      expect(field(manifest, other), other).toBeUndefined();
    }
  });

  it('are the two packages that ship and no third', async () => {
    expect(fieldsOf(field(manifest, 'dependencies')).map(([name]) => name)).toEqual([
      'preact',
      'webextension-polyfill',
    ]);
    const { metafile } = await bundle();
    const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
    );
    expect([...new Set(bundled)].sort()).toEqual(['preact', 'webextension-polyfill']);
  });

  it('run no script of ours when they are installed', () => {
    const scripts = fieldsOf(field(manifest, 'scripts')).map(([name]) => name);
    expect(
      scripts.filter((name) => /^(?:pre|post)?(?:install|prepare|publish|pack)$|^dependencies$/.test(name)),
    ).toEqual([]);
  });
});

describe('the lock file', () => {
  it('says the same as package.json', () => {
    const root = field(lock, 'packages', '');
    for (const name of ['name', 'version', 'license', 'dependencies', 'devDependencies']) {
      expect(field(root, name), name).toEqual(field(manifest, name));
    }
    expect(field(lock, 'version')).toBe(field(manifest, 'version'));
    const direct = [...fieldsOf(field(manifest, 'dependencies')), ...fieldsOf(field(manifest, 'devDependencies'))];
    for (const [name, version] of direct) {
      expect(field(lock, 'packages', `node_modules/${name}`, 'version'), name).toBe(version);
    }
  });

  it('holds packages of the registry only, each by a strong checksum: no link, no repository, no address, no alias', () => {
    expect(field(lock, 'lockfileVersion')).toBe(3);
    expect(entries.length).toBeGreaterThan(100);
    const odd = entries.filter(
      ([path, entry]) =>
        !/^(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/?)+$/.test(path) ||
        !EXACT.test(String(field(entry, 'version'))) ||
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(String(field(entry, 'integrity'))) ||
        ['link', 'resolved', 'name', 'inBundle', 'extraneous'].some((name) => field(entry, name) !== undefined),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
    expect(lockText).not.toMatch(/git\+|git:|github:|file:|http:\/\//);
  });

  it('holds one package with an install script, and its work is done by a package of the lock file', () => {
    const withScript = entries.filter(([, entry]) => field(entry, 'hasInstallScript') === true);
    expect(withScript.map(([path]) => path)).toEqual(['node_modules/esbuild']);
    // The script looks for the program of this machine, which comes as a package of its own; where it is installed
    // the bundler finds it without the script.
    const version = field(lock, 'packages', 'node_modules/esbuild', 'version');
    const programs = fieldsOf(field(lock, 'packages', 'node_modules/esbuild', 'optionalDependencies'));
    expect(programs.length).toBeGreaterThan(15);
    for (const [name, wanted] of programs) {
      expect(wanted).toBe(version);
      expect(field(lock, 'packages', `node_modules/${name}`, 'version'), name).toBe(version);
    }
    expect(existsSync(`node_modules/@esbuild/${process.platform}-${process.arch}`)).toBe(true);
  });

  it('holds packages with known licences only', () => {
    const unknown = entries.filter(([, entry]) => !LICENCES.has(String(field(entry, 'license'))));
    expect(unknown.map(([path, entry]) => `${path}: ${field(entry, 'license')}`)).toEqual([]);
  });
});

describe('the version', () => {
  it('has one source: package.json', () => {
    const version = String(field(manifest, 'version'));
    expect(field(readJson('manifest.json'), 'version')).toBeUndefined();
    expect([...SOURCE_FILES, 'manifest.json'].filter((file) => source(file).includes(version))).toEqual([]);
  });
});

describe('the bill of materials', () => {
  let bom: Bom;
  beforeAll(() => {
    bom = bomOf(lockText);
  });

  it('is the same each time, and another for another lock file', () => {
    expect(JSON.stringify(bomOf(lockText))).toBe(JSON.stringify(bom));
    expect(bomOf(`${lockText}\n`).serialNumber).not.toBe(bom.serialNumber);
    expect(bom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('names every package of the lock file once, with version, licence and checksum', () => {
    const wanted = new Set(
      entries.map(
        ([path, entry]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${field(entry, 'version')}`,
      ),
    );
    expect(bom.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual([...wanted].sort());
    for (const { purl, hashes, licenses } of bom.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/);
      expect(hashes.map(({ content }) => content.length)).toEqual([128]);
      expect(licenses).toHaveLength(1);
    }
  });

  it('tells what ships from what builds and tests', () => {
    const shipped = bom.components.filter(({ scope }) => scope === 'required');
    expect(shipped.map(({ name, licenses: [licence] }) => `${name} ${licence?.expression}`)).toEqual([
      'preact MIT',
      'webextension-polyfill MPL-2.0',
    ]);
  });

  it('leads from our own package to every component, and to nothing that is not there', () => {
    const refs = new Set(bom.components.map((component) => component['bom-ref']));
    const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set([bom.metadata.component['bom-ref'] ?? '']);
    for (const ref of reached) for (const next of needs.get(ref) ?? []) reached.add(next);
    reached.delete(bom.metadata.component['bom-ref'] ?? '');
    expect([...reached].filter((ref) => !refs.has(ref))).toEqual([]);
    expect([...refs].filter((ref) => !reached.has(ref))).toEqual([]);
  });

  const broken = (change: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ packages: { '': { name: 'a', version: '1.0.0' }, 'node_modules/b': change } });
  const good = { version: '1.0.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` };

  test.each([
    [{ ...good, license: undefined }],
    [{ ...good, integrity: 'sha1-AAAA' }],
    [{ ...good, version: undefined }],
    [{ ...good, dependencies: { c: '1.0.0' } }],
  ])('is not made of a lock file that lacks something: %j', (entry) => {
    expect(() => bomOf(broken(good))).not.toThrow();
    expect(() => bomOf(broken(entry))).toThrow('package-lock.json');
  });
});
