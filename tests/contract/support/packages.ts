import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { BROWSERS, type Browser } from '../../../scripts/lib/build-manifest';
import { field, readJson } from './json';
import { copyProject } from './project-copy';

export type Files = ReadonlyMap<string, Uint8Array>;

export const VERSION = String(field(readJson('package.json'), 'version'));
export const packageName = (kind: string): string => `dist/signpost-${VERSION}-${kind}.zip`;

/** The files of both packages as people install them: built from a copy, zipped and unzipped. */
export function builtPackages(): ReadonlyMap<Browser, Files> {
  const copy = copyProject();
  try {
    copy.run('scripts/package.ts');
    return new Map(
      BROWSERS.map((browser) => [
        browser,
        new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(copy.at(packageName(browser))))))),
      ]),
    );
  } finally {
    copy.remove();
  }
}

/** A file of a package as text. Fails: when it is not there. */
export function textOf(files: Files | undefined, name: string): string {
  const content = files?.get(name);
  if (content === undefined) throw new Error(`The package holds no ${name}.`);
  return new TextDecoder().decode(content);
}
