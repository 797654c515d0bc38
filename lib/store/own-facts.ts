import type { OwnFact, OwnFactAnswer, OwnFactChange } from '../model/own-fact.ts';
import type { Database } from './database.ts';
import { failureOf } from './failure.ts';

/** All facts of the reader's own, the newest first. */
export async function ownFactsIn({ ownFacts }: Database): Promise<OwnFact[]> {
  return (await ownFacts.toArray()).sort((a, b) => (a.created < b.created ? 1 : -1));
}

/**
 * Writes and takes away, all of it in one strict transaction or nothing, and answers once it is on disk. A fact that
 * is not newer than the one that is here is `stale`, unless it is that very one: asked twice it is done once.
 */
export async function writeOwnFacts(
  database: Database,
  { put, remove }: OwnFactChange,
): Promise<OwnFactAnswer> {
  const { ownFacts } = database;
  try {
    return await database.transaction('rw', ownFacts, async () => {
      const here = await ownFacts.bulkGet(put.map(({ id }) => id));
      const stale = put.some((fact, i) => {
        const known = here[i];
        return known && known.version >= fact.version && JSON.stringify(known) !== JSON.stringify(fact);
      });
      if (stale) return { why: 'stale' };
      await ownFacts.bulkDelete(remove);
      await ownFacts.bulkPut(put);
      return {};
    });
  } catch (error) {
    const why = failureOf(error, database.outdated);
    if (why === null) throw error;
    return { why: why === 'full' ? why : 'no-database' };
  }
}
