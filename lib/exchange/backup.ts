import type { Note } from '../model/note.ts';
import { type Brought, type Draft, notesOf, ownValue } from './draft.ts';
import { entriesOf, isObject } from './json.ts';
import { LIMITS } from './limits.ts';
import { RefusedFile } from './refusal.ts';

const FORMAT = 'second-source-backup';
/** Grows when an older reader could not understand what is written. */
const VERSION = 1;
/** Bytes of one part; the limit for reading leaves room above it. */
const PART_BYTES = LIMITS.file * 0.75;
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const BYTES_A_UNIT = 3;

/**
 * Everything, the bin included, as one file, or as several of which each can be read back by itself. `made`:
 * ISO 8601.
 */
export function* writeBackup(notes: Iterable<Note>, made: string): Generator<string, void> {
  const head = `{"format":"${FORMAT}","version":${VERSION},"made":${JSON.stringify(made)},"part":`;
  let part = 1;
  let rows: string[] = [];
  let bytes = 0;
  const file = () => `${head}${part++},"notes":[\n${rows.join(',\n')}\n]}\n`;
  for (const note of notes) {
    const row = JSON.stringify(note);
    if (rows.length === LIMITS.notes || (rows.length > 0 && bytes + row.length * BYTES_A_UNIT > PART_BYTES)) {
      yield file();
      rows = [];
      bytes = 0;
    }
    rows.push(row);
    bytes += row.length * BYTES_A_UNIT;
  }
  if (rows.length > 0 || part === 1) yield file();
}

/** Whether parsed JSON calls itself our backup, of whatever version. */
export function isBackup(value: unknown): value is object {
  return isObject(value) && ownValue(value, 'format') === FORMAT;
}

function draftOf(row: unknown): Draft | 'not-a-note' {
  if (!isObject(row)) return 'not-a-note';
  const target = ownValue(row, 'target');
  const quote = isObject(target) ? ownValue(target, 'quote') : null;
  const position = isObject(target) ? ownValue(target, 'position') : null;
  const own = (key: string) => ownValue(row, key);
  return {
    id: own('id'),
    created: own('created'),
    modified: own('modified'),
    url: own('url'),
    address: own('address'),
    title: own('title'),
    outlet: own('outlet'),
    exact: isObject(quote) ? ownValue(quote, 'exact') : undefined,
    prefix: isObject(quote) ? ownValue(quote, 'prefix') : undefined,
    suffix: isObject(quote) ? ownValue(quote, 'suffix') : undefined,
    start: isObject(position) ? ownValue(position, 'start') : undefined,
    end: isObject(position) ? ownValue(position, 'end') : undefined,
    body: own('body'),
    tags: own('tags'),
    colour: own('colour'),
    fact: own('fact'),
    event: own('event'),
    state: own('state'),
    changes: own('changes'),
    seen: own('seen'),
    version: own('version'),
    deleted: own('deleted'),
  };
}

/**
 * Checks objects of our own shape once more, field by field: what comes by a message is believed no more than a
 * file. Refused entries count from 1.
 */
export function checkNotes(rows: readonly unknown[], now: string): Brought {
  return notesOf(rows.map(draftOf), now);
}

/** Reads one part of a backup. Throws {@link RefusedFile}. */
export function readBackup(value: unknown, file: string, now: string): Brought {
  if (!isBackup(value)) throw new RefusedFile(file, 'unknown-form');
  const version = ownValue(value, 'version');
  if (typeof version !== 'number' || !(version >= 1)) throw new RefusedFile(file, 'unknown-form');
  if (version > VERSION) throw new RefusedFile(file, 'newer-version');
  return checkNotes(entriesOf(ownValue(value, 'notes'), file), now);
}
