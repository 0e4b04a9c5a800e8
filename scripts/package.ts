/** `npm run package`: one zip a browser, and the source that Firefox's reviewers rebuild it from. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { BROWSERS, buildAll, readVersion } from './lib/build-extension';
import { filesBelow, sourceFiles, zip } from './lib/zip';

await buildAll();
const version = readVersion();
mkdirSync('dist', { recursive: true });
for (const browser of BROWSERS) save(`dist/signpost-${version}-${browser}.zip`, filesBelow(`dist/${browser}`));
save(
  `dist/signpost-${version}-source.zip`,
  sourceFiles().map((name) => ({ name, content: readFileSync(name) })),
);

function save(path: string, files: Parameters<typeof zip>[0]): void {
  const data = zip(files);
  writeFileSync(path, data);
  console.log(`${path}: ${files.length} files, ${data.length} bytes`);
}
