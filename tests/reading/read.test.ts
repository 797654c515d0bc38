import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReader } from '../../lib/reading/read.ts';
import { matching, page, record } from './small-world.ts';

const reader = createReader(matching, record);

test('an article of another topic’s record is read like any', () => {
  const reading = reader.read(
    page(
      [
        'The race in the Harbour',
        'Some 40 boats came on 7 June. Quill stayed away.',
        'It rained. It rained.',
        'The second race had 25 boats.',
        'Herring was dear.',
      ],
      null,
    ),
  );
  expect(reading.events.map((e) => e.event)).toEqual(['race-1']);
  expect(reading.claims.map((c) => c.fact)).toEqual(['boats', 'absent', 'boats-2']);
});
test('an unrelated page gives nothing', () => {
  const reading = reader.read(page(['Forty boats for sale', 'The yard offers 40 boats and asks for bids.']));
  expect([reading.events, reading.claims, reading.omits.facts]).toEqual([[], [], []]);
});
test('weekdays of a page without a date are those of its event', () => {
  const reading = reader.read(
    page(['The race in the Harbour', 'Marrow won.', 'On Friday, 40 boats came.'], null),
  );
  expect(reading.claims.map((c) => c.fact)).toContain('boats');
});
test('a weekday looked at before its week was known is looked at again', () => {
  const dated = { ...matching, readings: [{ fact: 'boats', agrees: ['race @2030-06-07'] }] };
  const told = page(['The race in the Harbour', 'Marrow won.', 'The race was on Friday.'], null);
  expect(
    createReader(dated, record)
      .read(told)
      .claims.map((c) => c.fact),
  ).toEqual(['boats']);
});
test('a word that every object has is a word like any', () => {
  const input = page([
    'The race in the Harbour',
    'Two constructor teams and 40 boats came; constructor Quill.',
  ]);
  expect(reader.read(input).claims.map((c) => c.fact)).toContain('boats');
});
test('a language that is not read gives nothing', () => {
  expect(
    reader.read(page(['Kilpailu pidettiin satamassa perjantaina ja veneitä oli neljäkymmentä'], null, 'fi'))
      .claims,
  ).toEqual([]);
});
test('any text at all is read without an exception, and marks stand where they say', () => {
  const piece = fc.constantFrom(
    'race ',
    'Harbour ',
    '40 ',
    'boats',
    ' \uD800',
    '\uDFFF',
    '\u202E',
    '. ',
    ', ',
    '“',
    '”',
    '\n',
    'Quill stayed away',
    "'",
    '1,0',
    '…',
    '7 June ',
    '\u0000',
    'ї',
    '한국',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }), (parts) => {
      const input = page(['The race in the Harbour', parts.join('').replaceAll('\n', ' ')]);
      for (const claim of reader.read(input).claims)
        expect(input.text.slice(claim.start, claim.end)).toBe(claim.exact);
    }),
  );
});
