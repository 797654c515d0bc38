import { publishedOf, readOf, scopeOf } from '../../components/compare/days.ts';
import { writeComparisonClaimReview } from '../../lib/exchange/comparison-claimreview.ts';
import { writeComparisonCsv } from '../../lib/exchange/comparison-csv.ts';
import { writeComparisonMarkdown } from '../../lib/exchange/comparison-markdown.ts';
import { writeComparisonW3c } from '../../lib/exchange/comparison-w3c.ts';
import { localised } from '../../lib/i18n/localised.ts';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { Comparison, ComparisonFormat, ComparisonWords } from '../../lib/model/comparison.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import { compare } from '../../lib/reading/comparison.ts';
import { give } from '../notebook/give.ts';
import { articleOfPage, packagedRecord } from './articles.ts';

const TYPES: Record<ComparisonFormat, { end: string; type: string }> = {
  markdown: { end: '.md', type: 'text/markdown' },
  csv: { end: '.csv', type: 'text/csv' },
  w3c: { end: '.jsonld', type: 'application/ld+json' },
  claimreview: { end: '-claimreview.jsonld', type: 'application/ld+json' },
};

const dayIn = (date: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

function wordsOf(comparison: Comparison, made: string): ComparisonWords {
  const product = t('popup.title');
  return {
    lang: currentLocale(),
    product,
    title: comparison.articles.length > 1 ? t('compare.file.title') : t('compare.file.title.one'),
    made: t('compare.file.made', { day: dayIn(made), product, version: comparison.record }),
    about: t('compare.file.about'),
    articles: t('compare.articles'),
    passage: t('compare.passage'),
    page: t('card.wordings.page'),
    record: t('card.wordings.record'),
    quoteHere: t('card.quote.here'),
    quoteNearest: t('card.quote.nearest'),
    sources: t('compare.file.sources'),
    lost: t('compare.lost'),
    states: {
      agrees: t('stance.agrees'),
      differs: t('stance.differs'),
      both: t('compare.file.both'),
      'not-found': t('compare.state.not-found'),
      unknown: t('compare.state.unknown'),
    },
    statuses: {
      verified: t('status.verified'),
      'single-source': t('status.single-source'),
      disputed: t('status.disputed'),
      'party-claim': t('status.party-claim'),
    },
    dates: (article) => [publishedOf(article), readOf(article)].join(' · '),
    scope: scopeOf,
    day: (date) => (date ? dayIn(date) : t('card.source.undated')),
  };
}

function written(comparison: Comparison, format: ComparisonFormat, made: string): string {
  const words = wordsOf(comparison, made);
  switch (format) {
    case 'markdown':
      return writeComparisonMarkdown(comparison, words);
    case 'csv':
      return writeComparisonCsv(comparison);
    case 'w3c':
      return writeComparisonW3c(comparison, words, made);
    case 'claimreview':
      return writeComparisonClaimReview(comparison, words, made);
  }
}

/** Gives a comparison to the reader as a file; returns the file's name. */
export function saveComparison(comparison: Comparison, format: ComparisonFormat): string {
  const made = new Date().toISOString();
  const { end, type } = TYPES[format];
  const name = `second-source-comparison-${made.slice(0, 10)}${end}`;
  give({ name, type, parts: [written(comparison, format, made)] });
  return name;
}

/** The same for one page that was read; `null` for any other. */
export async function savePage(summary: PageSummary, format: ComparisonFormat): Promise<string | null> {
  const article = articleOfPage(summary, Date.now());
  if (!article) return null;
  const saying = { say: localised, lang: currentLocale() };
  return saveComparison(compare([article], await packagedRecord(), saying), format);
}
