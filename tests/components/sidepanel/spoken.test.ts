import { expect, test } from 'vitest';
import { shownClaims, spokenDigest } from '../../../components/sidepanel/spoken.ts';
import { emptySummary } from '../../../lib/reading/summary.ts';
import { claim, readPage } from '../made-up-summary.ts';

test('a page read: which it is, what it is about, how many passages stand where', () => {
  expect(spokenDigest(readPage(), 'quay.example')).toEqual([
    'The page in front: Ferry',
    'The ferry day',
    '1 passage differs from the record',
    '1 passage agrees with the record',
  ]);
});

test('what is hidden is not counted, and events in passing are not named', () => {
  const [event] = readPage().events;
  if (!event) throw new Error('The made-up page has an event.');
  const summary = readPage({ suppressed: ['a', 'd'], events: [{ ...event, passing: true }] });
  expect(spokenDigest(summary, 'quay.example')).toEqual([
    'The page in front: Ferry',
    'No passage was matched to a fact of the record.',
  ]);
});

test('a page without a digest says so', () => {
  expect(spokenDigest(emptySummary('none'), null)).toEqual(['Nothing is known of this page yet.']);
  expect(spokenDigest(emptySummary('none'), 'quay.example')).toEqual(['This page has not been read.']);
});

test('passages come in the order of the page, the shorter first, and the summary stays as it was', () => {
  const at = (id: string, start: number, end: number) => ({ ...claim(id, 'agrees'), start, end });
  const claims = [at('c', 5, 9), at('b', 2, 8), at('a', 2, 4)];
  const summary = readPage({ claims });
  expect(shownClaims(summary).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(summary.claims.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('facts of the reader’s own are counted by themselves', () => {
  const summary = readPage({ claims: [claim('a', 'agrees'), claim('o', 'differs', 'own:1')] });
  expect(spokenDigest(summary, 'quay.example')).toEqual(
    expect.arrayContaining(['1 passage agrees with the record', '1 passage differs from your facts']),
  );
});
