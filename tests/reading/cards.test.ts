import { expect, test } from 'vitest';
import { cardFacts } from '../../lib/reading/cards.ts';
import { madeUpRecord } from '../store/made-up-record.ts';

test('a card has its event, and each source with outlet and lineage by name', () => {
  const cards = cardFacts(madeUpRecord('2025-01-01.1'), ['left-at-noon', 'unheard-of']);
  expect(Object.keys(cards)).toEqual(['left-at-noon']);
  expect(cards['left-at-noon']).toMatchObject({
    event: { id: 'ferry-day' },
    sources: [{ id: 'quay-1', outletName: 'The Quay', lineageName: 'The Quay' }],
  });
});

test('an outlet that the record does not name goes by its id, a source it does not have is left out', () => {
  const record = madeUpRecord('2025-01-01.1');
  record.outlets = [];
  record.facts[0]?.sources.push({ source: 'lost', says: { en: 'Lost.' } });
  const [card] = Object.values(cardFacts(record, ['left-at-noon']));
  expect(card?.sources.map(({ outletName }) => outletName)).toEqual(['quay']);
});

test('outlets of published wordings come by name, whether or not they are sources of the fact', () => {
  const record = madeUpRecord('2025-01-01.1');
  record.outlets.push({ id: 'pier', name: 'The Pier', country: null });
  const wordings = (outlets: string[]) => {
    if (record.facts[0])
      record.facts[0].variants = outlets.map((outlet) => ({ text: 'We left at noon.', lang: 'en', outlet }));
    return cardFacts(record, ['left-at-noon'])['left-at-noon']?.outlets;
  };
  expect(wordings(['pier', 'quay', 'pier'])).toEqual({ pier: 'The Pier', quay: 'The Quay' });
  expect(wordings(['lost'])).toBeUndefined();
  expect(wordings([])).toBeUndefined();
});
