/** Runs in the browser for `npm run bench`: Readability on the page, and the reading of its article, turn by turn. */
import { Readability } from '@mozilla/readability';
import type { Matching } from '../lib/model/matching.ts';
import type { RecordData } from '../lib/model/record.ts';
import { collectPage } from '../lib/page/collect.ts';
import { createReader } from '../lib/reading/read.ts';

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Medians in milliseconds over `turns`; Readability gets a fresh copy each turn, the copying not counted. */
function bench(matching: Matching, record: RecordData, turns: number) {
  const reader = createReader(matching, record);
  const { input } = collectPage(document);
  const page = { ...input, published: '2025-05-17' };
  const readability: number[] = [];
  const reading: number[] = [];
  let marks = 0;
  for (let i = 0; i < turns * 2; i++) {
    const copy = document.cloneNode(true) as Document;
    const one = timed(() => new Readability(copy).parse());
    const other = timed(() => {
      marks = reader.read(page).claims.length;
    });
    if (i < turns) continue;
    readability.push(one);
    reading.push(other);
  }
  const words = page.text.split(/\s+/).length;
  const elements = document.querySelectorAll('*').length;
  return { readability: median(readability), reading: median(reading), marks, words, elements };
}

Object.assign(globalThis, { bench });
