import type { ReadArticle } from '../model/article.ts';
import type { Database } from './database.ts';

/** Older ones are let go: a list longer than this is no longer looked through. */
const MOST_ARTICLES = 500;

/** Articles the reader has opened, kept for comparing where the reader asked for it. */
export interface Articles {
  /** One an address: a later reading takes the place of an earlier one. */
  keep(article: ReadArticle): Promise<void>;
  /** Newest first, without claims of facts that the reader hid on that page. */
  list(): Promise<ReadArticle[]>;
  /** Without addresses: all of them. */
  forget(addresses?: string[]): Promise<void>;
}

/** Articles in the database; of more than `most` the newest stay. */
export function articlesIn({ articles, suppressed }: Database, most = MOST_ARTICLES): Articles {
  return {
    keep: async (article) => {
      await articles.put(article);
      await articles.orderBy('at').reverse().offset(most).delete();
    },
    list: async () => {
      const hidden = await suppressed.toArray();
      return (await articles.orderBy('at').reverse().toArray()).map((article) => ({
        ...article,
        claims: article.claims.filter(
          (claim) => !hidden.some(({ address, fact }) => address === article.address && fact === claim.fact),
        ),
      }));
    },
    forget: (addresses) => (addresses ? articles.bulkDelete(addresses) : articles.clear()),
  };
}
