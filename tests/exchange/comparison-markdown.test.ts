import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeComparisonMarkdown } from '../../lib/exchange/comparison-markdown.ts';
import { plainComparison, someComparison, words } from './made-up-comparison.ts';

test('facts under their events, each with every article; passages quoted, linked, and set beside the record', () => {
  expect(writeComparisonMarkdown(plainComparison, words)).toBe(`# Articles beside the record

Made on 1 June 2025.

Nobody is rated.

## Articles

1. [The ferry, by quay.example](<http://quay.example/ferry?utm_source=x>) · quay.example · Published 2025-05-30 · 321 words scanned
2. [The ferry, by pier.example](<http://pier.example/ferry?utm_source=x>) · pier.example · Published 2025-05-30 · 321 words scanned

## The ferry day

### The ferry left at noon.

*Single source* · left-at-noon

- **1\\. quay.example** — Differs from the record

  > the ferry left at one

  Differs from the record · [Open at the passage](<http://quay.example/ferry?utm_source=x#:~:text=the%20ferry%20left%20at%20one>)

  - Hour
    - This page: one
    - Record: noon

- **2\\. pier.example** — Not found in the text scanned

Sources:

- [Ferry leaves](<https://quay.example/1>), The Quay, 2024-05-01
`);
});

test('an article beside the record has no number', () => {
  const [first] = plainComparison.articles;
  const text = writeComparisonMarkdown({ ...plainComparison, articles: first ? [first] : [] }, words);
  expect(text).toContain('- **quay.example** — Differs from the record');
  expect(text).not.toContain('pier.example');
});

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

test('whatever stands on a page stays words: nothing of it is markup, and it can be read back', () => {
  fc.assert(
    fc.property(someComparison, (comparison) => {
      const text = writeComparisonMarkdown(comparison, words);
      const said = text.split('\n').flatMap((line) => (line.startsWith('  > ') ? [line.slice(4)] : []));
      // In a file facts come first, then articles.
      const exact = comparison.events.flatMap(({ facts }) =>
        facts.flatMap(({ cells }) => cells.flatMap(({ passages }) => passages.map((one) => one.exact))),
      );
      expect(said.map((line) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1'))).toEqual(exact.map(squeezed));
      for (const line of said) {
        const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x');
        expect(bare).not.toMatch(/[\\`*_{}[\]<>#|~&=^$]|%%|:\/\/|^[-+]|^\d+[.)]/);
      }
      // Every line is one that the writer made: nothing of a page begins one.
      const made = /^(?:$|#{1,3} |\d\. \[|- (?:\*\*|\[)| {2}> | {2}\S| {4}- |\*[A-Z]|fact-\d|[A-Z])/;
      expect(text.split('\n').filter((line) => !made.test(line))).toEqual([]);
    }),
  );
});
