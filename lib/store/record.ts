import type { RecordData } from '../model/record.ts';
import type { Database } from './database.ts';
import { compareVersions, isRecord } from './record-shape.ts';

/** The record that came with this build. `stamp` tells two of one version apart (its content's hash). */
export interface PackagedRecord {
  version: string;
  stamp: string;
  fetch(): Promise<unknown>;
}

interface HeldRecord {
  version: string;
  stamp: string;
}

const META = 'record';
const TABLES = ['events', 'outlets', 'sources', 'facts'] as const;

/**
 * The record to read with. A first run loads the packaged one into the database; a newer one replaces an older
 * one in one transaction and touches nothing else; an older one, or a file that is not a record, leaves what is
 * there. Without a working database the packaged one is used as it is. Throws only where neither gives a record.
 */
export async function ensureRecord(database: Database | null, packaged: PackagedRecord): Promise<RecordData> {
  const held = database ? await heldRecord(database).catch(() => null) : null;
  if (database && held && !replaces(packaged, held)) {
    const record = await readRecord(database, held.version).catch(() => null);
    if (record) return record;
  }
  const fetched = await packaged.fetch().catch(() => null);
  if (isRecord(fetched)) {
    // A full disk must not stop the reading: the next start tries again.
    if (database) await writeRecord(database, fetched, packaged.stamp).catch(() => undefined);
    return fetched;
  }
  const kept = database && held ? await readRecord(database, held.version).catch(() => null) : null;
  if (kept) return kept;
  throw new Error('The record that came with the extension cannot be read. Installing it again helps.');
}

function replaces(packaged: PackagedRecord, held: HeldRecord): boolean {
  const order = compareVersions(packaged.version, held.version);
  return order > 0 || (order === 0 && packaged.stamp !== held.stamp);
}

async function heldRecord(database: Database): Promise<HeldRecord | null> {
  const value = (await database.meta.get(META))?.value as Partial<HeldRecord> | undefined;
  return typeof value?.version === 'string' && typeof value.stamp === 'string'
    ? { version: value.version, stamp: value.stamp }
    : null;
}

async function readRecord(database: Database, version: string): Promise<RecordData | null> {
  const [events, outlets, sources, facts] = await Promise.all([
    database.events.toArray(),
    database.outlets.toArray(),
    database.sources.toArray(),
    database.facts.toArray(),
  ]);
  const record: RecordData = { version, events, outlets, sources, facts };
  return isRecord(record) ? record : null;
}

async function writeRecord(database: Database, record: RecordData, stamp: string): Promise<void> {
  const tables = [database.meta, ...TABLES.map((name) => database.table(name))];
  await database.transaction('rw', tables, async () => {
    for (const name of TABLES) {
      await database.table(name).clear();
      await database.table(name).bulkAdd(record[name]);
    }
    const held: HeldRecord = { version: record.version, stamp };
    await database.meta.put({ key: META, value: held });
  });
}
