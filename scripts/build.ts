/** `npm run build [-- chrome|firefox] [-- --mode e2e]`: the extension for both browsers, Manifest V3, into .output. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { isMain, root, tool } from './house.ts';

/** `e2e` adds the newsstand's `*.example` hosts and loopback to the content script's; never for release. */
export type BuildMode = 'production' | 'e2e';

const INPUTS = ['entrypoints', 'components', 'lib', 'data', 'public', 'wxt.config.ts', 'package-lock.json'];

export function outputDir(browser: BrowserName, mode: BuildMode): string {
  return join(root, '.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}

/** Builds one browser's extension; throws where WXT fails. */
export function build(browser: BrowserName, mode: BuildMode, quiet = false): void {
  const args = ['build', '-b', browser, '--mv3', ...(mode === 'e2e' ? ['--mode', 'e2e'] : [])];
  const { status, stdout, stderr } = spawnSync(tool('wxt'), args, {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    if (quiet) process.stderr.write(`${stdout}${stderr}`);
    throw new Error(`The build for ${browser} failed (wxt ${args.join(' ')}).`);
  }
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Builds only where a source is newer than what was built. */
export function buildIfStale(browser: BrowserName, mode: BuildMode): void {
  const manifest = join(outputDir(browser, mode), 'manifest.json');
  const sources = INPUTS.map((name) => join(root, name)).filter(existsSync);
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (builtAt > Math.max(...sources.map(newestIn))) return;
  console.error(`Building for ${browser} …`);
  build(browser, mode, true);
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  const mode: BuildMode = args.includes('e2e') ? 'e2e' : 'production';
  const chosen = BROWSERS.filter((name) => args.includes(name));
  try {
    for (const browser of chosen.length > 0 ? chosen : BROWSERS) build(browser, mode);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
