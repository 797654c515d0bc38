/** The whole way of a page, without a browser: every paper of the newsstand, read as the extension reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { collectPage } from '../lib/page/collect.ts';
import { createReader } from '../lib/reading/read.ts';
import { root } from '../scripts/house.ts';
import { loadData } from '../scripts/load-data.ts';
import { type GoldPage, score, squash } from '../scripts/score.ts';

const folder = join(root, 'tests', 'fixtures', 'newsstand');
const { pages }: { pages: GoldPage[] } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const { record, matching } = loadData(join(root, 'data'));
const reader = createReader(matching, record);

describe.each(pages)('$file', (page) => {
  const { document } = parseHTML(readFileSync(join(folder, page.file), 'utf8'));
  const { input } = collectPage(document as unknown as Document, 'http://127.0.0.1/');
  const reading = reader.read(input);
  const verdict = score(page, squash(input.text), reading.claims, reading.omits.facts);

  test('every label stands in the text that was collected', () => {
    const text = squash(input.text);
    expect(page.annotations.map(({ quote }) => quote ?? '').filter((quote) => !text.includes(quote))).toEqual(
      [],
    );
  });

  test('is about the events it is about', () => {
    expect(reading.events.map(({ event }) => event)).toEqual(page.about);
  });

  test('every stated fact is found, with its stance', () => {
    expect(verdict.missed.map(({ label }) => `${label.fact} ${label.stance}: ${label.quote}`)).toEqual([]);
  });

  test('nothing else is marked', () => {
    expect(verdict.wrong.map(({ fact, stance, exact }) => `${fact} ${stance}: ${exact}`)).toEqual([]);
  });

  test('what is left out is told', () => {
    expect([...reading.omits.facts].sort()).toEqual([...(page.omits ?? [])].sort());
  });
});
