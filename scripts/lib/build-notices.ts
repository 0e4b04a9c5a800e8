import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * The licences of what ships.
 * In: what the bundler took. Out: one text with name, version and licence of each package in the bundles.
 * Fails: when a bundled package has no licence file.
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
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Signpost contains the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
