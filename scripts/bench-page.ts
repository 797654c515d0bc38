/** Runs in the browser for `npm run bench`: Readability on the page, and the reading of its article, turn by turn. */
import { Readability } from '@mozilla/readability';
import type { Matching } from '../lib/model/matching.ts';
import type { RecordData } from '../lib/model/record.ts';
import { collectPage } from '../lib/page/collect.ts';
import { createReader, type Reader } from '../lib/reading/read.ts';

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** What one turn took, in milliseconds. Readability changes the page, so it gets a copy, which is timed apart. */
interface Turn {
  copy: number;
  readability: number;
  reading: number;
}

/**
 * Turns of one kind in a row: the two never run one upon the other, reading is in another process. Short enough for
 * a slow moment of the machine to hit both.
 */
const IN_A_ROW = 10;

/** The first turn, with the engine built in it, and medians over `turns` after as many that are not counted. */
function bench(matching: Matching, record: RecordData, turns: number) {
  let reader: Reader | null = null;
  const { input } = collectPage(document);
  const page = { ...input, published: '2025-05-17' };
  let marks = 0;
  const all: Turn[] = [];
  while (all.length < turns * 2) {
    const row: Turn[] = Array.from({ length: all.length === 0 ? 1 : IN_A_ROW }, () => {
      let copy = document;
      const copying = timed(() => {
        copy = document.cloneNode(true) as Document;
      });
      return { copy: copying, readability: timed(() => new Readability(copy).parse()), reading: 0 };
    });
    for (const turn of row)
      turn.reading = timed(() => {
        reader ??= createReader(matching, record);
        marks = reader.read(page).claims.length;
      });
    all.push(...row);
  }
  const warm = all.slice(turns);
  const of = (part: keyof Turn) => median(warm.map((turn) => turn[part]));
  return {
    first: all[0],
    warm: { copy: of('copy'), readability: of('readability'), reading: of('reading') },
    marks,
    words: page.text.split(/\s+/).length,
    elements: document.querySelectorAll('*').length,
  };
}

Object.assign(globalThis, { bench });
