import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../lib/store/database.ts';
import { draftsIn } from '../../lib/store/drafts.ts';

const PAGE = 'https://quay.example/1';
const at = (day: string) => `2026-01-${day}T00:00:00.000Z`;

test('the last text typed stays, for its page only, until it is dropped', async () => {
  const drafts = draftsIn(new Database('drafts'));
  await drafts.keep({ note: 'a', body: 'second', at: at('02') }, PAGE);
  await drafts.keep({ note: 'a', body: 'first', at: at('01') }, PAGE);
  expect(await drafts.at(PAGE)).toEqual([{ note: 'a', body: 'second', at: at('02') }]);
  expect(await drafts.read('a', 'https://other.example/')).toBeNull();
  await drafts.drop('a', 'https://other.example/');
  expect((await drafts.read('a', PAGE))?.body).toBe('second');
  await drafts.drop('a', PAGE);
  expect(await drafts.read('a')).toBeNull();
});

test('what nobody came back to for a season goes', async () => {
  const drafts = draftsIn(new Database('old drafts'));
  await drafts.keep({ note: 'old', body: 'x', at: '2025-01-01T00:00:00.000Z' }, PAGE);
  await drafts.keep({ note: 'new', body: 'y', at: at('01') }, PAGE);
  await drafts.purge(at('02'));
  expect((await drafts.at(PAGE)).map(({ note }) => note)).toEqual(['new']);
});
