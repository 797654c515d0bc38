import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import {
  FactSchema,
  HostSchema,
  isDay,
  type MatchingSchema,
  type RecordSchema,
  SourceSchema,
} from '../../data/schema.ts';
import type { Matching } from '../../lib/model/matching.ts';
import type { RecordData } from '../../lib/model/record.ts';

test('the schemas give the types of the model, both ways', () => {
  expectTypeOf<v.InferOutput<typeof RecordSchema>>().toEqualTypeOf<RecordData>();
  expectTypeOf<v.InferOutput<typeof MatchingSchema>>().toEqualTypeOf<Matching>();
});

test.each([
  ['2025-05-16', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['16 May 2025', false],
  ['', false],
])('isDay(%j) is %j', (text, day) => {
  expect(isDay(text)).toBe(day);
});

const fact = {
  id: 'kettle-boiled',
  event: 'tea-2025-01-01',
  statement: { en: 'The kettle boiled.' },
  status: 'verified',
  slots: [
    { name: 'cups', type: 'number', label: { en: 'Cups' }, value: { en: 'two' }, exact: 2, unit: 'cups' },
  ],
  sources: [{ source: 'the-kettle-boils', says: { en: 'It boiled.' } }],
  notes: [],
  confusables: [],
  cues: {},
};
const slot = { name: 'cups', type: 'number', label: { en: 'Cups' }, value: { en: 'two' } };

test('a well-formed fact passes', () => {
  expect(v.safeParse(FactSchema, fact).success).toBe(true);
});

test.each([
  ['an empty text', { statement: { en: '' } }],
  ['a text with a loose space', { statement: { en: 'The kettle boiled. ' } }],
  ['no English', { statement: { uk: 'Чайник закипів.' } }],
  ['an unknown status', { status: 'true' }],
  ['no source', { sources: [] }],
  ['cues in an unknown language', { cues: { la: ['aqua fervet'] } }],
  ['an unknown key', { colour: 'red' }],
  ['a number without its value', { slots: [slot] }],
  ['a number without its unit', { slots: [{ ...slot, exact: 2 }] }],
  ['a duration from long to short', { slots: [{ ...slot, type: 'duration', exact: [9, 3] }] }],
  ['a date that does not exist', { slots: [{ ...slot, type: 'date', exact: '2025-02-30' }] }],
  ['a value in a slot that has none', { slots: [{ ...slot, type: 'person', exact: 2 }] }],
])('a fact with %s is refused', (_, change) => {
  expect(v.safeParse(FactSchema, { ...fact, ...change }).success).toBe(false);
});

test.each(['ftp://paper.example/a', 'paper.example/a', 'javascript:alert(1)'])(
  'the address %s is refused',
  (url) => {
    const source = { id: 'a', outlet: 'b', title: 'A', date: null, lang: 'en', lineage: 'b' };
    expect(v.safeParse(SourceSchema, { ...source, url: 'https://paper.example/a' }).success).toBe(true);
    expect(v.safeParse(SourceSchema, { ...source, url }).success).toBe(false);
  },
);

test.each(['www.paper.example', 'https://paper.example', 'Paper.example', 'paper', '*.paper.example'])(
  'the host %s is refused',
  (host) => {
    expect(v.safeParse(HostSchema, { host, name: 'Paper', country: null, lang: 'en' }).success).toBe(false);
  },
);
