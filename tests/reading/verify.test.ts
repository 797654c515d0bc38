import { expect, test } from 'vitest';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { candidatesFor } from '../../lib/reading/pattern-index.ts';
import { scan } from '../../lib/reading/scan.ts';
import { compileReading, indexCandidates, type Refusal, verify } from '../../lib/reading/verify.ts';
import { matching, page, record } from './small-world.ts';

const lexicon = compileLexicon(
  { ...matching.lexicon.people, ...matching.lexicon.places },
  matching.lexicon.en,
);
const eventOf = (id: string) => record.facts.find((f) => f.id === id)?.event ?? '';
const readings = matching.readings.map((r) => compileReading(r, eventOf(r.fact)));
const index = indexCandidates(readings);
const sentence = (text: string) => {
  const [first] = scan(page([text]), lexicon, 'en', '2030-06-08').sentences;
  if (!first) throw new Error('no sentence');
  return first;
};

test('only patterns one of whose terms is there are tried', () => {
  expect([...candidatesFor(sentence('It rained.'), index)]).toEqual([]);
  expect(
    new Set([...candidatesFor(sentence('Mayor Marrow spoke.'), index)].map((c) => c.reading.fact)),
  ).toEqual(new Set(['winner']));
});
test('many facts that the sentence does not touch cost it nothing', () => {
  const many = Array.from({ length: 500 }, (_, i) =>
    compileReading({ fact: `f${i}`, agrees: [`word-${i} boat`] }, 'race-1'),
  );
  expect(
    candidatesFor(sentence('A boat set off.'), indexCandidates([...readings, ...many])).length,
  ).toBeLessThan(10);
});
test('a passage about another event is never read as one about this', () => {
  const refused: Refusal[] = [];
  expect(
    verify(sentence('Some 40 boats came.'), [], new Set(['race-2']), index, (r) => refused.push(r)),
  ).toEqual([]);
  expect(refused.some((r) => r.fact === 'boats' && r.why === 'another event')).toBe(true);
});
test('what is met is told with its stance', () => {
  const [agrees] = verify(sentence('Some 40 boats came.'), [], new Set(['race-1']), index);
  expect([agrees?.reading.fact, agrees?.stance]).toEqual(['boats', 'agrees']);
  const differs = verify(sentence('The race had 35 boats.'), [], new Set(['race-1']), index);
  expect(differs.map((v) => [v.reading.fact, v.stance])).toEqual([['boats', 'differs']]);
});
