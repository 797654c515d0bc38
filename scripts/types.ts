/** `npm run types`: WXT's generated types, then the TypeScript compiler over everything. */
import { spawnSync } from 'node:child_process';
import { root, tool } from './house.ts';

const steps: [string, string[]][] = [
  ['wxt', ['prepare']],
  ['tsc', ['--noEmit']],
];
for (const [name, args] of steps) {
  const { status } = spawnSync(tool(name), args, {
    cwd: root,
    // WXT's progress is of interest only where it fails; it says its errors on stderr.
    stdio: ['ignore', name === 'wxt' ? 'ignore' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
