import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { PageInput } from '../lib/model/page.ts';
import { collectPage } from '../lib/page/collect.ts';
import { pageOfText } from './page-of-text.ts';

/** Why a file could not be read, as one sentence with the file's name. */
export class UnreadableFile extends Error {}

const WHY: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be opened',
};

/** A file's text. Throws `UnreadableFile`. */
export function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableFile(`${file}: cannot be read: ${WHY[code] ?? 'it is not text in UTF-8'}.`);
  }
}

/**
 * A saved page as the extension would collect it: .html through the extension's own page code, anything else
 * as plain text. Throws `UnreadableFile`.
 */
export function savedPage(file: string): PageInput {
  const raw = textOf(file);
  if (!/\.x?html?$/i.test(file)) return pageOfText(raw, null);
  if (!raw.includes('<')) throw new UnreadableFile(`${file}: cannot be read: there is no HTML in it.`);
  return collectPage(parseHTML(raw).document, '').input;
}
