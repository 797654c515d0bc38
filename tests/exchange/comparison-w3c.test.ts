import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeComparisonW3c } from '../../lib/exchange/comparison-w3c.ts';
import { readW3c } from '../../lib/exchange/w3c.ts';
import { MADE, passagesOf, plainComparison, someComparison, words } from './made-up-comparison.ts';
import { broken, type Json } from './w3c-rules.ts';

const fileOf = (comparison = plainComparison) => {
  const text = writeComparisonW3c(comparison, words, MADE);
  const file = JSON.parse(text);
  return { text, file, items: (file.first?.items ?? []) as Json[] };
};

test('one annotation a passage: it assesses, describes the fact and tags the stance', () => {
  const { items } = fileOf();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { purpose: 'describing', value: 'The ferry left at noon.', language: 'en' },
      { purpose: 'tagging', value: 'Differs from the record' },
      { purpose: 'commenting', value: 'Hour\nThis page: one\nRecord: noon' },
    ],
    target: {
      source: 'http://quay.example/ferry?utm_source=x',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'the ferry left at one',
          prefix: 'By then ',
          suffix: ', they say',
        },
        { type: 'TextPositionSelector', start: 8, end: 29 },
      ],
    },
    'ss:fact': 'left-at-noon',
    'ss:event': 'ferry-day',
    'ss:stance': 'differs',
  });
});

test('every annotation is one as the Recommendation wants it, and the collection counts right', () => {
  fc.assert(
    fc.property(someComparison, (comparison) => {
      const { text, file, items } = fileOf(comparison);
      expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(file).toMatchObject({ type: 'AnnotationCollection', total: passagesOf(comparison).length });
      expect(items).toHaveLength(file.total);
      expect(file.first === undefined).toBe(file.total === 0);
      expect(items.flatMap(broken)).toEqual([]);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(text).not.toContain('<');
    }),
  );
});

test('read as other tools read it: the same passages on the same pages', () => {
  fc.assert(
    fc.property(someComparison, (comparison) => {
      const said = passagesOf(comparison);
      fc.pre(said.length > 0);
      const { notes, refused } = readW3c(fileOf(comparison).file, 'x.jsonld', MADE);
      expect(refused).toEqual([]);
      expect(notes.map(({ target, url, tags, fact }) => ({ target, url, tags, fact }))).toEqual(
        said.map(({ article, fact, passage: { exact, prefix, suffix, start, end, stance } }) => ({
          url: article.url,
          fact: fact.id,
          tags: [words.states[stance]],
          target: { quote: { exact, prefix, suffix }, position: { start, end } },
        })),
      );
    }),
  );
});

test('saved twice it is the same annotations', () => {
  const again = JSON.parse(writeComparisonW3c(plainComparison, words, '2026-01-01T00:00:00.000Z'));
  expect(again.first.items).toEqual(fileOf().items);
});
