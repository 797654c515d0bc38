/** `npm run zip`: the packages for both stores, with the sources Mozilla's reviewers ask for. */
import { spawnSync } from 'node:child_process';
import { BROWSERS } from './browsers.ts';
import { root, tool } from './house.ts';

for (const browser of BROWSERS) {
  const { status } = spawnSync(tool('wxt'), ['zip', '-b', browser, '--mv3'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
