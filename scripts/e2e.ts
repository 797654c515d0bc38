/** `npm run e2e [-- vitest options]`: builds what is stale, then the end-to-end tests in both browsers. */
import { spawnSync } from 'node:child_process';
import { BROWSERS, needBrowser } from './browsers.ts';
import { buildIfStale } from './build.ts';
import { root, tool } from './house.ts';

try {
  for (const name of BROWSERS) {
    needBrowser(name);
    buildIfStale(name, 'production');
    buildIfStale(name, 'e2e');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(tool('vitest'), ['run', '--project', 'e2e', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
