import { LIMITS } from './limits.ts';

/** Why a whole file was refused. */
export type FileReason =
  | 'too-big'
  | 'compressed'
  | 'not-text'
  | 'empty'
  | 'broken-json'
  | 'too-deep'
  | 'unknown-form'
  | 'newer-version'
  | 'too-many'
  | 'no-entries'
  | 'broken-csv'
  | 'no-quote-column';

/** Why one entry was refused. */
export type EntryReason =
  | 'not-a-note'
  | 'no-address'
  | 'bad-address'
  | 'nothing-in-it'
  | 'too-long'
  | 'bad-text'
  | 'bad-tags'
  | 'bad-date'
  | 'same-id'
  | 'reply';

/** An entry that was not taken in. `entry` counts from 1, in the order of the file. */
export interface RefusedEntry {
  entry: number;
  reason: EntryReason;
  /** The field at fault, as our own notes name it. */
  field?: string;
}

const FILE: Record<FileReason, string> = {
  'too-big': `it is larger than ${LIMITS.file / 1_000_000} MB`,
  compressed: 'it is a compressed file; unpack it first',
  'not-text': 'it is not text',
  empty: 'there is nothing in it',
  'broken-json': 'it is not complete JSON',
  'too-deep': `it is nested more than ${LIMITS.depth} levels deep`,
  'unknown-form': 'it is in none of the forms that can be brought in',
  'newer-version': 'it was written by a newer version of this extension',
  'too-many': `it holds more than ${LIMITS.notes.toLocaleString('en')} notes`,
  'no-entries': 'there are no notes in it',
  'broken-csv': 'a quotation mark in it is never closed',
  'no-quote-column': 'no column was named for the quote or the note',
};

const ENTRY: Record<EntryReason, (field: string) => string> = {
  'not-a-note': () => 'it is not a note',
  'no-address': () => 'it names no page',
  'bad-address': () => 'its page is not a web address',
  'nothing-in-it': () => 'it has neither a quote nor a text',
  'too-long': (field) => `its ${field} is longer than ${LIMITS.field / 1024} KB`,
  'bad-text': (field) => `its ${field} is not text`,
  'bad-tags': () =>
    `its tags are not a list of at most ${LIMITS.tags} words of at most ${LIMITS.tag} characters`,
  'bad-date': (field) => `its date (${field}) cannot be read`,
  'same-id': () => 'an entry before it has the same id',
  reply: () => 'it is a reply to another note',
};

/** A file that cannot be brought in at all; `message` is one sentence with the file's name. */
export class RefusedFile extends Error {
  readonly file: string;
  readonly reason: FileReason;

  constructor(file: string, reason: FileReason) {
    super(`${file} cannot be brought in: ${FILE[reason]}.`);
    this.file = file;
    this.reason = reason;
  }
}

/** One sentence about an entry that was left out: which file, which entry, why. */
export function sentenceOf(file: string, { entry, reason, field }: RefusedEntry): string {
  return `${file}, entry ${entry}: left out, ${ENTRY[reason](field ?? 'text')}.`;
}
