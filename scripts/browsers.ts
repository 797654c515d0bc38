/** Finds Chromium and Firefox on this machine, and on Debian and Ubuntu installs the one that is missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

interface Whereabouts {
  label: string;
  env: string[];
  names: string[];
  places: string[];
  /** Debian packages, tried in turn. */
  packages: string[];
}

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder): folder is string => Boolean(folder),
);

const whereabouts: Record<BrowserName, Whereabouts> = {
  chrome: {
    label: 'Chromium',
    env: ['CHROMIUM', 'CHROME_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows.flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ]),
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    label: 'Firefox',
    env: ['FIREFOX', 'FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...windows.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser's program, or `null` where none was found. */
export function findBrowser(name: BrowserName): string | null {
  const { env, names, places } = whereabouts[name];
  for (const key of env) {
    const named = process.env[key];
    if (named && runnable(named)) return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((program) => folders.map((folder) => join(folder, program + suffix)));
  return [...onPath, ...places].find(runnable) ?? null;
}

/** Words before an apt command: none for root, `sudo -n` where that asks for no password, else `null`. */
function aptPrefix(): string[] | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function apt(prefix: string[], args: string[]): boolean {
  const [program = 'apt-get', ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function installWithApt(name: BrowserName): void {
  const prefix = aptPrefix();
  if (!prefix) return;
  const { label, packages } = whereabouts[name];
  console.error(`Installing ${label} (apt-get install ${packages[0]}) …`);
  apt(prefix, ['update', '-qq']);
  for (const candidate of packages) {
    apt(prefix, ['install', '-y', '-qq', candidate]);
    if (findBrowser(name)) return;
  }
}

/** As `findBrowser`, installing where possible. Throws one sentence for people where it is not. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  installWithApt(name);
  const installed = findBrowser(name);
  if (installed) return installed;
  const { label, env } = whereabouts[name];
  throw new Error(`${label} was not found: install it, or set ${env[0]} to the path of its program.`);
}
