import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldQuote, indexOfText } from '../../../lib/text/anchoring/page-index.ts';
import { addSeeds, beginnings, emptyHits, scan, seedTable } from '../../../lib/text/anchoring/seeds.ts';

function found(text: string, quotes: string[], most = 64, slice = text.length) {
  const index = indexOfText(text);
  const table = seedTable(4, quotes.length * 3, most);
  quotes.forEach((quote, owner) => {
    addSeeds(table, owner, foldQuote(quote), 3, 0);
  });
  const hits = emptyHits();
  for (let from = 0; from < index.length; from += slice) scan(table, index, from, from + slice, hits);
  const begins = beginnings(table, hits, quotes.length);
  return quotes.map((_, owner) => [...new Set(begins.of(owner))]);
}

test('each passage is met where it begins, overlapping ones too, and quotes shorter than a seed nowhere', () => {
  expect(found('alpha beta gamma delta', ['beta gamma', 'gamma delta', 'xyz', 'absent words'])).toEqual([
    [6],
    [11],
    [],
    [],
  ]);
});

test('what is met too often is met nowhere', () => {
  expect(found('same same same same', ['same'], 3)).toEqual([[]]);
});

test('slices meet what one scan meets, and every occurrence is among it', () => {
  const text = fc
    .array(fc.constantFrom('one', 'two', 'three', 'four'), { minLength: 6, maxLength: 30 })
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(text, fc.nat(20), fc.integer({ min: 1, max: 9 }), (page, from, slice) => {
      const quote = page.slice(from, from + 12).trim();
      if (quote.length < 4) return;
      const [whole] = found(page, [quote]);
      expect(found(page, [quote], 64, slice)[0]).toEqual(whole);
      expect(whole).toContain(page.indexOf(quote));
    }),
  );
});
