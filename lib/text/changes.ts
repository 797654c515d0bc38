import type { WordChange } from '../model/note.ts';
import type { Lang } from '../model/record.ts';
import { isHarmless, type Word } from './harmless.ts';

/** A word, number or sign of money or measure, with its place in the text. */
export interface Piece extends Word {
  start: number;
  end: number;
}

const INVISIBLE = /\p{Cf}|\u0301/gu;
const PIECE =
  /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)\p{L}*|\d+(?:[.,:]\d+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼʹ‘`´][\p{L}\p{M}\p{Cf}]+)*|[%‰°$€£¥₴₽₺]/gu;
const GROUPED = /^\d{1,3}(?:[., \u00A0\u202F]\d{3})+$/;
const DECIMAL_COMMA = /^(\d+),(\d{1,2})$/;
/** What an apostrophe may cut off a word: the English genitive, the endings of Turkish names. */
const ENDING = /^(.+)['’ʼʹ‘`´](s|\p{Ll}{1,6})$/u;
const NAME_BEFORE = /^\p{Lu}[\p{Script=Latin}\p{M}]+$/u;
const CONTRACTED = /^(?:t|re|ve|ll|d|m)$/;
const MINUS = /[-−]/;
const OPENS = /[\s(]/;
const SHOUTED = /^\p{Lu}{2,5}$/u;

const PLAIN = /^(?:[a-z]+|[а-яіїє]+|\d+)$/;

function normOf(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  if (GROUPED.test(raw)) return raw.replace(/\D/g, '');
  return raw
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[’ʼʹ‘`´]/g, "'")
    .replaceAll('ё', 'е')
    .replace(DECIMAL_COMMA, '$1.$2');
}

/** Cuts text into what counts when wordings are compared; punctuation and typography do not. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  for (let m = PIECE.exec(text); m; m = PIECE.exec(text)) {
    const raw = m[0];
    let start = m.index;
    let norm = normOf(raw);
    const negative = /^\d/.test(raw) && MINUS.test(text.charAt(start - 1));
    if (negative && (start === 1 || OPENS.test(text.charAt(start - 2)))) {
      start--;
      norm = `-${norm}`;
    }
    const end = m.index + raw.length;
    const [, stem = '', ending = ''] = ENDING.exec(raw) ?? [];
    if (ending === 's' || (NAME_BEFORE.test(stem) && !CONTRACTED.test(ending))) {
      pieces.push({ start, end: start + stem.length, raw: stem, norm: normOf(stem) });
      pieces.push({ start: end - ending.length, end, raw: ending, norm: normOf(ending) });
    } else pieces.push({ start, end, raw: text.slice(start, end), norm });
  }
  return pieces;
}

/** `US` and `us` are two words; a headline in capitals is not. */
function sameWord(a: Piece, b: Piece): boolean {
  if (a.norm !== b.norm) return false;
  if (a.raw === b.raw) return true;
  const shouted = SHOUTED.test(a.raw) !== SHOUTED.test(b.raw);
  return !shouted || (a.raw !== a.raw.toLowerCase() && b.raw !== b.raw.toLowerCase());
}

/** Edits beyond this are told as one. */
const MOST_EDITS = 400;

/** Index pairs of words common to both, in order: Myers' O(ND) algorithm (1986). */
function common(
  a: readonly Piece[],
  b: readonly Piece[],
  same: (a: Piece, b: Piece) => boolean,
): [number, number][] {
  const n = a.length;
  const m = b.length;
  const most = Math.min(n + m, MOST_EDITS);
  const trace: Int32Array[] = [];
  const v = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const equal = (x: number, y: number) => {
    const left = a[x];
    const right = b[y];
    return left !== undefined && right !== undefined && same(left, right);
  };
  for (let d = 0; d <= most; d++) {
    trace.push(v.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (v[middle + k - 1] as number) < (v[middle + k + 1] as number));
      let x = down ? (v[middle + k + 1] as number) : (v[middle + k - 1] as number) + 1;
      while (equal(x, x - k)) x++;
      v[middle + k] = x;
      if (x >= n && x - k >= m) return walkBack(trace, d, n, m, middle);
    }
  }
  return [];
}

function walkBack(
  trace: Int32Array[],
  edits: number,
  n: number,
  m: number,
  middle: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let x = n;
  let y = m;
  for (let d = edits; d >= 0; d--) {
    const v = trace[d] as Int32Array;
    const k = x - y;
    const down = k === -d || (k !== d && (v[middle + k - 1] as number) < (v[middle + k + 1] as number));
    const fromK = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (v[middle + fromK] as number);
    const fromY = d === 0 ? 0 : fromX - fromK;
    const afterEdit = d === 0 ? 0 : down ? fromX : fromX + 1;
    while (x > afterEdit) {
      x--;
      y--;
      pairs.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

/** Index pairs of the words that two wordings share, in order. */
export const commonPieces = (a: readonly Piece[], b: readonly Piece[]): [number, number][] =>
  common(a, b, sameWord);

/** How one wording differs from another. */
export interface Wording {
  /** Every difference in words, left to right, each told once. */
  changes: WordChange[];
  /** Whether one of them bears on the sense. */
  weighty: boolean;
}

const stretch = (text: string, pieces: readonly Piece[], from: number, to: number): string =>
  from < to ? text.slice(pieces[from]?.start, pieces[to - 1]?.end) : '';

const SPACES = /\s/;
const FIGURE = /\d/;

/** Whether no word or number of `text` reaches over `at`. */
const cutsAt = (text: string, at: number): boolean =>
  SPACES.test(text.charAt(at)) && !FIGURE.test(text.charAt(at - 1)) && !FIGURE.test(text.charAt(at + 1));

/** How much of both texts' beginning and end is the same, in whole words: what differs lies between. */
function sameEnds(was: string, now: string): { head: number; tail: number } {
  const most = Math.min(was.length, now.length);
  let head = 0;
  while (head < most && was.charCodeAt(head) === now.charCodeAt(head)) head++;
  while (head > 0 && !cutsAt(was, head - 1)) head--;
  let tail = 0;
  while (
    tail < most - head &&
    was.charCodeAt(was.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  )
    tail++;
  while (tail > 0 && !cutsAt(was, was.length - tail)) tail--;
  return { head, tail };
}

/**
 * Compares two wordings of a passage word by word. Quotation marks, dashes, spaces, thousands separators and
 * punctuation are no difference. `lang` decides which small words are slight; `null`: none are.
 */
export function compareWords(wholeWas: string, wholeNow: string, lang: Lang | null): Wording {
  const { head, tail } = sameEnds(wholeWas, wholeNow);
  const was = wholeWas.slice(head, wholeWas.length - tail);
  const now = wholeNow.slice(head, wholeNow.length - tail);
  const a = piecesOf(was);
  const b = piecesOf(now);
  const changes: WordChange[] = [];
  const told = new Set<string>();
  let weighty = false;
  let i = 0;
  let j = 0;
  for (const [x, y] of [...commonPieces(a, b), [a.length, b.length] as [number, number]]) {
    if (x > i || y > j) {
      const change = { was: stretch(was, a, i, x), now: stretch(now, b, j, y) };
      weighty ||= !isHarmless(a.slice(i, x), b.slice(j, y), change.was, change.now, lang);
      const key = `${change.was}\n${change.now}`;
      if (!told.has(key)) changes.push(change);
      told.add(key);
    }
    i = x + 1;
    j = y + 1;
  }
  return { changes, weighty };
}
