import { fold } from './fold.ts';
import { memo } from './memo.ts';

/** How strongly what stands before a token separates it from the one before: nothing, comma, dash or colon, semicolon. */
export type Break = 0 | 1 | 2 | 3;

/** One word or number. `start` and `end` are UTF-16 offsets into the text it was cut from. */
export interface Token {
  start: number;
  end: number;
  /** Folded spelling; for a number its digits as written. */
  norm: string;
  brk: Break;
  /** Written in capitals throughout: "US" is not "us". */
  caps: boolean;
}

/** A number with its thousands, decimals and clock colons, an ending behind an apostrophe. Linear. */
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*(?:['’ʼ]\p{L}+)?/uy;
const APOSTROPHE = /['’ʼ]/;
const LETTERS = /\p{L}/u;
/** Marks and invisible characters are part of the word they stand in. */
const WITHIN = /[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u;
const CYRILLIC = /[\u0400-\u04FF]/;
/** Elided words that stand before an apostrophe in French (and in names: D’Artagnan). */
const ELIDED = /^(?:[a-z]{1,2}|jusqu|lorsqu|puisqu|quelqu|aujourd)$/;

/** What a character is to a word; zero is not looked at yet. */
const OTHER = 1;
const DIGIT = 2;
const QUOTE = 3;
const INSIDE = 4;
const LETTER = 5;

/** Kinds of the characters that pages are made of, Latin to Cyrillic, each looked at once. */
const kinds = new Uint8Array(0x530);
const SPACE = 0x20;
/** Code points from here take two units. */
const PAIRS = 0x10000;

function lookAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(code);
  // The modifier apostrophe is a letter, and stays one here.
  const kind = LETTERS.test(char)
    ? LETTER
    : WITHIN.test(char)
      ? INSIDE
      : char >= '0' && char <= '9'
        ? DIGIT
        : APOSTROPHE.test(char)
          ? QUOTE
          : OTHER;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || lookAt(text, at);
const after = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) < PAIRS ? at + 1 : at + 2);

/** Where the word that begins at `at` ends: letters and what stands inside of words, and apostrophes between them. */
function endOfWord(text: string, at: number): number {
  let end = after(text, at);
  while (end < text.length) {
    // Known characters take one unit, and nearly all are letters.
    if (kinds[text.charCodeAt(end)] === LETTER) {
      end++;
      continue;
    }
    const kind = kindAt(text, end);
    if (kind >= INSIDE) end = after(text, end);
    else if (kind === QUOTE && end + 1 < text.length && kindAt(text, end + 1) === LETTER)
      end = after(text, end + 1);
    else break;
  }
  return end;
}

/** How strongly `text[from, to)` separates what stands before it from what stands behind. */
export function breakBetween(text: string, from: number, to: number): Break {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 0;
  let strongest: Break = 0;
  for (let i = from; i < to; i++) {
    const c = text.charAt(i);
    // A full stop is no break: sentences are cut before, what is left stands in "U.S." and "Mr.".
    if (c === '!' || c === '?' || c === ';' || c === '\n') return 3;
    if (c === ':' || c === '—' || c === '–' || c === '(' || c === ')') strongest = 2;
    else if (c === ',' && strongest < 1) strongest = 1;
  }
  return strongest;
}

/** A word as it is cut: mostly one piece, from and to within the word. */
interface Piece {
  from: number;
  to: number;
  norm: string;
  caps: boolean;
}

function piece(raw: string, from: number, to: number, norm: string): Piece {
  const head = raw.slice(from, to).split(APOSTROPHE, 1)[0] ?? '';
  const caps = norm.length > 1 && head === head.toUpperCase() && head !== head.toLowerCase();
  return { from, to, norm, caps };
}

function cut(raw: string): readonly Piece[] {
  const at = raw.search(APOSTROPHE);
  if (at < 0 || CYRILLIC.test(raw)) return [piece(raw, 0, raw.length, fold(raw))];
  const head = fold(raw.slice(0, at));
  const tail = fold(raw.slice(at + 1));
  if (tail === 't' && head.endsWith('n')) return [piece(raw, 0, raw.length, `${head}t`)];
  if (!ELIDED.test(head)) return [piece(raw, 0, raw.length, head)];
  return [piece(raw, 0, at, head), piece(raw, at + 1, raw.length, tail)];
}

/** Texts repeat their words: each spelling is folded once. */
const pieces = memo(cut);

/**
 * Cuts text into words and numbers. Hyphens separate ("low-level" is two), `’s` and Turkish case endings are
 * dropped ("İstanbul’da" → `istanbul`), French elisions are split ("d’Istanbul" is two), Cyrillic apostrophes
 * are part of the word. One pass over the text; offsets are counted from `offset`, words put behind those of `tokens`.
 */
export function tokenise(text: string, offset = 0, tokens: Token[] = []): Token[] {
  let last = 0;
  let at = 0;
  const push = (start: number, end: number, norm: string, caps: boolean) => {
    if (norm)
      tokens.push({
        start: offset + start,
        end: offset + end,
        norm,
        brk: breakBetween(text, last, start),
        caps,
      });
    last = end;
  };
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === LETTER) {
      const end = endOfWord(text, at);
      const [first, second] = pieces(text.slice(at, end));
      if (first) push(at, at + first.to, first.norm, first.caps);
      if (second) push(at + second.from, end, second.norm, second.caps);
      at = end;
    } else if (kind === DIGIT) {
      NUMBER.lastIndex = at;
      const raw = NUMBER.exec(text)?.[0] ?? '';
      push(at, at + raw.length, raw.split(APOSTROPHE, 1)[0] ?? '', false);
      at += raw.length;
    } else at++;
  }
  return tokens;
}
