import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Database, openDatabase } from '../../lib/store/database.ts';
import { ensureRecord } from '../../lib/store/record.ts';
import { madeUpRecord } from './made-up-record.ts';

let count = 0;
const opened: Database[] = [];
async function fresh(): Promise<Database> {
  const database = new Database(`record-${count++}`);
  opened.push(database);
  expect(await openDatabase(database)).toBe(database);
  return database;
}
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

const packaged = (version: string, stamp = version, content: unknown = madeUpRecord(version)) => ({
  version,
  stamp,
  fetch: vi.fn(async () => content),
});

test('a first run loads the packaged record, a second one reads it without fetching', async () => {
  const database = await fresh();
  const first = packaged('2025-01-01.1');
  expect((await ensureRecord(database, first)).facts).toHaveLength(1);
  expect(first.fetch).toHaveBeenCalledOnce();
  const second = packaged('2025-01-01.1');
  expect(await ensureRecord(database, second)).toEqual(madeUpRecord('2025-01-01.1'));
  expect(second.fetch).not.toHaveBeenCalled();
});

test('a newer record replaces the older one and touches nothing else', async () => {
  const database = await fresh();
  await ensureRecord(database, packaged('2025-01-01.9'));
  await database.suppressed.put({ address: 'https://quay.example/1', fact: 'left-at-noon' });
  const newer = madeUpRecord('2025-01-01.10', 'The ferry left at one.');
  await ensureRecord(database, packaged('2025-01-01.10', 'x', newer));
  const [fact] = await database.facts.toArray();
  expect(fact?.statement.en).toBe('The ferry left at one.');
  expect(await database.suppressed.count()).toBe(1);
});

test('an older record leaves what is there', async () => {
  const database = await fresh();
  await ensureRecord(database, packaged('2025-02-01.1'));
  const older = packaged('2025-01-31.7');
  expect((await ensureRecord(database, older)).version).toBe('2025-02-01.1');
  expect(older.fetch).not.toHaveBeenCalled();
});

test('the same version with other content replaces it', async () => {
  const database = await fresh();
  await ensureRecord(database, packaged('2025-02-01.1', 'a'));
  const other = madeUpRecord('2025-02-01.1', 'The ferry stayed.');
  const record = await ensureRecord(database, packaged('2025-02-01.1', 'b', other));
  expect(record.facts[0]?.statement.en).toBe('The ferry stayed.');
});

test.each([
  ['not an object', null],
  ['cut short', { version: '2026-01-01.1', events: [] }],
  ['facts without statements', { ...madeUpRecord('2026-01-01.1'), facts: [{ id: 'x' }] }],
])('a broken file (%s) leaves what is there', async (_name, content) => {
  const database = await fresh();
  await ensureRecord(database, packaged('2025-02-01.1'));
  const record = await ensureRecord(database, packaged('2026-01-01.1', 'x', content));
  expect(record.version).toBe('2025-02-01.1');
  expect(await database.facts.count()).toBe(1);
});

test('a damaged table is filled again from the package', async () => {
  const database = await fresh();
  await ensureRecord(database, packaged('2025-02-01.1'));
  await database.facts.clear();
  expect((await ensureRecord(database, packaged('2025-02-01.1'))).facts).toHaveLength(1);
  expect(await database.facts.count()).toBe(1);
});

test('a write that fails half-way changes nothing, and the page is still read', async () => {
  const database = await fresh();
  await ensureRecord(database, packaged('2025-01-01.1'));
  const doubled = madeUpRecord('2025-03-01.1');
  doubled.facts.push(...doubled.facts);
  const record = await ensureRecord(database, packaged('2025-03-01.1', 'x', doubled));
  expect(record.version).toBe('2025-03-01.1');
  expect((await database.meta.get('record'))?.value).toMatchObject({ version: '2025-01-01.1' });
  expect(await database.events.count()).toBe(1);
});

test('without a database the packaged record is used as it is', async () => {
  expect((await ensureRecord(null, packaged('2025-01-01.1'))).version).toBe('2025-01-01.1');
});

test('neither database nor file: one clear sentence', async () => {
  const broken = packaged('2025-01-01.1', 'x', '<html>');
  await expect(ensureRecord(null, broken)).rejects.toThrow(/^The record .* cannot be read/);
});
