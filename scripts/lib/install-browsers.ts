import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_PACKAGES, FONTS, type InstallableBrowser, languagePackages } from './debian-packages';
import { type BrowserKind, browserVariable, findBrowser } from './find-browser';

export interface EnsureOptions {
  /** Languages that the browsers must speak. None: English is enough. */
  readonly languages?: readonly string[];
  /** Missing language packs and fonts are as bad as a missing browser (tests), or only worth a line (a look around). */
  readonly strict?: boolean;
  readonly say?: (line: string) => void;
}

/** What the machine is, as far as installing goes. Replaced by tests. */
export interface Machine {
  readonly debian: boolean;
  /** The words before `apt-get` that give the right to install, or undefined when nothing does. */
  readonly asRoot: readonly string[] | undefined;
  find(kind: BrowserKind): string | undefined;
  hasPackage(name: string): boolean;
  run(command: readonly string[]): boolean;
}

/**
 * Makes sure that the browsers are there, with their languages and fonts.
 * In: the kinds that are needed. On Debian, as root or with a sudo that asks nothing, installs what is missing and only
 * that. Out: nothing, when all is there.
 * Fails: with an Error whose message names the one command to run.
 */
export async function ensureBrowsers(
  kinds: readonly BrowserKind[],
  options: EnsureOptions = {},
  machine: Machine = thisMachine(),
): Promise<void> {
  const say = options.say ?? ((line: string) => console.log(line));
  const absent = kinds.filter((kind) => machine.find(kind) === undefined);
  const branded = absent.find((kind) => !isInstallable(kind));
  if (branded !== undefined) throw new Error(bringYourOwn(branded));

  const extras = machine.debian ? missingExtras(kinds, options.languages ?? [], machine) : [];
  const packages = [...absent.filter(isInstallable).map((kind) => BROWSER_PACKAGES[kind]), ...extras];
  const first = absent[0];
  if (first !== undefined && !machine.debian) throw new Error(bringYourOwn(first));
  if (packages.length === 0) return;

  const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (machine.asRoot === undefined) {
    if (absent.length > 0 || options.strict) throw new Error(`Missing: ${packages.join(', ')}. Run: ${command}`);
    say(`Going on without ${packages.join(', ')}; some text may be in English or drawn as boxes. To add: ${command}`);
    return;
  }
  say(`Installing with apt-get: ${packages.join(', ')}`);
  const apt = [...machine.asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
  const done =
    machine.run([...apt, '-qq', 'update']) &&
    machine.run([...apt, '-qq', 'install', '-y', '--no-install-recommends', ...packages]);
  const stillAbsent = absent.find((kind) => machine.find(kind) === undefined);
  if (!done || stillAbsent !== undefined)
    throw new Error(`apt-get could not install ${packages.join(', ')}. Run: ${command}`);
}

/** Language packs and fonts belong to Debian's own browsers; one that someone put elsewhere is left as it is. */
function missingExtras(
  kinds: readonly BrowserKind[],
  languages: readonly string[],
  machine: Machine,
): readonly string[] {
  const ours = kinds.filter(isInstallable).filter((kind) => {
    return machine.find(kind) === undefined || machine.hasPackage(BROWSER_PACKAGES[kind]);
  });
  if (ours.length === 0) return [];
  const fonts = languages.some((tag) => tag !== 'en') ? FONTS : [];
  return [...languagePackages(ours, languages), ...fonts].filter((name) => !machine.hasPackage(name));
}

function isInstallable(kind: BrowserKind): kind is InstallableBrowser {
  return kind in BROWSER_PACKAGES;
}

function bringYourOwn(kind: BrowserKind): string {
  const name = { chromium: 'Chromium', firefox: 'Firefox', chrome: 'Chrome', edge: 'Edge' }[kind];
  return `${name} is not on this machine, and cannot be installed from here. Run: ${oneCommand(kind)}`;
}

function oneCommand(kind: BrowserKind): string {
  const variable = browserVariable(kind);
  if (process.platform === 'win32') return `set ${variable}=C:\\path\\to\\the\\browser.exe`;
  if (process.platform === 'darwin') {
    return `brew install --cask ${{ chromium: 'chromium', firefox: 'firefox', chrome: 'google-chrome', edge: 'microsoft-edge' }[kind]}`;
  }
  const tool = isInstallable(kind) ? INSTALLERS.find(([program]) => existsSync(program)) : undefined;
  return tool ? `${tool[1]} ${kind}` : `export ${variable}=/path/to/the/browser`;
}

/** What other systems install these browsers with. */
const INSTALLERS: readonly (readonly [program: string, command: string])[] = [
  ['/usr/bin/snap', 'sudo snap install'],
  ['/usr/bin/dnf', 'sudo dnf install -y'],
  ['/usr/bin/pacman', 'sudo pacman -S --noconfirm'],
  ['/usr/bin/zypper', 'sudo zypper install -y'],
];

function thisMachine(): Machine {
  return {
    debian: isDebian(),
    asRoot: process.getuid?.() === 0 ? [] : succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined,
    find: (kind) => findBrowser(kind),
    hasPackage: (name) => {
      const answer = spawnSync('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status}', name], { encoding: 'utf8' });
      return answer.status === 0 && answer.stdout === 'installed';
    },
    run: ([program = '', ...rest]) => spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0,
  };
}

/** Ubuntu is left out: its packages of these browsers are only links into its other shop. */
function isDebian(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function succeeds([program = '', ...rest]: readonly string[]): boolean {
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}
