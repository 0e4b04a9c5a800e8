import { build, type Plugin } from 'esbuild';

/**
 * The fields of the page and view tables that decide something at run time. Examples, confidence and sources stand
 * beside them in the tables, for the tests and for whoever maintains them; they do not ship.
 */
const RUNTIME_FIELDS: Readonly<Record<string, readonly string[]>> = {
  PAGES: ['id', 'family', 'hosts', 'path'],
  VIEWS: ['id', 'pages', 'pageIds', 'viewNumbers', 'markers', 'without', 'errorCodes'],
};

/** Replaces a table by its run-time fields when it goes into a bundle. */
export const runtimeTables: Plugin = {
  name: 'runtime-tables',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]src[\\/]data[\\/](pages|views)\.ts$/ }, async ({ path }) => {
      const loaded = await loadModule(path);
      const shared = new Map<string, string>();
      const tables = Object.entries(RUNTIME_FIELDS).flatMap(([name, fields]) => {
        const table = loaded[name];
        const rows = Array.isArray(table) ? table.map((row) => rowSource(row, fields, shared)) : [];
        return rows.length === 0 ? [] : [`export const ${name}=[${rows.join(',')}];`];
      });
      tables.unshift(...[...shared].map(([source, constant]) => `const ${constant}=${source};`));
      if (tables.length === 0) throw new Error(`${path}: exports no table of pages or views.`);
      return { contents: tables.join('\n'), loader: 'js' };
    });
  },
};

/**
 * A source module as it is on the disk now. The file itself, imported, would stay what it was at the first build of this
 * process, and so would every file that it imports: a build that watches would ship old tables.
 */
export async function loadModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const source = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64')).join('');
  return import(`data:text/javascript;base64,${source}`);
}

/** The rows repeat their hosts, selectors and lists of them: each stands once, under a name. */
function rowSource(row: unknown, fields: readonly string[], shared: Map<string, string>): string {
  if (typeof row !== 'object' || row === null) throw new Error('A row of a table is no object.');
  const values = Object.entries(row).filter(([field, value]) => fields.includes(field) && value !== undefined);
  return `{${values.map(([field, value]) => `${field}:${valueSource(value, shared)}`).join(',')}}`;
}

function valueSource(value: unknown, shared: Map<string, string>): string {
  if (value instanceof RegExp) return String(value);
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return share(
    `[${value.map((item) => (isLong(item) ? share(JSON.stringify(item), shared) : JSON.stringify(item))).join(',')}]`,
    shared,
  );
}

const isLong = (item: unknown): boolean => typeof item === 'string' && item.length > 6;

function share(source: string, shared: Map<string, string>): string {
  const constant = shared.get(source) ?? `shared${shared.size}`;
  shared.set(source, constant);
  return constant;
}
