import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/lib/build-manifest';
import { filesBelow } from '../../scripts/lib/zip';
import { packageName } from './support/packages';
import { copyProject, type ProjectCopy, sha256 } from './support/project-copy';

/** Another machine, as far as one machine can play it. */
interface Elsewhere {
  readonly TZ: string;
  readonly LANG: string;
  readonly umask: string;
  /** What the clock says; milliseconds. */
  readonly now: number;
  readonly fileMode: number;
  /** A folder of its own, with a longer path and signs that paths seldom have. */
  readonly below: string;
}

const ELSEWHERE: readonly Elsewhere[] = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', umask: '077', now: 4e12, fileMode: 0o600, below: 'a b/ünder (1)' },
  { TZ: 'America/St_Johns', LANG: 'C', umask: '000', now: 5e11, fileMode: 0o755, below: 'x' },
];

/** Our programs see this clock. What stands in the files of the copy is older or newer by years, too. */
const clock = (now: number): string =>
  `data:text/javascript,${encodeURIComponent(
    `const D=Date;globalThis.Date=class extends D{constructor(...a){super(...(a.length?a:[${now}]))}static now(){return ${now}}}`,
  )}`;

function packageElsewhere({ TZ, LANG, umask, now, fileMode, below }: Elsewhere): Readonly<Record<string, string>> {
  const copy = copyProject();
  const place = mkdtempSync(join(tmpdir(), 'signpost-elsewhere-'));
  try {
    const folder = join(place, below, 'signpost');
    mkdirSync(join(place, below), { recursive: true });
    rmSync(copy.at('node_modules'));
    for (const { name } of filesBelow(copy.folder)) {
      chmodSync(copy.at(name), fileMode);
      utimesSync(copy.at(name), now / 1000, now / 1000);
    }
    renameSync(copy.folder, folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    const program = ['--import', clock(now), '--import', 'tsx', 'scripts/package.ts'];
    execFileSync('sh', ['-c', `umask ${umask} && exec "$0" "$@"`, process.execPath, ...program], {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG },
    });
    return checksums((name) => join(folder, name));
  } finally {
    copy.remove();
    rmSync(place, { recursive: true, force: true });
  }
}

const checksums = (at: (name: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries([...BROWSERS, 'source'].map((kind) => [kind, sha256(readFileSync(at(packageName(kind))))]));

let here: ProjectCopy;
let first: Readonly<Record<string, string>>;
beforeAll(() => {
  here = copyProject();
  here.run('scripts/package.ts');
  first = checksums((name) => here.at(name));
}, 60_000);
afterAll(() => here.remove());

describe('the three archives', () => {
  it.each(ELSEWHERE)(
    'are byte for byte the same in $TZ, $LANG, umask $umask, at $now, in another folder',
    (elsewhere) => {
      expect(packageElsewhere(elsewhere)).toEqual(first);
    },
    60_000,
  );

  it('are the same after a build that left other files behind', () => {
    mkdirSync(here.at('dist/chromium/left'), { recursive: true });
    chmodSync(here.at('dist/chromium/manifest.json'), 0o600);
    here.run('scripts/package.ts');
    expect(checksums((name) => here.at(name))).toEqual(first);
  }, 60_000);
});
