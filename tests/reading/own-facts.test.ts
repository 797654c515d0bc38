import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../lib/model/reading.ts';
import { createReader } from '../../lib/reading/read.ts';
import { CASES, ownFact } from './made-up-own-facts.ts';
import { matching, page, record } from './small-world.ts';

const AROUND = {
  en: 'The weather in the harbour was fair and the sea was calm.',
  uk: 'Погода у гавані була гарна, і море було спокійне, що також добре.',
  ru: 'Погода в гавани была хорошей, и море было спокойным, что также хорошо.',
  tr: 'Limanda hava bu sabah da güzel ve deniz sakin gibi, daha sonra bir rüzgar.',
  de: '',
  fr: '',
  es: '',
};

/** What is said of the reader's own facts on a page with one such passage, of another outlet. */
function claimsOn(
  passage: string,
  facts: Parameters<ReturnType<typeof createReader>['learn']>[0],
  lang = 'en',
) {
  const reader = createReader(matching, record);
  reader.learn(facts);
  const lines = [AROUND[lang as 'en'], AROUND[lang as 'en'], passage];
  return reader.read(page(lines, '2030-06-08', lang)).claims.filter(({ fact }) => fact.startsWith('own:'));
}

const told = (claims: Claim[]) =>
  claims.map(({ stance, differences }) => [stance, differences[0]?.page ?? '']);

describe.each(CASES)('$lang: $cue', ({ lang, cue, value = '', agrees, differs = [], silent }) => {
  const facts = [ownFact(cue, { value }, lang)];
  test.each(agrees)('agrees: %s', (passage) => {
    expect(told(claimsOn(passage, facts, lang))).toEqual([['agrees', '']]);
  });
  test.each(differs)('differs: %s', (passage, words) => {
    const claims = claimsOn(passage, facts, lang);
    expect(told(claims)).toEqual([['differs', words]]);
    expect(claims[0]?.differences[0]?.record).toBe(value);
  });
  test.each(silent)('silent: %s', (passage) => {
    expect(told(claimsOn(passage, facts, lang))).toEqual([]);
  });
});

test('without a value that matters nothing differs', () => {
  const facts = [ownFact('Norland released 390 sailors')];
  expect(claimsOn('Norland released 307 sailors.', facts)).toEqual([]);
});

test('of an event only in its passages; of none on any page that is read', () => {
  const passage = 'Some 40 boats came to the race in the Harbour on 7 June. Norland released 390 sailors.';
  const of = (event: string) => claimsOn(passage, [ownFact('Norland released 390 sailors', { event })]);
  expect(of('race-1')).toHaveLength(1);
  expect(of('race-2')).toHaveLength(0);
  expect(of('')).toHaveLength(1);
  expect(
    claimsOn('Norland released 390 sailors.', [ownFact('Norland released 390 sailors', { event: 'race-1' })]),
  ).toEqual([]);
});

test('its own source does not agree with it, but may differ from it by now', () => {
  const at = (passage: string) =>
    claimsOn(passage, [
      ownFact('Norland released 390 sailors', {
        value: '390',
        sources: [
          {
            outlet: 'Harbour Post',
            title: '',
            url: 'https://harbour-post.example/race?utm_source=x',
            date: '',
          },
        ],
      }),
    ]);
  expect(at('Norland released 390 sailors.')).toEqual([]);
  expect(told(at('Norland released 391 sailors.'))).toEqual([['differs', '391']]);
});

test('no claim of an own fact is held against another passage as the page against itself', () => {
  const reader = createReader(matching, record);
  reader.learn([ownFact('Norland released 390 sailors', { value: '390' })]);
  const reading = reader.read(
    page([AROUND.en, 'Norland released 390 sailors.', 'Norland released 391 sailors.']),
  );
  expect(reading.claims.map(({ stance }) => stance)).toEqual(['agrees', 'differs']);
  expect(reading.contradictions).toEqual([]);
});

test('learning anew replaces what was learnt', () => {
  const reader = createReader(matching, record);
  const sentence = page([AROUND.en, 'Norland released 390 sailors.']);
  reader.learn([ownFact('Norland released 390 sailors')]);
  expect(reader.read(sentence).claims).toHaveLength(1);
  reader.learn([]);
  expect(reader.read(sentence).claims).toHaveLength(0);
});

test('every claim stands where it says, whatever text the wording and the page are made of', () => {
  const piece = fc.constantFrom(
    'Norland ',
    'released ',
    '390 ',
    'sailors ',
    'not ',
    'on Friday ',
    '. ',
    ', ',
    'and ',
    '’s ',
    '16 May ',
    '\uD800',
    'İ ',
    '“',
  );
  const some = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(some, some, some, (cue, value, text) => {
      const given = page([AROUND.en, text]);
      const reader = createReader(matching, record);
      reader.learn([
        ownFact(cue, { value }),
        ownFact('Norland released 390 sailors', { id: 'own:2', value: '390' }),
      ]);
      for (const claim of reader.read(given).claims)
        expect(given.text.slice(claim.start, claim.end)).toBe(claim.exact);
    }),
  );
});
