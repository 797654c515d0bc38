/** What stands in a note's card: the notes on its spot, and what the record says of the same words. */
import type { ClaimRef, FactRef, ShownNote } from '../../model/note-views.ts';
import type { Book } from './book.ts';
import type { LaidNote } from './lay.ts';

/** What the marks of the record tell the notes. */
export interface Marks {
  facts(): FactRef[];
  /** Claims under a stretch of the article's text, the shortest first. */
  claimsOver(start: number, end: number): ClaimRef[];
  showClaim(claim: string): void;
  close(): void;
}

/** Where a card's content comes from; `marks` is `null` on a page that is not read. */
export interface ContentSources {
  book: Pick<Book, 'note' | 'draft'>;
  laid: ReadonlyMap<string, LaidNote>;
  marks: Pick<Marks, 'facts' | 'claimsOver'> | null;
}

/** Content of a card. */
export interface CardContent {
  spot: ShownNote[];
  /** Place of the shown note in `spot`, and its id. */
  current: number;
  shown: string;
  claims: ClaimRef[];
  /** Facts to link to: those of the passage first, none twice. */
  facts: FactRef[];
}

/** `null` when the note to be shown is no more. Notes beside it that are no more are left out. */
export function contentOf(
  ids: readonly string[],
  wanted: number,
  sources: ContentSources,
): CardContent | null {
  const { book, laid, marks } = sources;
  const spot = ids.flatMap((id): ShownNote[] => {
    const note = book.note(id);
    if (!note) return [];
    const { state, changes } = laid.get(id) ?? { state: note.state, changes: note.changes ?? [] };
    return [{ note, state, changes, draft: book.draft(id) }];
  });
  const shown = ids[wanted];
  const current = spot.findIndex(({ note }) => note.id === shown);
  if (shown === undefined || current < 0) return null;
  const place = laid.get(shown);
  const claims = marks && place?.inArticle ? marks.claimsOver(place.start, place.end) : [];
  const facts = new Map<string, FactRef>();
  for (const fact of [...claims, ...(marks?.facts() ?? [])])
    if (!facts.has(fact.id)) facts.set(fact.id, fact);
  return { spot, current, shown, claims, facts: [...facts.values()] };
}
