import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, type Metafile, type Plugin, transform } from 'esbuild';
import { runtimeTables } from './build-tables';

/** Oldest browsers that the manifest admits: `manifest.json`. */
const TARGET = ['chrome121', 'firefox140'];

const SCRIPTS = {
  content: 'src/content/main.ts',
  background: 'src/background/main.ts',
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
};

const STYLES = { popup: 'src/popup/popup.css', options: 'src/options/options.css' };

/** Style sheets that scripts carry as text go into the bundle minified. */
const styleText: Plugin = {
  name: 'style-text',
  setup(plugin) {
    plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: TARGET });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * Bundles every script and style sheet.
 * Out: file name to content, and the bundler's own account of what went where. Fails: with the bundler's messages.
 */
export async function bundle(): Promise<{ files: ReadonlyMap<string, Uint8Array>; metafile: Metafile }> {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target: TARGET,
    outdir: 'dist',
    logLevel: 'silent',
  } as const;
  const scripts = await build({
    ...common,
    entryPoints: SCRIPTS,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [styleText, runtimeTables],
  });
  const styles = await build({ ...common, entryPoints: STYLES });
  return {
    files: new Map([...scripts.outputFiles, ...styles.outputFiles].map((file) => [basename(file.path), file.contents])),
    metafile: {
      inputs: { ...scripts.metafile.inputs, ...styles.metafile.inputs },
      outputs: { ...scripts.metafile.outputs, ...styles.metafile.outputs },
    },
  };
}
