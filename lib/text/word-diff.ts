import { commonPieces, piecesOf } from './changes.ts';

/** A stretch of text that both wordings have, or only one of them. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Two wordings laid over each other. */
export interface WordDiff {
  /** From left to right; the parts that are not `removed` put together are `now`. */
  parts: DiffPart[];
  /** How many of the longer wording's words the other has too, from 0 to 1. */
  alike: number;
}

/**
 * Where one short wording departs from another, word by word, in place. Case counts, as in `compareWords`;
 * punctuation and spaces are those of `now`, and no difference of their own.
 */
export function diffWords(was: string, now: string): WordDiff {
  const a = piecesOf(was);
  const b = piecesOf(now);
  const pairs = commonPieces(a, b);
  const parts: DiffPart[] = [];
  const put = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  let done = 0;
  for (const [x, y] of [...pairs, [a.length, b.length] as [number, number]]) {
    const next = b[j];
    if (next && (x > i || y > j)) {
      put('same', now.slice(done, next.start));
      done = next.start;
    }
    if (x > i) put('removed', was.slice(a[i]?.start, a[x - 1]?.end));
    if (next && y > j) {
      const last = b[y - 1]?.end ?? next.end;
      put('added', now.slice(next.start, last));
      done = last;
    }
    const end = b[y]?.end ?? now.length;
    put('same', now.slice(done, end));
    done = end;
    i = x + 1;
    j = y + 1;
  }
  return { parts, alike: pairs.length / Math.max(1, a.length, b.length) };
}
