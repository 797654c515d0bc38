import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, type Place, placeOf } from '../../lib/record/place.ts';

test.each<[string, Place]>([
  ['', { view: 'facts' }],
  ['#', { view: 'facts' }],
  ['#nonsense', { view: 'facts' }],
  ['#fact=oar-won', { view: 'fact', fact: 'oar-won' }],
  ['#facts&q=fair%20race&status=disputed', { view: 'facts', text: 'fair race', status: 'disputed' }],
  ['#facts&status=false', { view: 'facts' }],
  ['#matrix&event=regatta&sort=differs&up', { view: 'matrix', event: 'regatta', sort: 'differs', up: true }],
  ['#matrix&least=0', { view: 'matrix' }],
  ['#matrix&least=3&named', { view: 'matrix', least: 3, named: true }],
  ['#timeline&event=dinner', { view: 'timeline', event: 'dinner' }],
])('%s is a place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});

test('a place is read back as it was written, whatever was typed', () => {
  const word = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  fc.assert(
    fc.property(word, word, fc.boolean(), (text, event, up) => {
      const place: Place = { view: 'matrix', text, event, sort: 'states', ...(up ? { up } : {}) };
      expect(placeOf(hashOf(place))).toEqual(place);
    }),
  );
});

test('a fact’s place says nothing but the fact', () => {
  expect(hashOf({ view: 'fact', fact: 'a&b', text: 'left over' })).toBe('#fact=a%26b');
});
