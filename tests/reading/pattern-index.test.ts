import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { compilePattern } from '../../lib/reading/pattern.ts';
import { candidatesFor, indexPatterns } from '../../lib/reading/pattern-index.ts';
import { scan } from '../../lib/reading/scan.ts';
import { matching, page } from './small-world.ts';

const lexicon = compileLexicon(matching.lexicon.people, matching.lexicon.en);
const items = ['boat race', 'boat #40', 'race @2030', 'boat|race %80-100', 'boat win', '^quill mayor'].map(
  (written) => ({
    written,
    pattern: compilePattern(written),
  }),
);
const index = indexPatterns(items);

function candidates(text: string): string[] {
  const [sentence] = scan(page([text]), lexicon, 'en', '2030-06-08').sentences;
  return sentence ? [...candidatesFor(sentence, index)].map((c) => c.written) : [];
}

test('a pattern is filed under the term that fewest others ask for', () => {
  expect(candidates('A boat.')).toEqual([]);
  expect(candidates('She won.')).toEqual(['boat win']);
  expect(candidates('The mayor.')).toEqual(['^quill mayor']);
});
test('values are terms too', () => {
  expect(candidates('40 came.')).toEqual(['boat #40']);
  expect(candidates('On Friday.')).toEqual(['race @2030']);
});
test('nothing that could be met is left out', () => {
  expect(candidates('The boat race took 90 minutes.').sort()).toEqual(['boat race', 'boat|race %80-100']);
});
