import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export const BROWSER_KINDS = ['chromium', 'firefox', 'chrome', 'edge'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

interface Places {
  /** Environment variable that names the program and wins over every usual place. */
  readonly variable: string;
  readonly linux: readonly string[];
  /** Below `/Applications` and the person's own `Applications`. */
  readonly mac: string;
  /** Below the program folders of Windows. */
  readonly windows: string;
}

const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chromium: {
    variable: 'SIGNPOST_CHROMIUM',
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  firefox: {
    variable: 'SIGNPOST_FIREFOX',
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
  chrome: {
    variable: 'SIGNPOST_CHROME',
    linux: ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  edge: {
    variable: 'SIGNPOST_EDGE',
    linux: ['/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
};

/** The name of the environment variable that points at a browser of this kind. */
export function browserVariable(kind: BrowserKind): string {
  return PLACES[kind].variable;
}

/**
 * Where a browser of this kind is on this machine.
 * In: the kind; the environment and platform can be replaced by tests.
 * Out: the path of the program, or undefined when there is none in the usual places.
 * Fails: when the environment variable names a file that does not exist.
 */
export function findBrowser(
  kind: BrowserKind,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const places = PLACES[kind];
  const named = env[places.variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${places.variable} names ${named}, but there is no such file.`);
    return named;
  }
  return candidates(places, env, platform).find((file) => existsSync(file));
}

function candidates(places: Places, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', path.join(homedir(), 'Applications')].map((folder) => path.join(folder, places.mac));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? [path.join(folder, places.windows)] : []));
  }
  const names = places.linux.map((file) => path.posix.basename(file));
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [...places.linux, ...names.flatMap((name) => onPath.map((folder) => path.posix.join(folder, name)))];
}
