/** `npm run bench [-- FILE.html …]`: how long reading takes, page by page; the newsstand where no file is named. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { collectPage } from '../lib/page/collect.ts';
import { createReader } from '../lib/reading/read.ts';
import { root } from './house.ts';
import { loadData } from './load-data.ts';
import { papers } from './newsstand.ts';

const ROUNDS = 25;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Median of several runs in milliseconds, and what the last run gave. */
function timed<T>(run: () => T): { ms: number; value: T } {
  const times: number[] = [];
  let value = run();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    value = run();
    times.push(performance.now() - start);
  }
  return { ms: median(times), value };
}

const files = process.argv.slice(2);
const pages =
  files.length > 0
    ? files.map((file) => ({ name: basename(file), html: readFileSync(file, 'utf8') }))
    : papers().map(({ file, html }) => ({ name: file, html }));
const { record, matching } = loadData(join(root, 'data'));
const start = performance.now();
const reader = createReader(matching, record);
console.log(`making the reader ${(performance.now() - start).toFixed(1)} ms\n`);
console.log(
  `${'page'.padEnd(28)}${'signs'.padStart(8)}${'collect ms'.padStart(12)}${'read ms'.padStart(10)}${'marks'.padStart(7)}`,
);
for (const { name, html } of pages) {
  const { document } = parseHTML(html);
  const collected = timed(() => collectPage(document as unknown as Document, 'http://127.0.0.1/'));
  const { input } = collected.value;
  const read = timed(() => reader.read(input));
  const cells = [
    String(input.text.length).padStart(8),
    collected.ms.toFixed(2).padStart(12),
    read.ms.toFixed(2).padStart(10),
  ];
  console.log(`${name.padEnd(28)}${cells.join('')}${String(read.value.claims.length).padStart(7)}`);
}
