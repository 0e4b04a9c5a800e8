import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * The licences of what ships.
 * In: what the bundler took. Out: one text with name, version, licence and the place of the source of each package in the
 * bundles: whoever gets a program under the Mozilla Public License is to be told where that is (version 2.0, 3.2 a).
 * Fails: when a bundled package has no licence file, or does not say where its source is.
 */
export function notices(metafile: Metafile): string {
  const names = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match?.[1] !== undefined) names.add(match[1]);
  }
  const parts = [...names].sort().map((name) => {
    const folder = join('node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name}: no licence file to ship.`);
    const { version, repository }: { version: string; repository?: { url?: string } } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const [, address] = /^(?:git\+)?(https:\/\/\S+?)(?:\.git)?$/.exec(repository?.url ?? '') ?? [];
    if (address === undefined) throw new Error(`${name}: it does not say where its source is.`);
    return `${name} ${version}\nIts source: ${address}, version ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Signpost contains the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
