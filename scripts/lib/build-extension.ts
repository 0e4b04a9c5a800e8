import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './build-bundles';
import { buildLocales } from './build-locales';
import { BROWSERS, type Browser, buildManifest } from './build-manifest';
import { notices } from './build-notices';
import { managedSchema } from './build-policy';
import { checkErrorTable } from './check-tables';

export { BROWSERS, type Browser };

export interface BuildResult {
  readonly browser: Browser;
  readonly summary: string;
}

const PAGES = { 'popup.html': 'src/popup/popup.html', 'options.html': 'src/options/options.html' };

/**
 * Builds the extension for every browser.
 * In: the source tree of the current folder. Out: `dist/<browser>/` and `dist/meta.json` (what went into which file).
 * Fails: with a sentence per problem when a source, a table, a catalogue or the manifest is wrong.
 */
export async function buildAll(): Promise<readonly BuildResult[]> {
  await checkErrorTable();
  const { files, metafile } = await bundle();
  const version = readVersion();
  const locales = buildLocales();
  const texts = new Map<string, string | Uint8Array>([
    ...files,
    ...locales,
    ...Object.entries(PAGES).map(([name, source]) => [name, readFileSync(source)] as const),
    ['NOTICES.txt', notices(metafile)],
  ]);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/meta.json', JSON.stringify(metafile));
  return BROWSERS.map((browser) => {
    const manifest = buildManifest(browser, version);
    const folder = `dist/${browser}`;
    rmSync(folder, { recursive: true, force: true });
    write(folder, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    for (const [name, content] of texts) write(folder, name, content);
    // Firefox warns about the key, so its manifest does not name one.
    const schema = schemaPath(manifest);
    if (schema !== undefined) write(folder, schema, `${JSON.stringify(managedSchema(), null, 2)}\n`);
    for (const icon of iconPaths(manifest)) {
      mkdirSync(dirname(join(folder, icon)), { recursive: true });
      cpSync(icon, join(folder, icon));
    }
    const size = statSync(join(folder, 'content.js')).size;
    return { browser, summary: `version ${version}, content script ${size} bytes` };
  });
}

/** The version has one source: package.json. */
export function readVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed && typeof parsed.version === 'string') {
    return parsed.version;
  }
  throw new Error('package.json names no version.');
}

function iconPaths(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const text = JSON.stringify(manifest);
  return [...new Set(text.match(/assets\/icons\/[\w.-]+/g) ?? [])];
}

/** The file of the managed schema, where the manifest names one. */
function schemaPath({ storage }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof storage !== 'object' || storage === null || !('managed_schema' in storage)) return undefined;
  return typeof storage.managed_schema === 'string' ? storage.managed_schema : undefined;
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
