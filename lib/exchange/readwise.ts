import type { Note } from '../model/note.ts';
import { type Brought, notesOf } from './draft.ts';
import { entriesOf } from './json.ts';
import { unguarded, writeTable } from './table.ts';

/** The columns Readwise imports and exports, in its order. */
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;
const WANTED = ['highlight', 'title', 'url'];

/**
 * Notes as a Readwise CSV: quote, title, outlet as author, address, text, place and date of each. Notes without
 * a quote have no place in it and are left out.
 */
export function writeReadwise(notes: Iterable<Note>): string {
  function* rows(): Generator<readonly string[]> {
    yield COLUMNS;
    for (const note of notes) {
      if (!note.target) continue;
      const location = String(note.target.position?.start ?? '');
      yield [
        note.target.quote.exact,
        note.title,
        note.outlet ?? '',
        note.url,
        note.body,
        location,
        note.created,
      ];
    }
  }
  return writeTable(rows());
}

const named = (header: readonly string[]) => header.map((name) => name.trim().toLowerCase());

/** Whether a first row is that of a Readwise CSV; columns in any order, more of them allowed. */
export function isReadwise(header: readonly string[]): boolean {
  const names = named(header);
  return WANTED.every((name) => names.includes(name));
}

/** Reads the rows of a Readwise CSV, header included. Throws {@link RefusedFile}. */
export function readReadwise(rows: readonly (readonly string[])[], file: string, now: string): Brought {
  const [header = [], ...entries] = rows;
  const names = named(header);
  const cell = (row: readonly string[], name: string) => unguarded(row[names.indexOf(name)] ?? '');
  entriesOf(entries, file);
  const drafts = entries.map((row) => {
    const exact = cell(row, 'highlight');
    const start = Number(cell(row, 'location') || Number.NaN);
    return {
      exact,
      title: cell(row, 'title'),
      outlet: cell(row, 'author'),
      url: cell(row, 'url'),
      body: cell(row, 'note'),
      created: cell(row, names.includes('date') ? 'date' : 'highlighted at'),
      start,
      end: start + exact.length,
    };
  });
  return notesOf(drafts, now);
}
