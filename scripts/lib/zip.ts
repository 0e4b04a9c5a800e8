import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The first moment that the format can hold: the time of the build must not show in the package. */
const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Packs files so that the same files always give the same bytes: sorted names, one time, one mode. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ name, content }) => [
        name,
        [content, { mtime: FIXED_TIME, level: 9, os: 3, attrs: 0o100644 << 16 }],
      ]),
    ),
  );
}

/** Every file below a folder, named relative to it. */
export function filesBelow(folder: string): readonly ZipEntry[] {
  return names(folder, () => true).map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

/** What the project consists of. A list, so that nothing that happens to lie in the folder ever ships. */
const SOURCE = [
  '.biome.json',
  '.ci',
  '.gitattributes',
  '.gitignore',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  'assets',
  'docs',
  'locales',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'tests',
  'tsconfig.json',
];

/** What a reviewer needs to build the packages again. */
export function sourceFiles(): readonly string[] {
  return SOURCE.flatMap((name) =>
    statSync(name).isDirectory() ? names(name, () => true).map((inner) => `${name}/${inner}`) : [name],
  );
}

function names(folder: string, wanted: (name: string) => boolean): string[] {
  return readdirSync(folder)
    .filter(wanted)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? names(path, wanted).map((inner) => `${name}/${inner}`) : [name];
    });
}
