/** `npm test`: every check there is, in order. The last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS, needBrowser } from './browsers.ts';
import { line, weigh } from './budgets.ts';
import { build } from './build.ts';
import { root, tool } from './house.ts';

const results = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'second-source-'));

function check(what: string, run: () => void): boolean {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(`\n— ${what}`);
  try {
    run();
    results.passed++;
    console.log(`ok: ${what} (${seconds()})`);
    return true;
  } catch (error) {
    results.failed++;
    console.log(`FAILED: ${what} (${seconds()}): ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

function runNode(script: string): void {
  run(process.execPath, [join(root, 'scripts', script)]);
}

function run(file: string, args: string[]): void {
  const { status, signal } = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && file.endsWith('.cmd'),
  });
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(130);
  if (status !== 0) throw new Error(`it ended with status ${status ?? signal}`);
}

/** Runs one vitest project and adds its tests to the sum; a run that broke off counts as one failure. */
function vitest(project: string): void {
  console.log(`\n— tests: ${project}`);
  const report = join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(tool('vitest'), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const told: { numPassedTests?: number; numFailedTests?: number } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  const failed = told.numFailedTests ?? 0;
  results.passed += told.numPassedTests ?? 0;
  results.failed += status === 0 ? failed : Math.max(failed, 1);
}

function budgets(): void {
  const weighed = BROWSERS.flatMap((browser) => weigh(browser).map((each) => ({ browser, each })));
  for (const { browser, each } of weighed) console.log(line(browser, each));
  const over = weighed.filter(({ each }) => each.bytes > each.limit);
  if (over.length > 0) throw new Error(`${over.map(({ each }) => each.what).join(', ')} past the limit`);
}

process.on('SIGINT', () => process.exit(130));
check('data', () => runNode('check-data.ts'));
check('lint and format', () => run(tool('biome'), ['check', '.']));
check('types', () => runNode('types.ts'));
vitest('unit');
const built = check('builds', () => {
  for (const browser of BROWSERS)
    for (const mode of ['production', 'e2e'] as const) build(browser, mode, true);
});
if (built) {
  check('size budgets', budgets);
  if (check('browsers', () => void BROWSERS.map(needBrowser))) vitest('e2e');
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 ? 0 : 1;
