/**
 * `npm run sbom`: what is in the packages and what they are built with, as a CycloneDX 1.6 document, into
 * `dist/signpost-<version>.cdx.json`. Made from the lock file alone, so that it is the same on every machine.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** `required`: ships in the packages. `excluded`: builds or tests them. */
  readonly scope: 'required' | 'excluded';
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly { readonly expression: string }[];
}

export interface Bom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly component: Readonly<Record<string, string>> };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const FOLDER = 'node_modules/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * In: the text of `package-lock.json`. Out: the bill of materials; the same text always gives the same document.
 * Fails: on a package without version, licence or checksum, and on a dependency that the lock file does not hold.
 */
export function bomOf(lockFile: string): Bom {
  const packages = record(record(JSON.parse(lockFile)).packages);
  const root = record(packages['']);
  const entries = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => [path, record(entry)] as const);
  const byRef = new Map<string, Component>();
  const needs = new Map<string, Set<string>>();
  const refAt = new Map(entries.map(([path, entry]) => [path, purlOf(nameOf(path), string(entry.version))]));
  for (const [path, entry] of entries) {
    const component = componentOf(path, entry);
    const ref = component['bom-ref'];
    // The same version can stand in several folders; it is one component, and ships if one of them does.
    if (byRef.get(ref)?.scope !== 'required') byRef.set(ref, component);
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...resolved(path, entry, refAt)]));
  }
  const own = purlOf(string(root.name), string(root.version));
  needs.set(own, new Set(resolved('', { ...root, ...{ optionalDependencies: root.devDependencies } }, refAt)));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(lockFile)}`,
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own, name: string(root.name), version: string(root.version) },
    },
    components: [...byRef].sort(byName).map(([, component]) => component),
    dependencies: [...needs].sort(byName).map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() })),
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function componentOf(path: string, entry: Readonly<Record<string, unknown>>): Component {
  const [name, version, license] = [nameOf(path), string(entry.version), string(entry.license)];
  const [, checksum = ''] = /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(string(entry.integrity)) ?? [];
  if (version === '' || license === '' || checksum === '') {
    throw new Error(`package-lock.json: ${path} lacks its version, its licence or its checksum.`);
  }
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: entry.dev === true || entry.devOptional === true ? 'excluded' : 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(checksum, 'base64').toString('hex') }],
    licenses: [{ expression: license }],
  };
}

/** What a package asks for, found as Node finds it: in its own folder first, then outwards. */
function resolved(
  path: string,
  entry: Readonly<Record<string, unknown>>,
  refAt: ReadonlyMap<string, string>,
): readonly string[] {
  const optional = Object.keys({ ...record(entry.optionalDependencies), ...record(entry.peerDependencies) });
  return [...new Set([...Object.keys(record(entry.dependencies)), ...optional])].flatMap((name) => {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)))) {
      const ref = refAt.get(`${at === '' ? '' : `${at}/`}${FOLDER}${name}`);
      if (ref !== undefined) return [ref];
      if (at === '') break;
    }
    if (optional.includes(name)) return [];
    throw new Error(`package-lock.json: ${path} asks for ${name}, which is not there.`);
  });
}

/** A number that names this document, made of what it is made of: a random one would differ on every machine. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const program = process.argv[1];
if (program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url)) {
  const bom = bomOf(readFileSync('package-lock.json', 'utf8'));
  const file = `dist/signpost-${bom.metadata.component.version}.cdx.json`;
  mkdirSync('dist', { recursive: true });
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  const shipped = bom.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  console.log(`${file}: ${bom.components.length} packages, of which ${shipped.join(' and ')} ship`);
}
