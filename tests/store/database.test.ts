import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Database, openDatabase } from '../../lib/store/database.ts';

test('opens, and a second opening finds what the first wrote', async () => {
  const first = await openDatabase(new Database('twice'));
  await first?.meta.put({ key: 'a', value: 1 });
  first?.close();
  const second = await openDatabase(new Database('twice'));
  expect((await second?.meta.get('a'))?.value).toBe(1);
});

test('a browser without a database for us: null, not an error', async () => {
  const database = new Database('refused');
  vi.spyOn(database, 'open').mockRejectedValue(new Error('did not allow mutations'));
  expect(await openDatabase(database)).toBeNull();
});

test('an opening that never ends: null after the wait', async () => {
  const database = new Database('blocked');
  vi.spyOn(database, 'open').mockReturnValue(new Promise(() => {}) as never);
  expect(await openDatabase(database, 5)).toBeNull();
});
