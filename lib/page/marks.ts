/** Claims laid onto the page: what is painted, stepped through and clicked. */
import type { Claim, Stance } from '../model/reading.ts';
import type { MarkDensity } from '../model/settings.ts';
import type { TextMap } from './text-map.ts';

/** One claim on the page. */
export interface Mark {
  id: string;
  fact: string;
  stance: Stance;
  start: number;
  end: number;
  ranges: StaticRange[];
}

/** Marks of the claims that have a place on the page and are not suppressed, in reading order. */
export function marksOf(
  claims: readonly Claim[],
  map: Pick<TextMap, 'rangesOf'>,
  suppressed: ReadonlySet<string>,
): Mark[] {
  return claims
    .filter((claim) => !suppressed.has(claim.fact))
    .map(({ id, fact, stance, start, end }) => ({
      id,
      fact,
      stance,
      start,
      end,
      ranges: map.rangesOf(start, end),
    }))
    .filter((mark) => mark.ranges.length > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a mark is painted, and opened by a click, where so much is. */
export const isPainted = ({ stance }: Pick<Mark, 'stance'>, density: MarkDensity): boolean =>
  density === 'all' || density === stance;

/** Ids of the marks over an offset, the shortest first: the one a click most likely means. */
export function marksAt(marks: readonly Mark[], offset: number): Mark[] {
  return marks
    .filter((mark) => mark.start <= offset && offset <= mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

/** The mark `by` steps after the one with this id, round the ends; the first or last when there is none. */
export function stepFrom(marks: readonly Mark[], id: string | null, by: 1 | -1): Mark | null {
  const at = marks.findIndex((mark) => mark.id === id);
  const next = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
  return marks[next] ?? null;
}
