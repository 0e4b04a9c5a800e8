import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type DriverKind, geckoId } from './driver';
import { packageOf } from './support';

/** Where the browsers look for policies on Linux: one place for the whole machine, so a test cleans up behind itself. */
const FILES: Readonly<Record<DriverKind, string>> = {
  chromium: '/etc/chromium/policies/managed/signpost-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};
/** What a policy of a test begins with; in Firefox everybody's policies stand in one file. */
const BEGIN: Readonly<Record<DriverKind, string>> = {
  chromium: '{"3rdparty":',
  firefox: '{"policies":{"3rdparty":{"Extensions":{"signpost@',
};

const sudo: readonly string[] = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** As the one who may write there. Out: whether it went well. */
function run(command: readonly string[], input = ''): boolean {
  const [program = '', ...rest] = [...sudo, ...command];
  return spawnSync(program, rest, { input, stdio: ['pipe', 'ignore', 'ignore'] }).status === 0;
}

/** Why no policy can be set for this browser here; undefined where it can. */
export function whyNoPolicy(kind: DriverKind): string | undefined {
  const file = FILES[kind];
  if (process.platform !== 'linux') return `Policies are set for these tests on Linux only.`;
  if (!run(['mkdir', '-p', dirname(file)])) return `Nobody here may write ${file} without being asked for a password.`;
  if (!existsSync(file) || readFileSync(file, 'utf8').startsWith(BEGIN[kind])) return undefined;
  return `${file} holds policies of this machine, which these tests leave alone.`;
}

/** The whole file for a browser, with these values for the packaged extension. */
export function policyText(kind: DriverKind, values: unknown): string {
  const folder = packageOf(kind);
  return JSON.stringify(
    kind === 'firefox'
      ? { policies: { '3rdparty': { Extensions: { [geckoId(folder)]: values } } } }
      : { '3rdparty': { extensions: { [unpackedId(folder)]: values } } },
  );
}

/** Sets the policies of this machine for a browser. Fails: when they cannot be written. */
export function setPolicy(kind: DriverKind, text: string): void {
  if (!run(['tee', FILES[kind]], text)) throw new Error(`${FILES[kind]} could not be written.`);
}

export function removePolicy(kind: DriverKind): void {
  if (!run(['rm', '-f', FILES[kind]])) throw new Error(`${FILES[kind]} could not be removed.`);
}

/** A policy for all tests of the block that calls it. Call it before the stage: the browser is to find it when it starts. */
export function usePolicy(kind: DriverKind, text?: string): void {
  const remove = (): void => removePolicy(kind);
  beforeAll(() => {
    // Also where the process ends before the tests do.
    process.once('exit', remove);
    if (text === undefined) remove();
    else setPolicy(kind, text);
  });
  afterAll(() => {
    remove();
    process.off('exit', remove);
  });
}

/** The id that Chromium makes for an unpacked extension: of its folder, in the letters a to p. */
export function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
