/** Notes laid onto the page: where each lies now, and what is painted. */
import type { AnchorState, Note, NoteColour, WordChange } from '../../model/note.ts';
import type { Anchored, AnchorWish } from '../../text/anchor.ts';
import { anchorInSlices } from '../../text/anchor-slices.ts';
import type { PageTexts } from './texts.ts';

/** One note on the page; an orphan has no ranges. */
export interface LaidNote {
  id: string;
  colour: NoteColour;
  state: AnchorState;
  changes: WordChange[];
  /** Place in the text it lies on, UTF-16 units. */
  start: number;
  end: number;
  /** Whether that text is the article's. */
  inArticle: boolean;
  ranges: StaticRange[];
}

/** Milliseconds of work before the page gets its thread back. */
const BUDGET = 8;

/** What laying needs of the page it runs in. */
export interface Idle {
  now(): number;
  pause(): Promise<void>;
}

const wishesOf = (notes: readonly Note[]): AnchorWish[] =>
  notes.flatMap(({ id, target }) => (target ? [{ id, quote: target.quote, position: target.position }] : []));

/**
 * Finds all notes of a page: one pass over the article's text, exact ones told first, the rest in slices; those not
 * there once more over all of the page's text. `laid` is told batch by batch, orphans at the end.
 */
export async function layNotes(
  notes: readonly Note[],
  texts: PageTexts,
  idle: Idle,
  laid: (batch: LaidNote[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const lost: Note[] = [];
  const place = (inArticle: boolean) => (batch: Anchored[]) => {
    const map = inArticle ? texts.article : texts.whole();
    const found: LaidNote[] = [];
    for (const { id, state, start = 0, end = 0, changes } of batch) {
      const note = byId.get(id);
      if (!note) continue;
      const ranges = state === 'orphan' ? [] : map.rangesOf(start, end);
      if (ranges.length === 0) lost.push(note);
      else found.push({ id, colour: note.colour, state, changes, start, end, inArticle, ranges });
    }
    if (found.length > 0) laid(found);
  };
  const run = (wishes: AnchorWish[], inArticle: boolean): Promise<void> =>
    anchorInSlices((inArticle ? texts.article : texts.whole()).page.text, wishes, {
      budget: BUDGET,
      now: idle.now,
      pause: idle.pause,
      signal,
      settled: place(inArticle),
    });
  await run(wishesOf(notes), true);
  if (signal.aborted || lost.length === 0) return;
  // Positions count in the article's text: elsewhere they say nothing.
  const elsewhere = wishesOf(lost.splice(0)).map((wish) => ({ ...wish, position: null }));
  await run(elsewhere, false);
  if (signal.aborted) return;
  const nowhere = { state: 'orphan', changes: [], start: 0, end: 0, inArticle: false, ranges: [] } as const;
  laid(lost.map(({ id, colour }) => ({ ...nowhere, id, colour, changes: [], ranges: [] })));
}

/** Notes whose passage stands over another place, the shortest first. */
export function notesOver(laid: Iterable<LaidNote>, start: number, end: number): LaidNote[] {
  return [...laid]
    .filter((note) => note.ranges.length > 0 && note.start < end && start < note.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}
