import { expect, test } from 'vitest';
import { cardFacts } from '../../lib/reading/cards.ts';
import { withOwnFacts } from '../../lib/reading/own-record.ts';
import { ownFact } from './made-up-own-facts.ts';
import { record } from './small-world.ts';

const own = ownFact('Norland released 390 sailors', { note: 'Seen on *the quay*.' });

test('a card of an own fact has its sources and the reader’s note, and nothing of the record', () => {
  const card = cardFacts(withOwnFacts(record, [own]), [own.id])[own.id];
  expect(card?.fact).toMatchObject({
    statement: { en: own.statement },
    statusNote: { en: own.note },
    notes: [],
  });
  expect(card?.sources).toMatchObject([
    {
      outletName: 'The Quay Courier',
      title: 'Ferries again',
      url: 'https://quay.example/ferries',
      date: '2030-06-08',
    },
  ]);
  expect(card?.event.id).toBe('');
});

test('of an event of the record it shows that event', () => {
  const tied = { ...own, event: 'race-1' };
  expect(cardFacts(withOwnFacts(record, [tied]), [own.id])[own.id]?.event.name.en).toBe('First race');
});

test('the record itself is left as it is', () => {
  const before = JSON.stringify(record);
  expect(withOwnFacts(record, [own]).facts).toHaveLength(record.facts.length + 1);
  expect(JSON.stringify(record)).toBe(before);
});
