import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWN_LIMITS, untrustedOwnFactChange } from '../../lib/text/untrusted-own-fact.ts';
import { ownFact } from '../reading/made-up-own-facts.ts';

const change = (fact: object) => ({
  put: [{ ...ownFact('Norland released 390 sailors'), ...fact }],
  remove: [],
});

test('known fields only, anew', () => {
  const sent = JSON.parse(
    JSON.stringify({ ...change({ evil: 1 }), more: 2 }).replace('"url":', '"__proto__":{"x":1},"url":'),
  );
  expect(untrustedOwnFactChange(sent)).toEqual(change({}));
  expect(untrustedOwnFactChange({ put: [], remove: ['own:1'] })).toEqual({ put: [], remove: ['own:1'] });
});

test.each<[string, object]>([
  ['an id of the record', { id: 'prisoner-swap' }],
  ['no statement', { statement: undefined }],
  ['a statement that is none', { statement: { en: 'x' } }],
  ['a text that is too long', { note: 'x'.repeat(OWN_LIMITS.text + 1) }],
  ['a version in words', { version: '1' }],
  ['wordings that are no list', { cues: { en: ['x'] } }],
  ['a wording that is a text', { cues: ['x'] }],
  ['sources without an address', { sources: [{ outlet: '', title: '', date: '' }] }],
  ['too many sources', { sources: Array(OWN_LIMITS.facts + 1).fill(null) }],
])('refused: %s', (_what, wrong) => {
  expect(untrustedOwnFactChange(change(wrong))).toBeNull();
});

test('anything at all is refused or becomes what is kept, never an exception', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
      const read = untrustedOwnFactChange(value);
      expect(read === null || Array.isArray(read.put)).toBe(true);
      expect(untrustedOwnFactChange({ put: [value], remove: [] })).toBeNull();
    }),
  );
});
