import { expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading.ts';
import type { RecordData } from '../../lib/model/record.ts';
import { inLanguage } from '../../lib/reading/in-language.ts';

const slot = {
  name: 'berths',
  type: 'number',
  label: { en: 'Berths', tr: 'İskele' },
  value: { en: 'four', tr: 'dört' },
};
const record = { facts: [{ id: 'quay', slots: [slot] }] } as unknown as RecordData;
const reading = (differences: Reading['claims'][number]['differences']) =>
  ({
    lang: 'en',
    claims: [{ fact: 'quay', exact: 'three berths', differences }],
    events: [
      {
        event: 'ferry-day',
        score: 3,
        evidence: [
          { kind: 'marker', name: 'the quay', weight: 2 },
          { kind: 'marker', name: 'a gull', weight: 1 },
          { kind: 'published', name: '2030-06-08', weight: 1 },
        ],
      },
    ],
    mentions: [],
  }) as unknown as Reading;
const labels = { 'the quay': { en: 'The quay', tr: 'İskele' }, '2030-06-08': { en: 'no marker' } };
const inTurkish = (given: Reading) =>
  inLanguage(given, record, labels, (text) => text.tr ?? text.en).claims[0]?.differences;

test('what the record has is said in the language, what the page has stays', () => {
  expect(inTurkish(reading([{ slot: 'Berths', page: 'three', record: 'four' }]))).toEqual([
    { slot: 'İskele', page: 'three', record: 'dört' },
  ]);
});

test('what is no slot of the fact stays as it is', () => {
  const other = { slot: 'Berths', page: 'three', record: 'five' };
  expect(inTurkish(reading([other]))).toEqual([other]);
});

test('evidence is called by its label, where it has one', () => {
  const [event] = inLanguage(reading([]), record, labels, (text) => text.tr ?? text.en).events;
  expect(event?.evidence.map(({ name }) => name)).toEqual(['İskele', 'a gull', '2030-06-08']);
});
