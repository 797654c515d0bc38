import { expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading.ts';
import { countMarks, emptySummary, summaryOf } from '../../lib/reading/summary.ts';
import { madeUpRecord } from '../store/made-up-record.ts';

const record = madeUpRecord('2025-01-01.1');
const reading: Reading = {
  lang: 'en',
  events: [{ event: 'ferry-day', score: 3, evidence: [{ kind: 'marker', name: 'name', weight: 3 }] }],
  mentions: [{ event: 'not-in-the-record', score: 1, evidence: [] }],
  claims: [
    {
      id: 'left-at-noon@0',
      fact: 'left-at-noon',
      event: 'ferry-day',
      stance: 'agrees',
      start: 0,
      end: 4,
      exact: 'left',
      reason: '',
      evidence: [],
      differences: [],
    },
  ],
  omits: { facts: ['left-at-noon'], scope: { words: 500, verdict: true } },
  contradictions: [],
};
const TEXT = 'left the harbour at noon, as it does in spring';
const page = { url: 'https://quay.example/', title: 'Ferry', suppressed: [] };

test('a page read: events the record has, claims and omissions with their statements', () => {
  const summary = summaryOf(reading, record, page, ({ en }) => en.toUpperCase(), TEXT);
  expect(summary).toMatchObject({
    state: 'read',
    title: 'Ferry',
    events: [{ event: { id: 'ferry-day' }, passing: false }],
    claims: [{ statement: 'THE FERRY LEFT AT NOON.' }],
    omits: { statements: { 'left-at-noon': 'THE FERRY LEFT AT NOON.' }, scope: { words: 500 } },
  });
});

test('an event in passing is told from one the page is about', () => {
  const passing = { ...reading, events: [], mentions: reading.events };
  expect(summaryOf(passing, record, page, ({ en }) => en, TEXT).events[0]?.passing).toBe(true);
});

test('an event in passing of which nothing is stated is not told', () => {
  const passing = { ...reading, events: [], mentions: reading.events, claims: [] };
  expect(summaryOf(passing, record, page, ({ en }) => en, TEXT)).toEqual(emptySummary('unrelated', page));
});

test('neither event nor claim: unrelated', () => {
  const nothing = { ...reading, events: [], mentions: [], claims: [] };
  expect(summaryOf(nothing, record, page, ({ en }) => en, TEXT)).toEqual(emptySummary('unrelated', page));
});

test('marks are counted without the facts hidden on the page', () => {
  const say = ({ en }: { en: string }) => en;
  expect(countMarks(summaryOf(reading, record, page, say, TEXT))).toBe(1);
  expect(countMarks(summaryOf(reading, record, { ...page, suppressed: ['left-at-noon'] }, say, TEXT))).toBe(
    0,
  );
});

test('a passage has what stands around it', () => {
  const [claim] = reading.claims;
  if (!claim) throw new Error('The reading has a claim.');
  const there = { ...reading, claims: [{ ...claim, start: 5, end: 8, exact: 'the' }] };
  expect(summaryOf(there, record, page, ({ en }) => en, TEXT).claims[0]).toMatchObject({
    prefix: 'left ',
    suffix: ' harbour at noon, as it does in ',
  });
});
