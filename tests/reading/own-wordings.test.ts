import { expect, test } from 'vitest';
import type { OwnFact } from '../../lib/model/own-fact.ts';
import type { Lang } from '../../lib/model/record.ts';
import { compileLexicon } from '../../lib/reading/lexicon.ts';
import { indexOwnFacts, lineOf, ownCandidates } from '../../lib/reading/own-wordings.ts';
import { scan } from '../../lib/reading/scan.ts';
import { ownFact } from './made-up-own-facts.ts';

const lexicon = compileLexicon({}, {});

function scanned(text: string, lang: Lang = 'en') {
  const all = scan(
    { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] },
    lexicon,
    lang,
    '2030-06-08',
  );
  const [sentence] = all.sentences;
  if (!sentence) throw new Error('No sentence.');
  return { all, sentence, line: lineOf(text, all, sentence, lang) };
}

test('what counts: words but small ones, values by what they mean, dates apart', () => {
  const { line } = scanned('On Friday the ferry, in two hours, took 1,000 and a thousand and 12 of them');
  expect(line.items.map(({ form, value }) => value ?? form)).toEqual([
    'ferry',
    expect.stringContaining(','),
    'took',
    '1000',
    '1000',
    '12',
    'them',
  ]);
  expect(line.dates.map(({ iso }) => iso)).toEqual(['2030-06-07']);
  expect(line.items.map(({ brk }) => brk > 0)).toEqual([true, true, true, false, false, false, false]);
});

test('what negates or opens the sense is counted', () => {
  expect(scanned('The ferry did not leave').line.doubts).toBe(1);
  expect(scanned('The ferry may leave unless it rains').line.doubts).toBe(2);
  expect(scanned('Паром не вийшов', 'uk').line.doubts).toBe(1);
  expect(scanned('Gemi limandan çıkmadı', 'tr').line.doubts).toBe(1);
});

test.each([
  'The ferry left',
  'It left. The ferry came back.',
  '390 1,000 sailors',
  'On Friday and on Thursday Norland released sailors',
  '',
])('says too little, or too much at once, to be known again: %s', (cue) => {
  expect(indexOwnFacts([ownFact(cue)], 'en', lexicon).size).toBe(0);
});

test('wordings are looked for in pages of their language alone', () => {
  const facts = [ownFact('Norland released 390 sailors')];
  expect(indexOwnFacts(facts, 'en', lexicon).size).toBe(1);
  expect(indexOwnFacts(facts, 'uk', lexicon).size).toBe(0);
});

/** Words nobody has used, every one with another beginning. */
const word = (n: number) => {
  const letter = (k: number) => 'bcdfghjklmnprstvz'.charAt(k % 17);
  return `${letter(n)}${'aeiou'.charAt(Math.floor(n / 17) % 5)}${letter(Math.floor(n / 85))}ort`;
};
const facts = (count: number): OwnFact[] =>
  Array.from({ length: count }, (_, n) =>
    ownFact(`Norland released ${n} ${word(n)}`, { id: `own:${n}`, value: `${n}` }),
  );

test('the cost follows the sentence: a hundred times the facts, the same candidates', () => {
  const { all, sentence } = scanned(`The mayor said Norland released 7 ${word(7)} in time`);
  const candidates = (count: number) =>
    ownCandidates(all, sentence, indexOwnFacts(facts(count), 'en', lexicon)).size;
  expect(candidates(10)).toBe(1);
  expect(candidates(1000)).toBeLessThan(5);
});
