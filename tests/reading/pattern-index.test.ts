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
  expect(candidates('She won.')).toEqual(['boat win']);
  expect(candidates('The mayor.')).toEqual(['^quill mayor']);
  expect(candidates('A boat.').sort()).toEqual(['boat #40', 'boat|race %80-100']);
});
test('never under a value while there is a word', () => {
  expect(candidates('40 came on Friday.')).toEqual([]);
  const alone = indexPatterns([{ pattern: compilePattern('#40 #50') }]);
  const [sentence] = scan(page(['40 came.']), lexicon, 'en', null).sentences;
  expect(sentence && candidatesFor(sentence, alone).length).toBe(1);
});
test('nothing that could be met is left out', () => {
  expect(candidates('The boat race took 90 minutes.').sort()).toEqual([
    'boat #40',
    'boat race',
    'boat|race %80-100',
    'race @2030',
  ]);
});
