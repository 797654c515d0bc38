import type { Note } from '../model/note.ts';
import { type Brought, type Draft, notesOf } from './draft.ts';
import { entriesOf } from './json.ts';
import { RefusedFile } from './refusal.ts';
import { readTable, unguarded, writeRow, writeTable } from './table.ts';

/** Columns of our own CSV, in order. It has no place for the bin, what changed, and when that was seen. */
const COLUMNS = [
  'id',
  'created',
  'modified',
  'url',
  'address',
  'title',
  'outlet',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'note',
  'tags',
  'colour',
  'fact',
  'event',
  'state',
  'version',
] as const;

/** Tags in one cell: themselves a line of CSV. */
export const tagsCell = (tags: readonly string[]): string => writeRow(tags);

/** The tags of such a cell. */
export function tagsOf(cell: string): string[] {
  return readTable(cell, '', ',').flat();
}

function rowOf(note: Note): string[] {
  const { target } = note;
  return [
    note.id,
    note.created,
    note.modified,
    note.url,
    note.address,
    note.title,
    note.outlet ?? '',
    target?.quote.exact ?? '',
    target?.quote.prefix ?? '',
    target?.quote.suffix ?? '',
    String(target?.position?.start ?? ''),
    String(target?.position?.end ?? ''),
    note.body,
    tagsCell(note.tags),
    note.colour,
    note.fact ?? '',
    note.event ?? '',
    note.state,
    String(note.version),
  ];
}

/** Notes as CSV that a spreadsheet opens safely and that {@link readCsv} takes back. */
export function writeCsv(notes: Iterable<Note>): string {
  function* rows(): Generator<readonly string[]> {
    yield COLUMNS;
    for (const note of notes) yield rowOf(note);
  }
  return writeTable(rows());
}

/** Whether a first row is that of our own CSV. */
export function isOwnCsv(header: readonly string[]): boolean {
  return COLUMNS.every((name, i) => header[i] === name);
}

const figure = (cell: string): number | undefined => (cell === '' ? undefined : Number(cell));

function draftOf(row: readonly string[]): Draft {
  const cells = Object.fromEntries(COLUMNS.map((name, i) => [name, unguarded(row[i] ?? '')]));
  const { quote, note, tags = '', start = '', end = '', version = '', ...same } = cells;
  let list: unknown = tags;
  try {
    list = tagsOf(tags);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
  }
  return {
    ...same,
    exact: quote,
    body: note,
    tags: list,
    start: figure(start),
    end: figure(end),
    version: figure(version),
  };
}

/** Reads the rows below the header of our own CSV. Throws {@link RefusedFile}. */
export function readCsv(rows: readonly (readonly string[])[], file: string, now: string): Brought {
  entriesOf(rows, file);
  return notesOf(rows.map(draftOf), now);
}
