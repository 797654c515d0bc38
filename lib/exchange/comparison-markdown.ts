import type {
  ComparedArticle,
  ComparedFact,
  ComparedPassage,
  Comparison,
  ComparisonWords,
} from '../model/comparison.ts';
import { linkToText } from '../text/text-fragment.ts';

/**
 * What Markdown, or a dialect of it, reads anywhere in a line (CommonMark 0.31; tables, strikes and bare links of
 * GitHub's; tags, highlights, comments and formulas of Obsidian's), and what it reads only where a line begins.
 */
const ANYWHERE = /[\\`*_{}[\]<>#|~&=^$]|%(?=%)|:(?=\/\/)|(?<=\bwww)\./gi;
const AT_START = /^(?:[-+]|\d+[.)])/;

/** Text of a page or of the record on one line, of which nothing is read as markup: its words stay words. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);

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
        `${i + 1}. ${linkTo(article.title || article.url, article.url)} · ${plain(article.outlet)} · ${plain(words.dates(article))} · ${plain(words.scope(article))}`,
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
