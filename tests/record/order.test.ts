import { expect, test } from 'vitest';
import { inReadingOrder } from '../../lib/record/order.ts';
import { madeUpRecord } from './made-up-record.ts';

test('events by day, key facts first, the rest as they are', () => {
  const record = madeUpRecord();
  record.events.reverse();
  record.facts.reverse();
  const before = structuredClone(record);
  const { events, facts } = inReadingOrder(record);
  expect(events.map(({ id }) => id)).toEqual(['regatta', 'dinner']);
  expect(facts.map(({ id }) => id)).toEqual(['oar-won', 'rain-fell', 'fish-served']);
  expect(record).toEqual(before);
});

test('a fact of an event that the record does not have comes last', () => {
  const record = madeUpRecord();
  const [first] = record.facts;
  if (first) first.event = 'nowhere';
  expect(inReadingOrder(record).facts.map(({ id }) => id)).toEqual(['rain-fell', 'fish-served', 'oar-won']);
});
