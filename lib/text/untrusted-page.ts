import type { PageInput, TextBlock } from '../model/page.ts';

/** Longest text read, in UTF-16 units; a greater one is cut and its omissions are not judged. */
export const LONGEST_TEXT = 1_000_000;
const MOST_BLOCKS = 50_000;
const LONGEST_LINE = 4096;
const KINDS = ['title', 'heading', 'paragraph'] as const;
const PARTIAL = ['short', 'paywall', 'too-long'] as const;
const LANG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Loose = Record<string, unknown>;

/**
 * A page as it came from a content script, which shares its process with the page and is not to be believed:
 * a fresh object with the known fields only, lengths capped, blocks in order and inside the text; `null` for
 * anything that is not a page.
 */
export function untrustedPage(value: unknown): PageInput | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, blocks, url, title, lang, published, partial } = value as Loose;
  if (typeof text !== 'string' || typeof url !== 'string' || typeof title !== 'string') return null;
  if (!Array.isArray(blocks) || blocks.length > MOST_BLOCKS) return null;
  const length = Math.min(text.length, LONGEST_TEXT);
  const kept = untrustedBlocks(blocks, length);
  if (!kept) return null;
  return {
    text: text.slice(0, length),
    blocks: kept,
    url: url.slice(0, LONGEST_LINE),
    title: title.slice(0, LONGEST_LINE),
    lang: typeof lang === 'string' && LANG.test(lang) ? lang : null,
    published: typeof published === 'string' && DAY.test(published) ? published : null,
    partial: text.length > length ? 'too-long' : (PARTIAL.find((reason) => reason === partial) ?? null),
  };
}

function untrustedBlocks(blocks: unknown[], length: number): TextBlock[] | null {
  const kept: TextBlock[] = [];
  let end = 0;
  for (const block of blocks) {
    if (typeof block !== 'object' || block === null) return null;
    const { start, end: stop, kind } = block as Loose;
    const known = KINDS.find((name) => name === kind);
    if (!Number.isInteger(start) || !Number.isInteger(stop) || !known) return null;
    const from = start as number;
    const to = stop as number;
    if (from < end || to < from) return null;
    if (from >= length) break;
    end = Math.min(to, length);
    kept.push({ start: from, end: end, kind: known });
  }
  return kept;
}
