import type {
  ComparedArticle,
  ComparedFact,
  ComparedPassage,
  Comparison,
  ComparisonWords,
} from '../model/comparison.ts';
import { linkToText } from '../text/text-fragment.ts';

/** Whatever could be markup, HTML, a link or a table; a page's words stay words (CommonMark 0.31, 2.4). */
const MARKUP = /[\\`*_{}[\]<>()#+\-.!|~&=^:@$/"]/g;

/** Text of a page or of the record on one line, with nothing in it that Markdown would read. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');

/** An address between angle brackets: nothing in it ends the link. */
const linkTo = (label: string, url: string): string =>
  `[${plain(label)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;

function passageLines(article: ComparedArticle, passage: ComparedPassage, words: ComparisonWords): string[] {
  const { exact, prefix, suffix, differences, quote, stance } = passage;
  const link = linkTo(words.passage, linkToText(article.url, { exact, prefix, suffix }));
  return [
    `  > ${plain(exact)}`,
    '',
    `  ${plain(words.states[stance])} · ${link}`,
    ...differences.flatMap(({ slot, page, record }) => [
      '',
      `  - ${plain(slot)}`,
      `    - ${plain(words.page)}: ${plain(page)}`,
      `    - ${plain(words.record)}: ${plain(record)}`,
    ]),
    ...(quote
      ? [
          '',
          `  - ${plain(words.quoteHere)}: ${plain(quote.here)}`,
          `  - ${plain(words.quoteNearest)}: ${plain(quote.nearest)}`,
        ]
      : []),
    '',
  ];
}

function factLines(
  fact: ComparedFact,
  articles: readonly ComparedArticle[],
  words: ComparisonWords,
): string[] {
  const cells = articles.flatMap((article, i) => {
    const cell = fact.cells[i];
    if (!cell) return [];
    const name = articles.length > 1 ? `${i + 1}\\. ${plain(article.outlet)}` : plain(article.outlet);
    return [
      `- **${name}** — ${plain(words.states[cell.state])}`,
      '',
      ...cell.passages.flatMap((passage) => passageLines(article, passage, words)),
    ];
  });
  const status = fact.status ? `*${plain(words.statuses[fact.status])}* · ` : '';
  return [
    `### ${plain(fact.statement ?? words.lost)}`,
    '',
    `${status}${plain(fact.id)}`,
    '',
    ...cells,
    ...(fact.sources.length > 0 ? [`${plain(words.sources)}:`, ''] : []),
    ...fact.sources.map(
      ({ outlet, title, url, date }) =>
        `- ${linkTo(title, url)}, ${plain(outlet)}, ${plain(words.day(date))}`,
    ),
    ...(fact.sources.length > 0 ? [''] : []),
  ];
}

/** A comparison for people to read, as Markdown: facts under their events, each with every article's passages. */
export function writeComparisonMarkdown(comparison: Comparison, words: ComparisonWords): string {
  const { articles, events } = comparison;
  const lines = [
    `# ${plain(words.title)}`,
    '',
    plain(words.made),
    '',
    plain(words.about),
    '',
    `## ${plain(words.articles)}`,
    '',
    ...articles.map(
      (article, i) =>
        `${i + 1}. ${linkTo(article.title || article.url, article.url)}, ${plain(article.outlet)}. ${plain(words.dates(article))} ${plain(words.scope(article))}`,
    ),
    '',
    ...events.flatMap(({ name, facts }) => [
      `## ${plain(name || words.lost)}`,
      '',
      ...facts.flatMap((fact) => factLines(fact, articles, words)),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
