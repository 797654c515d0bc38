import type { ComparedArticle, ComparedEvent, ComparedFact, Comparison } from '../model/comparison.ts';
import { writeTable } from './table.ts';

/** Columns, in order. Their names, and those of states, are the same in every language: files can be put together. */
const COLUMNS = [
  'event',
  'event_name',
  'fact',
  'statement',
  'status',
  'outlet',
  'title',
  'url',
  'published',
  'read',
  'words_scanned',
  'state',
  'stance',
  'passage',
  'start',
  'end',
  'slot',
  'on_the_page',
  'in_the_record',
  'sources',
] as const;

/** A passage parts from the record in as many rows as there are values; without any it has one. */
function* rowsOf(event: ComparedEvent, fact: ComparedFact, articles: readonly ComparedArticle[]) {
  const head = [event.id, event.name, fact.id, fact.statement ?? '', fact.status ?? ''];
  const sources = fact.sources.map(({ url }) => url).join(' ');
  for (const [i, article] of articles.entries()) {
    const cell = fact.cells[i];
    if (!cell) continue;
    const { outlet, title, url, published, at, scope } = article;
    const about = [outlet, title, url, published ?? '', at, String(scope.words), cell.state];
    if (cell.passages.length === 0) yield [...head, ...about, '', '', '', '', '', '', '', sources];
    for (const { stance, exact, start, end, differences } of cell.passages) {
      const passage = [stance, exact, String(start), String(end)];
      const values = differences.length > 0 ? differences : [{ slot: '', page: '', record: '' }];
      for (const { slot, page, record } of values)
        yield [...head, ...about, ...passage, slot, page, record, sources];
    }
  }
}

/** A comparison as CSV that a spreadsheet opens safely: one row a fact, article, passage and value. */
export function writeComparisonCsv({ articles, events }: Comparison): string {
  function* rows(): Generator<readonly string[]> {
    yield COLUMNS;
    for (const event of events) for (const fact of event.facts) yield* rowsOf(event, fact, articles);
  }
  return writeTable(rows());
}
