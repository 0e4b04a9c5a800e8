import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { BROWSERS, readVersion } from '../../scripts/lib/build-extension';
import { unpack } from './driver';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders with the unpacked packages, by browser. */
    readonly packages: Readonly<Record<'chromium' | 'firefox', string>>;
  }
}

/** Packages once for all files, and unpacks what people install. Out: the way to clean up. */
export default function setup(project: TestProject): () => void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], { stdio: 'pipe' });
  const [chromium, firefox] = BROWSERS.map((browser) => unpack(`dist/signpost-${readVersion()}-${browser}.zip`));
  if (chromium === undefined || firefox === undefined) throw new Error('There are not two packages.');
  project.provide('packages', { chromium, firefox });
  return () => {
    for (const folder of [chromium, firefox]) rmSync(folder, { recursive: true, force: true });
  };
}
