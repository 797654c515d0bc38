import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { passageEvents } from '../../lib/reading/passages.ts';
import { compileEvidence, findMarkers, indexMarkers, recognise } from '../../lib/reading/recognise.ts';
import { scan } from '../../lib/reading/scan.ts';
import { matching, page } from './small-world.ts';

const lexicon = compileLexicon(
  { ...matching.lexicon.people, ...matching.lexicon.places },
  matching.lexicon.en,
);
const evidence = matching.evidence.map((e) => compileEvidence(e));

function events(...lines: string[]): string[][] {
  const { sentences } = scan(page(lines), lexicon, 'en', '2030-06-08');
  const markers = findMarkers(sentences, indexMarkers(evidence));
  const recognition = recognise(sentences, evidence, markers, '2030-06-08');
  return passageEvents(sentences, markers, evidence, recognition).map((set) => [...set]);
}

test('without a name a sentence speaks of the page’s event', () => {
  expect(events('The race in the Harbour', 'It rained.')).toEqual([['race-1'], ['race-1']]);
});
test('a named event holds to the end of the paragraph and no further', () => {
  expect(
    events('The race in the Harbour', 'The second race follows. Boats are ready.', 'It rained.'),
  ).toEqual([['race-1'], ['race-2'], ['race-2'], ['race-1']]);
});
test('a passage about something else is nobody’s', () => {
  expect(events('The race in the Harbour on 7 June', 'Herring was sold.').at(-1)).toEqual([]);
});
