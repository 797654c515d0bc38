import type { Lang } from '../../model/record.ts';
import { languageOf } from '../language.ts';
import { tokenise } from '../tokens.ts';
import { emptyIndex, type PageIndex, positionOf } from './page-index.ts';
import type { Place } from './places.ts';
import type { Wanted } from './wanted.ts';

const LANGUAGE_SAMPLE = 4000;

interface Move {
  from: number;
  by: number;
}

/** One page with what is learnt while its notes are anchored. */
export class Page {
  readonly text: string;
  readonly index: PageIndex;
  /** Where notes that were found had been, in order, and how far they moved. */
  private moves: Move[] = [];
  private recent: Move[] = [];
  private lang: Lang | null | undefined;

  /** The index is empty until the text is folded into it. */
  constructor(text: string) {
    this.text = text;
    this.index = emptyIndex(text);
  }

  /** Told by the text's own words, once. */
  language(): Lang | null {
    if (this.lang === undefined) this.lang = languageOf(tokenise(this.text.slice(0, LANGUAGE_SAMPLE)), null);
    return this.lang;
  }

  /** Remembers where a note was found. */
  moved(wanted: Wanted, place: Place): void {
    if (!wanted.position) return;
    const from = wanted.position.start;
    this.recent.push({ from, by: (this.index.at[place.start] as number) - from });
  }

  /** Puts what was found since the last call at the disposal of {@link expected}. */
  learn(): void {
    this.moves = this.moves.concat(this.recent).sort((a, b) => a.from - b.from);
    this.recent = [];
  }

  /** Folded position where a note is to be expected, given how its nearest found neighbour moved. */
  expected(wanted: Wanted): number | null {
    if (!wanted.position) return null;
    const { start } = wanted.position;
    let low = 0;
    let high = this.moves.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if ((this.moves[mid]?.from ?? 0) < start) low = mid + 1;
      else high = mid;
    }
    const before = this.moves[low - 1];
    const after = this.moves[low];
    const near = !before || (after && after.from - start < start - before.from) ? after : before;
    return positionOf(this.index, start + (near?.by ?? 0));
  }
}
