import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articlesIn } from '../../lib/store/articles.ts';
import { Database, openDatabase } from '../../lib/store/database.ts';
import { suppressedFacts } from '../../lib/store/suppressed.ts';
import { articleIn, claimOf } from '../reading/made-up-article.ts';

const at = (minute: number) => ({ at: new Date(Date.UTC(2025, 4, 17, 8, minute)).toISOString() });

async function opened(name: string, most?: number) {
  const database = await openDatabase(new Database(name));
  if (!database) throw new Error('The test has no database.');
  return { database, articles: articlesIn(database, most) };
}

const outlets = (list: { outlet: string }[]) => list.map(({ outlet }) => outlet);

test('newest first; read again, an article is kept once, as it is now', async () => {
  const { articles } = await opened('newest');
  await articles.keep(articleIn('quay.example', at(1)));
  await articles.keep(articleIn('pier.example', at(2)));
  await articles.keep(articleIn('quay.example', { ...at(3), title: 'Edited' }));
  const list = await articles.list();
  expect(outlets(list)).toEqual(['quay.example', 'pier.example']);
  expect(list[0]?.title).toBe('Edited');
});

test('bounded: the oldest are let go', async () => {
  const { articles } = await opened('bounded', 3);
  for (let i = 0; i < 6; i++) await articles.keep(articleIn(`paper-${i}.example`, at(i)));
  expect(outlets(await articles.list())).toEqual(['paper-5.example', 'paper-4.example', 'paper-3.example']);
});

test('forgotten: one, some, all; what was never there is no error', async () => {
  const { articles } = await opened('forgotten');
  const some = ['a.example', 'b.example', 'c.example', 'd.example'];
  for (const [i, outlet] of some.entries()) await articles.keep(articleIn(outlet, at(i)));
  await articles.forget(['https://b.example/ferry', 'https://never.example/']);
  expect(outlets(await articles.list())).toEqual(['d.example', 'c.example', 'a.example']);
  await articles.forget([]);
  expect(await articles.list()).toHaveLength(3);
  await articles.forget();
  expect(await articles.list()).toEqual([]);
});

test('facts that the reader hid on a page are not told of it, until they are shown again', async () => {
  const { articles, database } = await opened('hidden');
  const suppressed = suppressedFacts(database);
  const quay = articleIn('quay.example', { claims: [claimOf('one', 'agrees'), claimOf('two', 'differs')] });
  await articles.keep(quay);
  await suppressed.add(quay.address, 'two');
  await suppressed.add('https://elsewhere.example/', 'one');
  const facts = async () => (await articles.list())[0]?.claims.map(({ fact }) => fact);
  expect(await facts()).toEqual(['one']);
  await suppressed.remove(quay.address, 'two');
  expect(await facts()).toEqual(['one', 'two']);
});
