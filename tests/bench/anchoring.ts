/**
 * Anchoring measured as a ratio within one run: `anchorAll`, its index included, against one `indexOf` for
 * each note over a ready index. `node tests/bench/anchoring.ts` prints the table.
 */
import { type Anchored, type AnchorWish, anchorAll } from '../../lib/text/anchor.ts';
import { articles, pick, type Random, random, wishFor } from '../text/anchor-edits.ts';

/**
 * How often a word is followed by one that follows it in our articles; else by any. With this share 40 % of a
 * 219,000 character text's 12-grams are repeated, as in prose of that length.
 */
const CHAINED = 0.55;

/** Text of `length` characters with the words and, in part, the word pairs of our articles. */
export function longText(length: number, seed: number): string {
  const rnd = random(seed);
  const after = new Map<string, string[]>();
  const all: string[] = [];
  for (const { paragraphs } of articles()) {
    const words = paragraphs.join(' ').split(/\s+/);
    all.push(...words);
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next) after.set(word, [...(after.get(word) ?? []), next]);
    });
  }
  const parts: string[] = [];
  let size = 0;
  let word = pick(rnd, all);
  while (size < length) {
    parts.push(word, rnd() < 0.01 ? '\n' : ' ');
    size += word.length + 1;
    word = pick(rnd, (rnd() < CHAINED && after.get(word)) || all);
  }
  return parts.join('').slice(0, length);
}

/** `near`: the page moved by 37 characters; `exact`: it did not. */
export interface Scenario {
  notes: number;
  edited: number;
  orphans: number;
  shift: number;
}

export interface Item {
  wish: AnchorWish;
  kind: 'exact' | 'edited' | 'orphan';
  start: number;
  end: number;
}

const LEAST = 30;
const MOST = 250;
const WORDS_EDITED = 0.08;

function editedQuote(quote: string, vocabulary: readonly string[], rnd: Random): string {
  const words = quote.split(' ');
  let touched = false;
  const result = words.flatMap((word) => {
    if (rnd() >= WORDS_EDITED) return [word];
    touched = true;
    return pick(rnd, [[pick(rnd, vocabulary)], [word, pick(rnd, vocabulary)], []]);
  });
  if (!touched) result[Math.floor(words.length / 2)] = pick(rnd, vocabulary);
  return result.join(' ');
}

/** Notes of 30 to 250 characters all over a text, some edited in about 8 % of their words, some not of it. */
export function notesOn(text: string, { notes, edited, orphans, shift }: Scenario, seed: number): Item[] {
  const rnd = random(seed);
  const vocabulary = [...new Set(text.slice(0, 100_000).split(/\s+/))];
  return Array.from({ length: notes }, (_, i) => {
    const length = LEAST + Math.floor(rnd() * (MOST - LEAST));
    const from = text.indexOf(' ', Math.floor(rnd() * (text.length - 2 * MOST))) + 1;
    const end = text.indexOf(' ', from + length);
    const wish = wishFor(text, from, end, String(i));
    const position = { start: from + shift, end: end + shift };
    const draw = rnd();
    const kind = draw < edited ? 'edited' : draw < edited + orphans ? 'orphan' : 'exact';
    const words = () => Array.from({ length: Math.ceil(length / 7) }, () => pick(rnd, vocabulary)).join(' ');
    const quote =
      kind === 'exact'
        ? wish.quote
        : kind === 'edited'
          ? { ...wish.quote, exact: editedQuote(wish.quote.exact, vocabulary, rnd) }
          : { exact: words(), prefix: words().slice(0, 32), suffix: words().slice(0, 32) };
    return { wish: { id: String(i), quote, position }, kind, start: from, end };
  });
}

/** Share of each kind that came out right: overlap over union above 0.999 (exact), 0.7 (edited), or refused. */
export function rightness(items: readonly Item[], found: readonly Anchored[]): Record<Item['kind'], number> {
  const right = { exact: 0, edited: 0, orphan: 0 };
  const all = { exact: 0, edited: 0, orphan: 0 };
  items.forEach((item, i) => {
    const { start = -1, end = -1, state } = found[i] as Anchored;
    const both = Math.min(end, item.end) - Math.max(start, item.start);
    const share = both / (Math.max(end, item.end) - Math.min(start, item.start));
    all[item.kind]++;
    if (item.kind === 'orphan' ? state === 'orphan' : share > (item.kind === 'exact' ? 0.999 : 0.7))
      right[item.kind]++;
  });
  const of = (kind: Item['kind']) => (all[kind] === 0 ? Number.NaN : right[kind] / all[kind]);
  return { exact: of('exact'), edited: of('edited'), orphan: of('orphan') };
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;

/** Medians of interleaved rounds, in ms: all notes at once, and `indexOf` note by note. */
export function race(
  text: string,
  items: readonly Item[],
  rounds: number,
): { ours: number; indexOf: number } {
  const wishes = items.map((i) => i.wish);
  const ours: number[] = [];
  const floor: number[] = [];
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    let from = performance.now();
    anchorAll(text, wishes);
    ours.push(performance.now() - from);
    from = performance.now();
    for (const { quote } of wishes) sum += text.indexOf(quote.exact);
    floor.push(performance.now() - from);
  }
  if (Number.isNaN(sum)) throw new Error('unreachable');
  // The least of each: what a busy machine adds is no cost of either.
  return { ours: Math.min(...ours), indexOf: Math.min(...floor) };
}

function table(): void {
  const scenarios: [string, Omit<Scenario, 'notes'>][] = [
    ['clean', { edited: 0, orphans: 0, shift: 0 }],
    ['moved', { edited: 0, orphans: 0, shift: 37 }],
    ['10 % edited', { edited: 0.1, orphans: 0, shift: 37 }],
    ['10 % edited, 5 % orphans', { edited: 0.1, orphans: 0.05, shift: 37 }],
  ];
  const rows: Record<string, string | number>[] = [];
  for (const length of [219_000, 1_013_000]) {
    const text = longText(length, 7);
    for (const [name, scenario] of scenarios) {
      for (const notes of [1000, 5000]) {
        const items = notesOn(text, { ...scenario, notes }, 11);
        const wishes = items.map((i) => i.wish);
        let from = performance.now();
        anchorAll(text, wishes);
        const first = performance.now() - from;
        from = performance.now();
        const { ours, indexOf } = race(text, items, 5);
        const right = rightness(items, anchorAll(text, wishes));
        const percent = Object.values(right)
          .map((r) => (100 * r).toFixed(1))
          .join(' / ');
        rows.push({
          length,
          name,
          notes,
          'first ms': first.toFixed(1),
          ms: ours.toFixed(1),
          'indexOf ms': indexOf.toFixed(1),
          ratio: (ours / indexOf).toFixed(2),
          'right %': percent,
        });
      }
    }
  }
  console.table(rows);
}

if (process.argv[1]?.endsWith('bench/anchoring.ts')) table();
