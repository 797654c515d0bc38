import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeComparisonClaimReview } from '../../lib/exchange/comparison-claimreview.ts';
import { MADE, passagesOf, plainComparison, someComparison, words } from './made-up-comparison.ts';
import type { Json } from './w3c-rules.ts';

const THING = ['@type', '@id', 'url', 'name'];
const WORK = [...THING, 'inLanguage', 'datePublished', 'author', 'publisher', 'headline', 'isBasedOn'];
/** Properties of schema.org that we use, by the types they are of or inherited from. */
const PROPERTIES: Record<string, string[]> = {
  ClaimReview: [...WORK, 'claimReviewed', 'itemReviewed', 'reviewRating', 'reviewBody'],
  Claim: [...WORK, 'appearance', 'firstAppearance'],
  NewsArticle: WORK,
  CreativeWork: WORK,
  Organization: THING,
  Rating: [...THING, 'alternateName', 'ratingExplanation'],
};
const DATES = ['datePublished'];

/** What is not of schema.org in a node and all under it. */
function strange(node: unknown, at = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((each, i) => strange(each, `${at}[${i}]`));
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Json;
  const known = PROPERTIES[String(own['@type'])];
  if (!known) return [`${at}: type ${own['@type']}`];
  return Object.entries(own).flatMap(([key, value]) => [
    ...(known.includes(key) ? [] : [`${at}.${key}`]),
    ...(DATES.includes(key) && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? [`${at}.${key}: ${value}`] : []),
    ...strange(value, `${at}.${key}`),
  ]);
}

const reviewsOf = (comparison = plainComparison) => {
  const text = writeComparisonClaimReview(comparison, words, MADE);
  const file = JSON.parse(text);
  expect(file['@context']).toBe('https://schema.org');
  return { text, reviews: file['@graph'] as Json[] };
};

test('one review a passage: whose claim, where it appears, and how it stands to the record', () => {
  const { reviews } = reviewsOf();
  expect(reviews).toHaveLength(1);
  expect(reviews[0]).toMatchObject({
    '@type': 'ClaimReview',
    url: 'https://quay.example/1',
    datePublished: '2025-06-01',
    author: { '@type': 'Organization', name: 'Second Source' },
    claimReviewed: 'the ferry left at one',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'quay.example' },
      datePublished: '2025-05-30',
      appearance: {
        '@type': 'NewsArticle',
        url: 'http://quay.example/ferry?utm_source=x',
        headline: 'The ferry, by quay.example',
      },
    },
    reviewRating: { '@type': 'Rating', alternateName: 'Differs from the record' },
    isBasedOn: [{ url: 'https://quay.example/1', name: 'Ferry leaves' }],
  });
  expect(reviews[0]?.reviewBody).toBe('Record: The ferry left at noon.\nHour. This page: one. Record: noon.');
});

test('it has what a ClaimReview needs, nothing that schema.org does not know, and never a figure', () => {
  fc.assert(
    fc.property(someComparison, (comparison) => {
      const { text, reviews } = reviewsOf(comparison);
      expect(reviews).toHaveLength(passagesOf(comparison).length);
      expect(reviews.flatMap((review) => strange(review))).toEqual([]);
      for (const review of reviews) {
        expect(String(review.claimReviewed).trim()).not.toBe('');
        const { alternateName, ...rest } = review.reviewRating as Json;
        expect([words.states.agrees, words.states.differs]).toContain(alternateName);
        expect(Object.keys(rest).sort()).toEqual(['@type', 'ratingExplanation']);
      }
      expect(text).not.toMatch(/"(ratingValue|bestRating|worstRating)":/);
      expect(text).not.toContain('<');
    }),
  );
});

test('a fact the record no longer has: no source, so no address; an article without a date has none', () => {
  const [first] = plainComparison.events;
  const facts = (first?.facts ?? []).map((fact) => ({ ...fact, statement: null, status: null, sources: [] }));
  const articles = plainComparison.articles.map((each) => ({ ...each, published: null }));
  const { reviews } = reviewsOf({
    ...plainComparison,
    articles,
    events: [{ id: '', name: '', date: '', facts }],
  });
  expect(reviews[0]).not.toHaveProperty('url');
  expect(reviews[0]?.itemReviewed).not.toHaveProperty('datePublished');
  expect(reviews[0]?.reviewBody).toContain(words.lost);
});
