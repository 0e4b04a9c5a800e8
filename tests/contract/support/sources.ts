import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { transformSync } from 'esbuild';

/** Every file below `src`, with forward slashes. */
export const SOURCE_FILES: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((name) => /\.[a-z]+$/.test(name))
  .sort();

export const SCRIPT_FILES: readonly string[] = SOURCE_FILES.filter((name) => /(?<!\.d)\.tsx?$/.test(name));

export function source(file: string): string {
  return readFileSync(file, 'utf8');
}

const codes = new Map<string, string>();

/** A script as it runs: without types and comments, JSX as it is written. */
export function code(file: string): string {
  const known = codes.get(file);
  if (known !== undefined) return known;
  const { code: made } = transformSync(source(file), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'preserve',
    legalComments: 'none',
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
  });
  // Comments that esbuild keeps for other tools.
  const bare = made.replace(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\s*$/gm, '');
  codes.set(file, bare);
  return bare;
}

/** A script with its types, without comments; for rules about types. */
export function typed(file: string): string {
  return source(file)
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');
}

/** Every place where the code of some files matches, as `file: match`. */
export function matches(files: readonly string[], pattern: RegExp, of: (file: string) => string = code) {
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return files.flatMap((file) => Array.from(of(file).matchAll(all), (match) => `${file}: ${match[0].trim()}`));
}

/** The texts in quotes of a script. */
export function literals(file: string): readonly string[] {
  return Array.from(code(file).matchAll(/"((?:[^"\\\n]|\\.)*)"/g), (match) => match[1] ?? '');
}

export interface Import {
  readonly from: string;
  /** A file of `src`, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What a script imports and re-exports, also by `import()`. */
export function importsOf(file: string): readonly Import[] {
  const text = typed(file);
  const statements = Array.from(
    text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm),
    ([, type, names = '', target = '']) => ({ target, typeOnly: type !== undefined || onlyTypes(names) }),
  );
  const dynamic = Array.from(text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g), ([, target = '']) => ({
    target,
    typeOnly: false,
  }));
  return [...statements, ...dynamic].map(({ target, typeOnly }) => ({
    from: file,
    to: resolve(file, target),
    typeOnly,
  }));
}

function onlyTypes(names: string): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (listed === undefined) return false;
  return listed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}

function resolve(from: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = normalize(join(dirname(from), target)).replaceAll('\\', '/');
  return SOURCE_FILES.find((file) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(file)) ?? path;
}

/** The part of the house that a file belongs to: `core`, `data`, `ui` and so on; undefined outside `src`. */
export function partOf(file: string): string | undefined {
  return /^src\/([a-z]+)\//.exec(file)?.[1];
}
