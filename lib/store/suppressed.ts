import type { Database } from './database.ts';

/** Facts the reader said are not stated on a page; `address` as `lib/text/address.ts` makes it. */
export interface Suppressed {
  /** Fact ids, in no order. */
  at(address: string): Promise<string[]>;
  /** Writing the same twice is one entry. */
  add(address: string, fact: string): Promise<void>;
  remove(address: string, fact: string): Promise<void>;
}

/** Kept in the database; where there is none, in memory for as long as the background lives. */
export function suppressedFacts(database: Database | null): Suppressed {
  return database ? inDatabase(database) : inMemory();
}

function inDatabase(database: Database): Suppressed {
  return {
    at: async (address) =>
      (await database.suppressed.where('address').equals(address).toArray()).map(({ fact }) => fact),
    add: async (address, fact) => {
      await database.suppressed.put({ address, fact });
    },
    remove: (address, fact) => database.suppressed.delete([address, fact]),
  };
}

function inMemory(): Suppressed {
  const facts = new Map<string, Set<string>>();
  return {
    at: async (address) => [...(facts.get(address) ?? [])],
    add: async (address, fact) => {
      facts.set(address, (facts.get(address) ?? new Set()).add(fact));
    },
    remove: async (address, fact) => {
      facts.get(address)?.delete(fact);
    },
  };
}
