import type { PageInput, TextBlock } from '../lib/model/page.ts';

/**
 * A page from a plain text file: title, address and language on the first three lines, then paragraphs.
 * A file without an address on its second line is all text, its first line the title.
 */
export function pageOfText(raw: string, published: string | null): PageInput {
  const lines = raw.replace(/^\uFEFF/, '').split('\n');
  const title = (lines[0] ?? '').trim();
  const url = (lines[1] ?? '').replace(/^URL:\s*/, '').trim();
  const headed = /^https?:\/\//.test(url);
  const lang = headed ? (lines[2] ?? '').trim() : '';
  const body = lines
    .slice(headed ? 3 : 1)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const blocks: TextBlock[] = [];
  let text = '';
  for (const [i, paragraph] of [title, ...body].entries()) {
    const start = text ? text.length + 1 : 0;
    text += (text ? '\n' : '') + paragraph;
    blocks.push({ start, end: text.length, kind: i === 0 ? 'title' : 'paragraph' });
  }
  return { url: headed ? url : '', title, lang: lang || null, published, partial: null, text, blocks };
}
