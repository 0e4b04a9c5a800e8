import { readdirSync, readFileSync } from 'node:fs';
import type { Route } from '../http';

/** Style sheets, scripts and drawings of the practice pages: each file of `tests/site/pages`, below `/practice/`. */
const FOLDER = new URL('../pages/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const names = new Set(readdirSync(FOLDER));

export const asset: Route = ({ url }) => {
  const name = /^\/practice\/([\w-]+\.\w+)$/.exec(url.pathname)?.[1];
  const type = TYPES[name?.split('.')[1] ?? ''];
  if (name === undefined || type === undefined || !names.has(name)) return undefined;
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    body: readFileSync(new URL(name, FOLDER)),
  };
};
