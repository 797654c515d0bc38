import { isBackup, readBackup } from './backup.ts';
import { isOwnCsv, readCsv } from './csv.ts';
import type { Brought } from './draft.ts';
import { type ColumnMapping, describeTable, type ForeignTable, readGenericCsv } from './generic-csv.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import { parseJson } from './json.ts';
import { LIMITS } from './limits.ts';
import { isMarkdown, readMarkdown } from './markdown.ts';
import { isReadwise, readReadwise } from './readwise.ts';
import { RefusedFile } from './refusal.ts';
import { readTable } from './table.ts';
import { isW3c, readW3c } from './w3c.ts';

export type Format = 'backup' | 'w3c' | 'hypothesis' | 'readwise' | 'csv' | 'markdown' | 'table';

/** A file read, or a table whose columns the reader has to name first. */
export type FileRead = ({ format: Format } & Brought) | { format: 'columns'; table: ForeignTable };

/** First bytes of what is packed: gzip, zip, bzip2, xz, zstd. */
const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a],
  [0x28, 0xb5, 0x2f, 0xfd],
];
const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((b, i) => bytes[i] === b);

/** A file's bytes as text: UTF-8, or UTF-16 with its mark. Throws {@link RefusedFile}. */
export function textOfFile(bytes: Uint8Array, file: string): string {
  if (bytes.length > LIMITS.file) throw new RefusedFile(file, 'too-big');
  if (PACKED.some((head) => startsWith(bytes, head))) throw new RefusedFile(file, 'compressed');
  const utf16 = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : null;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile(file, 'not-text');
  }
  if (text.includes('\0')) throw new RefusedFile(file, 'not-text');
  if (text.trim() === '') throw new RefusedFile(file, 'empty');
  return text;
}

function readJson(text: string, file: string, now: string): FileRead {
  const value = parseJson(text, file);
  if (isBackup(value)) return { format: 'backup', ...readBackup(value, file, now) };
  if (isW3c(value)) return { format: 'w3c', ...readW3c(value, file, now) };
  if (isHypothesis(value)) return { format: 'hypothesis', ...readHypothesis(value, file, now) };
  throw new RefusedFile(file, 'unknown-form');
}

/**
 * Reads a file of notes in whatever form it is, told by its content. `now` (ISO 8601) dates entries without a
 * date; `mapping` names the columns of a foreign table. Throws {@link RefusedFile}, whose message is one
 * sentence; single entries that cannot be kept are told in `refused`.
 */
export function readFile(bytes: Uint8Array, file: string, now: string, mapping?: ColumnMapping): FileRead {
  const text = textOfFile(bytes, file);
  if (/^\s*[[{]/.test(text)) return readJson(text, file, now);
  if (isMarkdown(text)) return { format: 'markdown', ...readMarkdown(text, file, now) };
  const rows = readTable(text, file);
  const header = rows[0] ?? [];
  if (isOwnCsv(header)) return { format: 'csv', ...readCsv(rows.slice(1), file, now) };
  if (mapping) return { format: 'table', ...readGenericCsv(rows, mapping, file, now) };
  if (isReadwise(header)) return { format: 'readwise', ...readReadwise(rows, file, now) };
  return { format: 'columns', table: describeTable(rows, file) };
}
