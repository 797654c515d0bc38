import type { Lang } from '../model/record.ts';
import { memo } from './memo.ts';
import { JOINERS, NUMBER_WORDS, type NumberWord } from './number-words.ts';

/** A number in a run of words: `value`, and the words `[from, to)` it is made of. */
export interface NumberHit {
  from: number;
  to: number;
  value: number;
  /** Written as four digits without a separator: may be a year. */
  yearLike: boolean;
}

interface Word {
  norm: string;
  brk: number;
}

const DIGIT = /^\d/;
const GROUPED = /^\d{1,3}(?:[., \u00A0\u202F]\d{3})+$/;
const PLAIN = /^\d+$/;
const DECIMAL = /^\d+[.,]\d{1,2}$/;

/** The value of digits as written, thousands separators of any language understood; `null` for clock times. */
export function valueOfDigits(written: string): number | null {
  if (GROUPED.test(written)) return Number(written.replace(/\D/g, ''));
  if (PLAIN.test(written)) return Number(written);
  if (DECIMAL.test(written)) return Number(written.replace(',', '.'));
  return null;
}

interface Index {
  exact: Map<string, NumberWord>;
  stems: [string, NumberWord][];
  /** Maps, not tables: a page may hold the word "constructor". */
  pairs: Map<string, number>;
  notBefore: Map<string, readonly string[]>;
  of(norm: string): NumberWord | null;
  /** Whether a number may begin with the word; most words end the search here. */
  begins(norm: string): boolean;
}

const indexes = new Map<Lang, Index>();

function indexOf(lang: Lang): Index {
  const known = indexes.get(lang);
  if (known) return known;
  const words = NUMBER_WORDS[lang];
  const pairs = new Map(Object.entries(words.pairs ?? {}));
  const paired = new Set([...pairs.keys()].map((pair) => pair.split(' ', 1)[0]));
  const index: Index = {
    exact: new Map(),
    stems: [],
    pairs,
    notBefore: new Map(Object.entries(words.notBefore ?? {})),
    of: memo((norm) => find(norm, index)),
    begins: memo((norm) => DIGIT.test(norm) || paired.has(norm) || index.of(norm) !== null),
  };
  for (const role of ['unit', 'ten', 'times', 'each'] as const) {
    for (const [form, value] of Object.entries(words[role] ?? {})) {
      if (form.endsWith('*')) index.stems.push([form.slice(0, -1), { value, role }]);
      else index.exact.set(form, { value, role });
    }
  }
  indexes.set(lang, index);
  return index;
}

function find(norm: string, index: Index): NumberWord | null {
  const exact = index.exact.get(norm);
  if (exact) return exact;
  return index.stems.find(([stem]) => norm.startsWith(stem))?.[1] ?? null;
}

/** Whether a number of the language may begin with this word. */
export function beginsNumber(norm: string, lang: Lang): boolean {
  return indexOf(lang).begins(norm);
}

/** Numbers, in figures and in words, among `words[from, to)`. Never overlapping, left to right. */
export function numbers(words: readonly Word[], from: number, to: number, lang: Lang): NumberHit[] {
  const index = indexOf(lang);
  const joiner = JOINERS[lang];
  const { notBefore, pairs } = index;
  const { counted = [], half, ones = [] } = NUMBER_WORDS[lang];
  const hits: NumberHit[] = [];
  let i = from;
  while (i < to) {
    if (!index.begins(words[i]?.norm ?? '')) {
      i++;
      continue;
    }
    const start = i;
    let total = 0;
    let part: number | null = null;
    let yearLike = false;
    let last: NumberWord['role'] | null = null;
    while (i < to) {
      const word = words[i];
      if (!word || (i > start && word.brk > 0)) break;
      const digits = i === start ? valueOfDigits(word.norm) : null;
      if (digits !== null) {
        part = digits;
        yearLike = PLAIN.test(word.norm) && word.norm.length === 4;
        last = 'unit';
        i++;
        continue;
      }
      if (half && word.norm === half && part !== null) {
        part += 0.5;
        yearLike = false;
        i++;
        continue;
      }
      const next = words[i + 1];
      const pair = pairs.size > 0 && next?.brk === 0 ? pairs.get(`${word.norm} ${next.norm}`) : undefined;
      if (pair !== undefined && last !== 'unit' && i + 1 < to) {
        part = (part ?? 0) + pair;
        last = 'ten';
        i += 2;
        continue;
      }
      if (notBefore.get(word.norm)?.some((stem) => next?.norm.startsWith(stem))) break;
      const known = index.of(word.norm);
      if (!known) {
        const joins =
          i > start && (last === 'ten' || last === 'times') && word.norm === joiner && next && next.brk === 0;
        if (joins && last === 'ten' && ones.includes(next.norm)) {
          part = (part ?? 0) + 1;
          last = 'unit';
          i += 2;
          continue;
        }
        const behind = joins ? index.of(next.norm)?.role : undefined;
        if (behind === 'unit' || (behind === 'ten' && last === 'times')) {
          i++;
          continue;
        }
        break;
      }
      if (known.role === 'times') {
        if (known.value === 0 || (part === null && counted.includes(word.norm))) break;
        total += (part ?? 1) * known.value;
        part = null;
        yearLike = false;
      } else if (known.role === 'each') {
        if (part !== null || total) break;
        total = known.value;
        i++;
        break;
      } else if (last === 'unit' && part !== null) break;
      else if (last === 'ten' && known.role === 'ten' && (part ?? 0) < 100) break;
      else part = (part ?? 0) + known.value;
      last = known.role;
      i++;
    }
    if (i > start) hits.push({ from: start, to: i, value: total + (part ?? 0), yearLike });
    else i++;
  }
  return hits;
}
