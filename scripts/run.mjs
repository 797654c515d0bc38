// The way in to every task: `node scripts/run.mjs TASK [ARGS]` runs scripts/TASK.ts, or the installed tool TASK.
// This file alone must run on Node 20 with nothing installed: it installs the packages, Node 24 among them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';
const node24 = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

const stop = (sentence, code = 1) => {
  console.error(sentence);
  process.exit(code);
};

/** What was last installed, told by content: a fresh clone has fresh file times. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json'])
    if (existsSync(join(root, file))) hash.update(dependencyLines(file));
  return hash.digest('hex');
}

function dependencyLines(file) {
  const { dependencies, devDependencies, overrides, packages } = JSON.parse(
    readFileSync(join(root, file), 'utf8'),
  );
  return JSON.stringify({ dependencies, devDependencies, overrides, packages });
}

function install() {
  const stamp = join(root, 'node_modules', '.installed');
  const done = existsSync(stamp) && existsSync(node24) && readFileSync(stamp, 'utf8') === wanted();
  if (done) return;
  console.error('Installing packages (npm install) …');
  // npm's own output goes to our stderr: a task's stdout is its answer and nothing else.
  const { status, error } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: onWindows,
  });
  if (error) stop(`npm could not be started: ${error.message}`);
  if (status !== 0) stop('npm install failed; its own words stand above.', status ?? 1);
  if (!existsSync(node24))
    stop('npm install left no Node 24: does npm run install scripts here (ignore-scripts)?');
  writeFileSync(stamp, wanted());
}

function commandFor(task) {
  const script = join(root, 'scripts', `${task}.ts`);
  if (existsSync(script)) return { file: node24, args: [script], shell: false };
  const tool = join(bin, onWindows ? `${task}.cmd` : task);
  if (existsSync(tool)) return { file: tool, args: [], shell: onWindows };
  return stop(`There is no task “${task}”: neither scripts/${task}.ts nor an installed tool of that name.`);
}

const [task, ...rest] = process.argv.slice(2);
if (!task) stop('Say which task: node scripts/run.mjs TASK [ARGS]');
install();
const { file, args, shell } = commandFor(task);
const env = { ...process.env, NODE_NO_WARNINGS: '1' };
const pathKey = Object.keys(env).find((key) => key.toLowerCase() === 'path') ?? 'PATH';
env[pathKey] = [dirname(node24), bin, env[pathKey]].filter(Boolean).join(delimiter);
const child = spawn(file, [...args, ...rest], { stdio: 'inherit', env, shell });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the child as well; twice would read as "do not wait".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
child.on('error', (error) => stop(`${task} could not be started: ${error.message}`));
child.on('exit', (code, signal) =>
  process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)),
);
