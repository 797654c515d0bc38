/** Whole pages written for this project, read as the extension reads them: expected marks, page by page and in sum. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReader } from '../lib/reading/read.ts';
import { loadData } from '../scripts/load-data.ts';
import { pageOfText } from '../scripts/page-of-text.ts';
import { type Counted, type GoldPage, none, score, spans, squash } from '../scripts/score.ts';

const folder = join(import.meta.dirname, 'fixtures', 'pages');
const { pages } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { pages: GoldPage[] };
const { record, matching } = loadData();
const reader = createReader(matching, record);

/** Floors a little under what is reached, so that a change that costs quality is seen. */
const PRECISION = 0.95;
const RECALL = 0.82;
const DIFFERS_PRECISION = 0.95;
const DIFFERS_RECALL = 0.7;

const sum = none();

describe.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
  const input = pageOfText(readFileSync(join(folder, file), 'utf8'), page.date ?? null);
  const text = squash(input.text);
  const reading = reader.read(input);
  const verdict = score(page, text, reading.claims, reading.omits.facts);
  for (const key of Object.keys(sum) as (keyof Counted)[]) sum[key] += verdict.counted[key];

  test('every label stands in the text', () => {
    expect(page.annotations.filter((a) => a.quote && spans(text, a.quote).length === 0)).toEqual([]);
  });
  test('is about the events it is about', () => {
    const said = reading.events.map((e) => e.event).filter((e) => !page.about_optional?.includes(e));
    expect(said.sort()).toEqual([...page.about].sort());
  });
  test('a page about nothing of the record gets no mark that its text does not carry', () => {
    if (page.about.length === 0 && !page.about_optional?.length) expect(verdict.wrong).toEqual([]);
    else expect(verdict.wrong.length).toBeLessThanOrEqual(Math.max(3, verdict.counted.predicted / 4));
  });
});

test('over all pages', () => {
  expect(sum.correct / sum.predicted).toBeGreaterThanOrEqual(PRECISION);
  expect(sum.hit / sum.required).toBeGreaterThanOrEqual(RECALL);
  expect(sum.differsCorrect / sum.differsPredicted).toBeGreaterThanOrEqual(DIFFERS_PRECISION);
  expect(sum.differsHit / sum.differsGold).toBeGreaterThanOrEqual(DIFFERS_RECALL);
});
