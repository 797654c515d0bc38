/** A stretch of a line. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em'; inner: Inline[] }
  | { kind: 'link'; href: string; inner: Inline[] }
  | { kind: 'break' };

/** A part of a text. */
export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; inner: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'code'; text: string };

const SPAN =
  /`([^`\n]+)`|\*\*(?=\S)([^\n]*?\S)\*\*|(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*?[^\s*])\*(?!\*)|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*?[^\s_])_(?![\p{L}\p{N}_])|\[([^\]\n]+)\]\((https?:\/\/[^\s()<>]+)\)|(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}»”’])/gu;
const BULLET = /^\s{0,3}[-*+]\s+/;
const NUMBER = /^\s{0,3}\d{1,3}[.)]\s+/;
const HEADING = /^#{1,6}\s+/;
const QUOTE = /^>\s?/;
const FENCE = /^```/;
/** Emphasis within emphasis; deeper is shown as it was typed. */
const DEEPEST = 3;

function spans(line: string, depth = 0): Inline[] {
  if (depth >= DEEPEST) return [{ kind: 'text', text: line }];
  const parts: Inline[] = [];
  let from = 0;
  const inside = (text: string) => spans(text, depth + 1);
  for (const match of line.matchAll(SPAN)) {
    const [whole, code, strong, star, under, label, href, bare] = match;
    if (match.index > from) parts.push({ kind: 'text', text: line.slice(from, match.index) });
    from = match.index + whole.length;
    const em = star ?? under;
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (strong !== undefined) parts.push({ kind: 'strong', inner: inside(strong) });
    else if (em !== undefined) parts.push({ kind: 'em', inner: inside(em) });
    else if (label !== undefined && href) parts.push({ kind: 'link', href, inner: inside(label) });
    else if (bare) parts.push({ kind: 'link', href: bare, inner: [{ kind: 'text', text: bare }] });
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) });
  return parts;
}

const lined = (lines: string[]): Inline[] =>
  lines.flatMap((line, i) => (i > 0 ? [{ kind: 'break' } as const, ...spans(line)] : spans(line)));

const STARTS: readonly [name: 'code' | 'heading' | 'quote' | 'bullet' | 'number', start: RegExp][] = [
  ['code', FENCE],
  ['heading', HEADING],
  ['quote', QUOTE],
  ['bullet', BULLET],
  ['number', NUMBER],
];

const startOf = (line: string) => STARTS.find(([, start]) => start.test(line)) ?? null;

/**
 * The Markdown a note is written in (a small part of CommonMark: paragraphs, headings, lists, quotations, code,
 * emphasis, links of the web), as a tree. No HTML is ever made of it: what shows it builds text nodes.
 */
export function markdown(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? '';
    const start = startOf(line);
    const from = i++;
    if (line.trim() === '') continue;
    if (!start) {
      while (i < lines.length && lines[i]?.trim() !== '' && !startOf(lines[i] ?? '')) i++;
      blocks.push({ kind: 'paragraph', inner: lined(lines.slice(from, i)) });
      continue;
    }
    const [kind, mark] = start;
    if (kind === 'code') {
      while (i < lines.length && !FENCE.test(lines[i] ?? '')) i++;
      blocks.push({ kind, text: lines.slice(from + 1, i++).join('\n') });
      continue;
    }
    if (kind !== 'heading') while (i < lines.length && mark.test(lines[i] ?? '')) i++;
    const own = lines.slice(from, i).map((one) => one.replace(mark, ''));
    if (kind === 'bullet' || kind === 'number')
      blocks.push({ kind: 'list', ordered: kind === 'number', items: own.map((one) => spans(one)) });
    else blocks.push({ kind, inner: lined(own) });
  }
  return blocks;
}
