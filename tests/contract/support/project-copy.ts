import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sourceFiles } from '../../../scripts/lib/zip';

/**
 * A copy of the project in an empty folder, so that a test never touches the `dist` that somebody is looking at.
 * Installed packages are linked, as after `npm ci`.
 */
export interface ProjectCopy {
  readonly folder: string;
  /** A file in the copy. */
  at(...path: readonly string[]): string;
  /** Runs a script of the copy. Fails: with what it printed. */
  run(script: string): void;
  remove(): void;
}

function emptyCopy(fill: (folder: string) => void): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-copy-'));
  fill(folder);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return {
    folder,
    at: (...path) => join(folder, ...path),
    run: (script) => {
      execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: folder, stdio: 'pipe' });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The project as it is now. */
export function copyProject(): ProjectCopy {
  return emptyCopy((folder) => {
    for (const name of sourceFiles()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      cpSync(name, join(folder, name));
    }
  });
}

/** A project from the files of an archive. */
export function unpackProject(files: Readonly<Record<string, Uint8Array>>): ProjectCopy {
  return emptyCopy((folder) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  });
}

/** Short for what a file holds: two lists of files are compared at a glance. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
