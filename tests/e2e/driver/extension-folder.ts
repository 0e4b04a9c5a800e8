import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Unpacks a packaged extension, so that tests run what people install.
 * In: the zip. Out: a folder as of `passingFolder`. Fails: when the zip is broken or leads outside.
 */
export function unpack(zip: string): string {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  const outside = files.find(([name]) => path.isAbsolute(name) || path.normalize(name).startsWith('..'));
  if (outside !== undefined) throw new Error(`${zip} holds ${outside[0]}, which leads outside.`);
  const folder = passingFolder('unpacked');
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    if (name.endsWith('/')) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}

/**
 * A copy of an extension in which the page can see into our root: for axe, which cannot be handed a closed one.
 * In: the folder. Out: a folder as of `passingFolder`. Fails: when it has no content script.
 */
export function openCopy(extension: string): string {
  const folder = passingFolder('open');
  cpSync(extension, folder, { recursive: true });
  const manifest = manifestOf(extension);
  const scripts = manifest.content_scripts ?? [];
  if (scripts.length === 0) throw new Error(`${extension} has no content script.`);
  const opener = {
    matches: [...new Set(scripts.flatMap((s) => s.matches))],
    js: ['test-open.js'],
    run_at: 'document_start',
  };
  const opened = { ...manifest, content_scripts: [opener, ...scripts] };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(opened));
  // Works because all content scripts of an extension share a world.
  writeFileSync(
    path.join(folder, 'test-open.js'),
    `{ const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); }; }`,
  );
  return folder;
}

/** The id that Firefox knows an extension by. Fails: when its manifest has none. */
export function geckoId(extension: string): string {
  const id = manifestOf(extension).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} has no gecko id in its manifest.`);
  return id;
}

interface Manifest {
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

function manifestOf(extension: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest;
}

/** A folder in the system's place for such. Goes when the process ends; a test worker is ended from outside, so a test removes it. */
export function passingFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `signpost-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
