import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../lib/store/database.ts';
import { ownFactsIn, writeOwnFacts } from '../../lib/store/own-facts.ts';
import { ensureRecord } from '../../lib/store/record.ts';
import { ownFact } from '../reading/made-up-own-facts.ts';
import { madeUpRecord } from './made-up-record.ts';

let database: Database;
let count = 0;
beforeEach(async () => {
  database = new Database(`own-${++count}`);
  await database.open();
});

const fact = (n: number, change = {}) =>
  ownFact(`Norland released ${n} sailors`, {
    id: `own:${n}`,
    created: `2030-06-0${n}T00:00:00.000Z`,
    ...change,
  });
const put = (...facts: ReturnType<typeof fact>[]) => writeOwnFacts(database, { put: facts, remove: [] });
const ids = async () => (await ownFactsIn(database)).map(({ id }) => id);

test('kept, and given back as they are, the newest first', async () => {
  expect(await put(fact(1), fact(2))).toEqual({});
  expect(await ownFactsIn(database)).toEqual([fact(2), fact(1)]);
});

test('written and taken away at once, and undone by the opposite', async () => {
  await put(fact(1), fact(2));
  await writeOwnFacts(database, { put: [fact(3)], remove: ['own:1', 'own:nobody'] });
  expect(await ids()).toEqual(['own:3', 'own:2']);
  await writeOwnFacts(database, { put: [fact(1)], remove: ['own:3'] });
  expect(await ids()).toEqual(['own:2', 'own:1']);
});

test('asked twice it is done once; what is not newer is refused, and nothing of that change is done', async () => {
  await put(fact(1));
  expect(await put(fact(1))).toEqual({});
  expect(await put(fact(2), fact(1, { note: 'from elsewhere' }))).toEqual({ why: 'stale' });
  expect(await ids()).toEqual(['own:1']);
  expect(await put(fact(1, { note: 'edited', version: 2 }))).toEqual({});
  expect((await ownFactsIn(database))[0]?.note).toBe('edited');
});

test('no room is an answer, and nothing is half written', async () => {
  await put(fact(1));
  vi.spyOn(database.ownFacts, 'bulkPut').mockImplementationOnce(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  expect(await writeOwnFacts(database, { put: [fact(2)], remove: ['own:1'] })).toEqual({ why: 'full' });
  expect(await ids()).toEqual(['own:1']);
});

test('a closed database is an answer', async () => {
  database.close({ disableAutoOpen: true });
  expect(await put(fact(1))).toEqual({ why: 'no-database' });
});

test('a newer record does not touch them', async () => {
  const packaged = (version: string) => ({
    version,
    stamp: version,
    fetch: async () => madeUpRecord(version),
  });
  await ensureRecord(database, packaged('2025-01-01.1'));
  await put(fact(1));
  await ensureRecord(database, packaged('2025-01-02.1'));
  expect(await ownFactsIn(database)).toEqual([fact(1)]);
  expect((await database.facts.toArray()).map(({ id }) => id)).toEqual(['left-at-noon']);
});
