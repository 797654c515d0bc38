import { type Brought, type Draft, notesOf } from './draft.ts';
import { entriesOf } from './json.ts';
import { RefusedFile } from './refusal.ts';
import { unguarded } from './table.ts';

/** What a column of a foreign table may be taken as. */
export type ColumnField = 'quote' | 'note' | 'url' | 'title' | 'tags' | 'date' | 'outlet' | 'colour';

/** Which column (from 0) holds which field; what is not named is not there. */
export type ColumnMapping = Partial<Record<ColumnField, number>>;

/** A foreign table before it is taken in: what to show while the reader names the columns. */
export interface ForeignTable {
  columns: string[];
  /** The first rows, for the eye. */
  sample: string[][];
  rows: number;
  guess: ColumnMapping;
}

const NAMES: Record<ColumnField, RegExp> = {
  quote: /^(highlights?|quotes?|text|selected text|selection|annotated text|passage|exact|цитата|alıntı)$/i,
  note: /^(notes?|comments?|annotation|memo|body|заметка|нотатка|not)$/i,
  url: /^(urls?|uri|link|source url|address|page|web ?page|website|href|ссылка|посилання)$/i,
  title: /^(title|page title|document|article|name|заголовок|başlık)$/i,
  tags: /^(tags?|labels?|categories|keywords|метки|теги|мітки|etiketler)$/i,
  date: /^(date|created|created at|created_at|time|timestamp|highlighted at|дата|tarih)$/i,
  outlet: /^(author|outlet|site|publisher|source|автор|yazar)$/i,
  colour: /^(colou?r|цвет|колір|renk)$/i,
};
const SAMPLE = 5;
const TAG_SEPARATOR = /\s*[,;|]\s*/;

/** What a table with unknown columns looks like, and a guess at them by their names. Throws {@link RefusedFile}. */
export function describeTable(rows: readonly (readonly string[])[], file: string): ForeignTable {
  const [header = [], ...entries] = rows;
  if (header.length < 2) throw new RefusedFile(file, 'unknown-form');
  entriesOf(entries, file);
  const guess: ColumnMapping = {};
  for (const [field, names] of Object.entries(NAMES) as [ColumnField, RegExp][]) {
    const column = header.findIndex((name) => names.test(name.trim()));
    if (column >= 0 && !Object.values(guess).includes(column)) guess[field] = column;
  }
  return {
    columns: [...header],
    sample: entries.slice(0, SAMPLE).map((row) => [...row]),
    rows: entries.length,
    guess,
  };
}

/** Reads a foreign table, header included, by the columns the reader named. Throws {@link RefusedFile}. */
export function readGenericCsv(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  file: string,
  now: string,
): Brought {
  if (mapping.quote === undefined && mapping.note === undefined)
    throw new RefusedFile(file, 'no-quote-column');
  const entries = rows.slice(1);
  entriesOf(entries, file);
  const drafts = entries.map((row): Draft => {
    const cell = (field: ColumnField) => {
      const column = mapping[field];
      return column === undefined ? '' : unguarded(row[column] ?? '');
    };
    return {
      exact: cell('quote'),
      body: cell('note'),
      url: cell('url').trim(),
      title: cell('title'),
      tags: cell('tags').split(TAG_SEPARATOR),
      created: cell('date').trim(),
      outlet: cell('outlet'),
      colour: cell('colour').trim().toLowerCase(),
    };
  });
  return notesOf(drafts, now);
}
