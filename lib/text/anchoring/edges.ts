import type { QuoteSelector, WordChange } from '../../model/note.ts';
import { piecesOf } from '../changes.ts';

/** Words that, set right before or behind a passage, turn its sense. */
const NEGATORS = new Set(
  'not never no cannot neither nor без не ни ані ні ніколи никогда değil hiç nicht nie niemals kein keine keinen ohne ne pas jamais sans nunca sin tampoco'.split(
    ' ',
  ),
);

/** As much of the neighbouring text as holds its nearest word. */
const REACH = 24;

function negator(text: string, side: 'before' | 'after'): string {
  const line = side === 'before' ? text.slice(text.lastIndexOf('\n') + 1) : (text.split('\n', 1)[0] ?? '');
  const piece = piecesOf(line).at(side === 'before' ? -1 : 0);
  return piece && NEGATORS.has(piece.norm) ? piece.raw : '';
}

/**
 * A negation that came or went at the very edge of a passage: its own words are the same, what they say is
 * not ("the pier was | not closed"). Sides for which the note keeps no context are not compared.
 */
export function negationAtEdges(
  text: string,
  start: number,
  end: number,
  quote: QuoteSelector,
): WordChange[] {
  const changes: WordChange[] = [];
  const compare = (was: string, now: string) => {
    if (was.toLowerCase() !== now.toLowerCase()) changes.push({ was, now });
  };
  const wasBefore = quote.prefix.slice(-REACH);
  const isBefore = text.slice(Math.max(0, start - REACH), start);
  if (wasBefore !== '' && !isBefore.endsWith(wasBefore))
    compare(negator(wasBefore, 'before'), negator(isBefore, 'before'));
  const wasAfter = quote.suffix.slice(0, REACH);
  if (wasAfter !== '' && !text.startsWith(wasAfter, end))
    compare(negator(wasAfter, 'after'), negator(text.slice(end, end + REACH), 'after'));
  return changes;
}
