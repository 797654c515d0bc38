import type { ArticleClaim, ReadArticle } from '../../lib/model/article.ts';
import type { Stance } from '../../lib/model/reading.ts';

export const claimOf = (fact: string, stance: Stance, change: Partial<ArticleClaim> = {}): ArticleClaim => ({
  fact,
  stance,
  exact: `words on ${fact}`,
  prefix: 'before ',
  suffix: ' after',
  start: 10,
  end: 20,
  differences: stance === 'differs' ? [{ slot: 'Hour', page: 'one', record: 'noon' }] : [],
  ...change,
});

/** An article of an outlet that does not exist. */
export const articleIn = (outlet: string, change: Partial<ReadArticle> = {}): ReadArticle => ({
  address: `https://${outlet}/ferry`,
  url: `https://${outlet}/ferry`,
  title: `The ferry, by ${outlet}`,
  outlet,
  lang: 'en',
  at: '2025-05-17T08:00:00.000Z',
  published: '2025-05-16',
  events: ['ferry-day'],
  claims: [],
  omits: { facts: [], scope: { words: 300, verdict: true } },
  ...change,
});
