import type { Note } from '../model/note.ts';
import { type Brought, type Draft, notesOf, ownValue } from './draft.ts';
import { entriesOf, isObject } from './json.ts';
import { RefusedFile } from './refusal.ts';
import { selectorsOf } from './selectors.ts';

const CLIENT = 'second-source';

function rowOf(note: Note): object {
  const { target, url } = note;
  const selector: object[] = [];
  if (target?.position) selector.push({ type: 'TextPositionSelector', ...target.position });
  if (target) selector.push({ type: 'TextQuoteSelector', ...target.quote });
  return {
    id: note.id,
    created: note.created,
    updated: note.modified,
    uri: url,
    text: note.body,
    tags: note.tags,
    group: '__world__',
    document: { title: [note.title] },
    target: [{ source: url, ...(selector.length > 0 ? { selector } : {}) }],
  };
}

/**
 * Notes as the Hypothesis client exports and imports them. It has no place for colour, outlet, fact, event,
 * state and the bin. `made`: ISO 8601.
 */
export function writeHypothesis(notes: readonly Note[], made: string): string {
  const annotations = notes.map(rowOf);
  return JSON.stringify(
    { export_date: made, export_userid: '', client_version: CLIENT, annotations },
    null,
    1,
  );
}

function draftOf(row: unknown): Draft | 'not-a-note' | 'reply' {
  if (!isObject(row)) return 'not-a-note';
  const references = ownValue(row, 'references');
  if (Array.isArray(references) && references.length > 0) return 'reply';
  const targets = ownValue(row, 'target');
  const target: unknown = Array.isArray(targets) ? targets[0] : undefined;
  const document = ownValue(row, 'document');
  const titles = isObject(document) ? ownValue(document, 'title') : undefined;
  const title: unknown = Array.isArray(titles) ? titles[0] : titles;
  return {
    id: ownValue(row, 'id'),
    created: ownValue(row, 'created'),
    modified: ownValue(row, 'updated'),
    url: ownValue(row, 'uri') ?? (isObject(target) ? ownValue(target, 'source') : undefined),
    title: typeof title === 'string' ? title : '',
    body: ownValue(row, 'text'),
    tags: ownValue(row, 'tags'),
    ...selectorsOf(isObject(target) ? ownValue(target, 'selector') : undefined),
  };
}

function rowsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  return isObject(value) ? (ownValue(value, 'annotations') ?? ownValue(value, 'rows')) : undefined;
}

/** Whether parsed JSON is a client export, an API answer (`{total, rows}`) or a list of API rows. */
export function isHypothesis(value: unknown): boolean {
  const rows = rowsOf(value);
  if (!Array.isArray(rows)) return false;
  if (isObject(value) && ('export_date' in value || 'client_version' in value)) return true;
  const first: unknown = rows[0];
  return isObject(first) && ownValue(first, 'uri') !== undefined;
}

/** Reads a Hypothesis client export or API rows. Replies are left out. Throws {@link RefusedFile}. */
export function readHypothesis(value: unknown, file: string, now: string): Brought {
  if (!isHypothesis(value)) throw new RefusedFile(file, 'unknown-form');
  return notesOf(entriesOf(rowsOf(value), file).map(draftOf), now);
}
