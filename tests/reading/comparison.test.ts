import { expect, test } from 'vitest';
import type { RecordData } from '../../lib/model/record.ts';
import { compare } from '../../lib/reading/comparison.ts';
import { madeUpRecord } from '../store/made-up-record.ts';
import { articleIn, claimOf } from './made-up-article.ts';

const [fact] = madeUpRecord('2025-01-01.1').facts;
if (!fact) throw new Error('The made-up record has a fact.');
const slots = [
  {
    name: 'hour',
    type: 'text' as const,
    label: { en: 'Hour', uk: 'Година' },
    value: { en: 'noon', uk: 'полудень' },
  },
];
const record: RecordData = {
  ...madeUpRecord('2025-01-01.1'),
  events: [
    {
      ...(madeUpRecord('2025-01-01.1').events[0] as RecordData['events'][0]),
      id: 'later',
      date: '2024-06-01',
    },
    ...madeUpRecord('2025-01-01.1').events,
  ],
  facts: [
    { ...fact, id: 'flag', event: 'later', statement: { en: 'It flew a flag.', uk: 'Був прапор.' } },
    { ...fact, slots },
    { ...fact, id: 'crew', statement: { en: 'Nine men were aboard.' } },
    { ...fact, id: 'unmet' },
  ],
};
const english = { say: (text: { en: string }) => text.en, lang: 'en' };
const ukrainian = { say: (text: { en: string; uk?: string }) => text.uk ?? text.en, lang: 'uk' };

const quay = articleIn('quay.example', {
  claims: [claimOf('left-at-noon', 'agrees'), claimOf('crew', 'differs'), claimOf('flag', 'agrees')],
});
const pier = articleIn('pier.example', {
  claims: [claimOf('left-at-noon', 'differs')],
  omits: { facts: ['crew'], scope: { words: 300, verdict: true } },
});

const statesOf = (articles: Parameters<typeof compare>[0]) =>
  Object.fromEntries(
    compare(articles, record, english)
      .events.flatMap(({ facts }) => facts)
      .map(({ id, cells }) => [id, cells.map(({ state }) => state)]),
  );

test('one row a fact that an article bears on, one cell an article, in the order they were given', () => {
  expect(statesOf([quay, pier])).toEqual({
    'left-at-noon': ['agrees', 'differs'],
    crew: ['differs', 'not-found'],
    flag: ['agrees', 'unknown'],
  });
  expect(statesOf([pier, quay]).crew).toEqual(['not-found', 'differs']);
});

test('events stand in the order of their days, facts in the order of the record', () => {
  const { events, articles } = compare([quay, pier], record, english);
  expect(events.map(({ id, facts }) => [id, facts.map((one) => one.id)])).toEqual([
    ['ferry-day', ['left-at-noon', 'crew']],
    ['later', ['flag']],
  ]);
  expect(articles.map(({ outlet }) => outlet)).toEqual(['quay.example', 'pier.example']);
});

test('nothing is said of what a cut or short text leaves out', () => {
  const omits = { facts: ['crew'], scope: { words: 90, verdict: false, because: 'short' as const } };
  expect(statesOf([articleIn('short.example', { omits })])).toEqual({});
  expect(statesOf([quay, articleIn('short.example', { omits })]).crew).toEqual(['differs', 'unknown']);
});

test('an article that says both is told apart, with its passages in its own order', () => {
  const claims = [claimOf('crew', 'differs', { start: 90 }), claimOf('crew', 'agrees', { start: 5 })];
  const [cell] =
    compare([articleIn('quay.example', { claims })], record, english).events[0]?.facts[0]?.cells ?? [];
  expect(cell?.state).toBe('both');
  expect(cell?.passages.map(({ stance }) => stance)).toEqual(['agrees', 'differs']);
});

test.each([
  ['stances differ', claimOf('crew', 'agrees'), claimOf('crew', 'differs'), true],
  ['stances are alike', claimOf('crew', 'agrees'), claimOf('crew', 'agrees'), false],
  ['both differ, by the same value', claimOf('crew', 'differs'), claimOf('crew', 'differs'), false],
  [
    'both differ, each by its own value',
    claimOf('crew', 'differs'),
    claimOf('crew', 'differs', { differences: [{ slot: 'Hour', page: 'two', record: 'noon' }] }),
    true,
  ],
])('they part on a fact: %s', (_, one, other, parts) => {
  const side = [articleIn('a.example', { claims: [one] }), articleIn('b.example', { claims: [other] })];
  expect(compare(side, record, english).events[0]?.facts[0]?.parts).toBe(parts);
});

test('what is not known of one article parts it from no other', () => {
  expect(compare([quay, pier], record, english).events[1]?.facts[0]?.parts).toBe(false);
});

test('statements, and the values in which they part, are said in today’s language', () => {
  const [event] = compare([pier], record, ukrainian).events;
  expect(event?.facts[0]?.cells[0]?.passages[0]?.differences).toEqual([
    { slot: 'Година', page: 'one', record: 'полудень' },
  ]);
  // Read in Ukrainian, shown in English; and a value that the record no longer has stays as it was.
  const then = [
    { slot: 'Година', page: 'one', record: 'полудень' },
    { slot: 'Deck', page: 'a', record: 'b' },
  ];
  const claims = [claimOf('left-at-noon', 'differs', { differences: then })];
  const now = compare([articleIn('quay.example', { claims })], record, english);
  expect(now.events[0]?.facts[0]?.cells[0]?.passages[0]?.differences).toEqual([
    { slot: 'Hour', page: 'one', record: 'noon' },
    { slot: 'Deck', page: 'a', record: 'b' },
  ]);
  const facts = compare([quay], record, ukrainian).events.flatMap((one) => one.facts);
  expect(facts.map(({ statement, lang }) => [statement, lang])).toEqual([
    ['The ferry left at noon.', 'en'],
    ['Nine men were aboard.', 'en'],
    ['Був прапор.', 'uk'],
  ]);
});

test('sources are named by outlet', () => {
  expect(compare([quay], record, english).events[0]?.facts[0]?.sources).toEqual([
    { outlet: 'The Quay', title: 'Ferry leaves', url: 'https://quay.example/1', date: '2024-05-01' },
  ]);
});

test('a fact that the record no longer has keeps its passage, in a group of its own at the end', () => {
  const { events } = compare(
    [articleIn('quay.example', { claims: [claimOf('gone', 'agrees')] })],
    record,
    english,
  );
  expect(events).toMatchObject([
    {
      id: '',
      facts: [{ id: 'gone', statement: null, status: null, sources: [], cells: [{ state: 'agrees' }] }],
    },
  ]);
});

test('a quotation worded otherwise is told word by word; characters cut in two are dropped', () => {
  const quote = { here: 'We will sail at one', nearest: 'We shall sail at noon' };
  const claims = [claimOf('crew', 'agrees', { quote, prefix: '\uDE00 a', suffix: 'b \uD83D' })];
  const passage = compare([articleIn('quay.example', { claims })], record, english).events[0]?.facts[0]
    ?.cells[0]?.passages[0];
  expect(passage?.quote?.changes).toEqual([
    { here: 'will', nearest: 'shall' },
    { here: 'one', nearest: 'noon' },
  ]);
  expect(passage).toMatchObject({ prefix: ' a', suffix: 'b ' });
});
