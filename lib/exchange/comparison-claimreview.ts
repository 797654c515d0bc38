import type {
  ComparedArticle,
  ComparedFact,
  ComparedPassage,
  Comparison,
  ComparisonWords,
} from '../model/comparison.ts';
import { idFrom } from './content.ts';

/** What stands in words where a rating would stand in figures. */
function explanationOf(fact: ComparedFact, passage: ComparedPassage, words: ComparisonWords): string {
  const values = passage.differences.map(
    ({ slot, page, record }) => `${slot}. ${words.page}: ${page}. ${words.record}: ${record}.`,
  );
  return [`${words.record}: ${fact.statement ?? words.lost}`, ...values].join('\n');
}

function reviewOf(
  article: ComparedArticle,
  fact: ComparedFact,
  passage: ComparedPassage,
  words: ComparisonWords,
  made: string,
): object {
  const { url, title, outlet, published, lang, address } = article;
  const [first] = fact.sources;
  const day = published ? { datePublished: published } : {};
  const paper = { '@type': 'Organization', name: outlet };
  const text = explanationOf(fact, passage, words);
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${idFrom(`${address}\n${fact.id}\n${passage.stance}\n${passage.start}\n${passage.exact}`)}`,
    // "URL of the item." That is the review, which is no page of the web. The first source it rests on stands in for it.
    ...(first ? { url: first.url } : {}),
    inLanguage: words.lang,
    datePublished: made.slice(0, 10),
    author: { '@type': 'Organization', name: words.product },
    // "A short summary of the specific claims reviewed in a ClaimReview." The page's own words, not ours for them.
    claimReviewed: passage.exact,
    itemReviewed: {
      '@type': 'Claim',
      author: paper,
      ...day,
      // "Indicates an occurrence of a Claim in some CreativeWork." This article, and not the first to say so.
      appearance: {
        '@type': 'NewsArticle',
        url,
        headline: title,
        ...day,
        ...(lang ? { inLanguage: lang } : {}),
        publisher: paper,
      },
    },
    // "The rating given in this review." None. A Rating without `ratingValue` is of schema.org; its name is a phrase, and ours says
    // how the passage stands to the record, never whether it holds.
    reviewRating: {
      '@type': 'Rating',
      alternateName: words.states[passage.stance],
      ratingExplanation: text,
    },
    reviewBody: text,
    // "A resource from which this work is derived." Every source of the fact.
    isBasedOn: fact.sources.map((source) => ({
      '@type': 'CreativeWork',
      url: source.url,
      name: source.title,
      ...(source.date ? { datePublished: source.date } : {}),
      publisher: { '@type': 'Organization', name: source.outlet },
    })),
  };
}

/**
 * A comparison as ClaimReviews of schema.org (https://schema.org/ClaimReview), one a passage, as JSON-LD;
 * what the vocabulary says of a property stands beside it in quotation marks. It rates nothing: consumers that want
 * a figure, as search engines do, pass it over. What an article leaves out has no review. `made`: ISO 8601.
 */
export function writeComparisonClaimReview(
  { articles, events }: Comparison,
  words: ComparisonWords,
  made: string,
): string {
  const reviews = articles.flatMap((article, i) =>
    events.flatMap(({ facts }) =>
      facts.flatMap((fact) =>
        (fact.cells[i]?.passages ?? []).map((passage) => reviewOf(article, fact, passage, words, made)),
      ),
    ),
  );
  const graph = { '@context': 'https://schema.org', '@graph': reviews };
  // Pasted into a page's <script> it still cannot end it.
  return JSON.stringify(graph, null, 1).replaceAll('<', '\\u003c');
}
