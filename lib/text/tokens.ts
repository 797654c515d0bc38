import { fold } from './fold.ts';

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

const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069';
const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
/** A number with its thousands, decimals and clock colons, or a word with its apostrophes. Both parts are linear. */
const TOKEN = new RegExp(
  `\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?!\\d)|\\d+(?:[.,:]\\d+)*(?:['’ʼ]\\p{L}+)?|\\p{L}${LETTER}*(?:['’ʼ]\\p{L}${LETTER}*)*`,
  'gu',
);
const APOSTROPHE = /['’ʼ]/;
const DIGIT = /^\d/;
const CYRILLIC = /[\u0400-\u04FF]/;
/** Elided words that stand before an apostrophe in French (and in names: D’Artagnan). */
const ELIDED = /^(?:[a-z]{1,2}|jusqu|lorsqu|puisqu|quelqu|aujourd)$/;

function breakBetween(text: string, from: number, to: number): Break {
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

/**
 * Cuts text into words and numbers. Hyphens separate ("low-level" is two), `’s` and Turkish case endings are
 * dropped ("İstanbul’da" → `istanbul`), French elisions are split ("d’Istanbul" is two), Cyrillic apostrophes
 * are part of the word.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, norm: string) => {
    const raw = text.slice(start, end).split(APOSTROPHE, 1)[0] ?? '';
    const caps = norm.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
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
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    const raw = m[0];
    const at = m.index;
    const cut = raw.search(APOSTROPHE);
    if (cut > 0 && DIGIT.test(raw)) {
      push(at, at + raw.length, raw.slice(0, cut));
      continue;
    }
    if (cut < 0 || CYRILLIC.test(raw)) {
      push(at, at + raw.length, fold(raw));
      continue;
    }
    const head = fold(raw.slice(0, cut));
    const tail = fold(raw.slice(cut + 1));
    if (tail === 't' && head.endsWith('n')) push(at, at + raw.length, `${head}t`);
    else if (ELIDED.test(head)) {
      push(at, at + cut, head);
      push(at + cut + 1, at + raw.length, tail);
    } else push(at, at + raw.length, head);
  }
  return tokens;
}
