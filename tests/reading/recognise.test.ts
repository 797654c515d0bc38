import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { compileEvidence, findMarkers, indexMarkers, recognise } from '../../lib/reading/recognise.ts';
import { scan } from '../../lib/reading/scan.ts';
import { matching, page } from './small-world.ts';

const lexicon = compileLexicon(
  { ...matching.lexicon.people, ...matching.lexicon.places },
  matching.lexicon.en,
);
const evidence = matching.evidence.map((e) => compileEvidence(e));

function of(lines: string[], published: string | null = '2030-06-08') {
  const { sentences } = scan(page(lines, published), lexicon, 'en', published);
  return recognise(sentences, evidence, findMarkers(sentences, indexMarkers(evidence)), published);
}

test('evidence adds up to an event, each piece with its name', () => {
  const { about } = of(['The race in the Harbour', 'Marrow won on 7 June.']);
  expect(about.map((e) => e.event)).toEqual(['race-1']);
  expect(new Set(about[0]?.evidence.map((e) => e.name))).toEqual(
    new Set(['race in the harbour', '7 June', 'Marrow', '2030-06-08']),
  );
});
test('what a page opens with weighs more', () => {
  const late = Array.from({ length: 9 }, () => 'Nothing happened.');
  const [first] = of(['The race in the Harbour']).scores;
  const [later] = of(['A quiet day', ...late, 'The race in the Harbour was held.']).scores;
  expect(first?.score).toBeGreaterThan(later?.score ?? 0);
});
test('a page published at another time needs more evidence', () => {
  expect(of(['The race in the Harbour'], '2030-06-08').about).toHaveLength(1);
  expect(of(['The race in the Harbour'], '2031-01-01').about).toHaveLength(0);
});
test('without what it needs an event is not recognised', () =>
  expect(of(['Marrow in the Harbour on 7 June']).about).toEqual([]));
test('a stronger other topic takes the page', () => {
  const { about, scores } = of([
    'Herring in the Harbour',
    'The race in the Harbour was forgotten over herring.',
  ]);
  expect(scores[0]?.event).toBe('herring');
  expect(about).toEqual([]);
});
