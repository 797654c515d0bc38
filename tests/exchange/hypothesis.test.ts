import { expect, test } from 'vitest';
import { isHypothesis, readHypothesis, writeHypothesis } from '../../lib/exchange/hypothesis.ts';
import { NOW, plainNote } from './some-notes.ts';

const ROW = {
  id: 'aB3dE-_fGh',
  created: '2025-05-16T17:42:00.123456+00:00',
  updated: '2025-05-16T18:00:00.000000+00:00',
  user: 'acct:reader@notes.example',
  uri: 'https://harbour.example/world/talks',
  text: 'why?',
  tags: ['a'],
  document: { title: ['Talks end'] },
  target: [
    {
      source: 'https://harbour.example/world/talks',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 4,
        },
        { type: 'TextPositionSelector', start: 10, end: 14 },
        { type: 'TextQuoteSelector', exact: 'some', prefix: 'p', suffix: 's' },
      ],
    },
  ],
};

test.each([
  ['client export', { export_date: NOW, export_userid: 'x', client_version: '1', annotations: [ROW] }],
  ['API answer', { total: 1, rows: [ROW] }],
  ['list of rows', [ROW]],
])('%s', (_, value) => {
  expect(isHypothesis(value)).toBe(true);
  expect(readHypothesis(value, 'x.json', NOW).notes).toMatchObject([
    {
      id: 'aB3dE-_fGh',
      created: '2025-05-16T17:42:00.123Z',
      title: 'Talks end',
      body: 'why?',
      target: { quote: { exact: 'some', prefix: 'p', suffix: 's' }, position: { start: 10, end: 14 } },
    },
  ]);
});

test('a note on a page is kept, a reply is not', () => {
  const page = { ...ROW, target: [{ source: ROW.uri }] };
  const read = readHypothesis([page, { ...ROW, id: 'r', references: ['x'] }], 'x.json', NOW);
  expect(read.notes).toMatchObject([{ target: null }]);
  expect(read.refused).toEqual([{ entry: 2, reason: 'reply' }]);
});

test('written as the client exports it', () => {
  expect(JSON.parse(writeHypothesis([plainNote()], NOW))).toMatchObject({
    export_date: NOW,
    annotations: [
      { uri: plainNote().url, updated: plainNote().modified, document: { title: [plainNote().title] } },
    ],
  });
});
