/**
 * Notes painted under the marks: a tint of the note's colour, which leaves the marks' lines to be seen, and a dashed
 * line where the words have changed. Names are our own; the registry is never iterated (Firefox forbids it).
 */
import type { NoteColour } from '../../model/note.ts';
import type { LaidNote } from './lay.ts';

/** All colours, the first lowest where two lie on one another. */
export const COLOURS: readonly NoteColour[] = ['quote', 'own', 'important', 'question', 'doubt'];

/** What is painted by itself: a colour, the same fuller where the card is open, changed words. */
type Kind = NoteColour | `${NoteColour}-open` | 'changed';

/** A kind's name in the registry. */
export const noteName = (kind: Kind): string => `second-source-note-${kind}`;

/** Below every mark: marks are painted at 0 and above. */
const LOWEST = -10;

interface Registry {
  set(name: string, highlight: Highlight): unknown;
  get(name: string): Highlight | undefined;
  delete(name: string): boolean;
}

/** Draws notes and takes them away. */
export interface NotePainter {
  /** Replaces everything painted. */
  paint(notes: Iterable<LaidNote>): void;
  /** Sets one off against the others: the one whose card is open. */
  setOpen(note: LaidNote | null): void;
  /** Paints again what the page has cleared. */
  mend(): void;
}

/** A painter over a registry, `CSS.highlights` by default; when the signal aborts, all of it is gone. */
export function createNotePainter(signal: AbortSignal, registry: Registry = CSS.highlights): NotePainter {
  const own = new Map<string, { highlight: Highlight; ranges: readonly StaticRange[] }>();

  const put = (kind: Kind, notes: readonly LaidNote[], priority: number): void => {
    const name = noteName(kind);
    const ranges = notes.flatMap((note) => note.ranges);
    if (ranges.length === 0) {
      if (own.delete(name)) registry.delete(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    own.set(name, { highlight, ranges });
    registry.set(name, highlight);
  };
  const paint = (notes: readonly LaidNote[]): void => {
    COLOURS.forEach((colour, i) => {
      put(
        colour,
        notes.filter((note) => note.colour === colour),
        LOWEST + i,
      );
    });
    put(
      'changed',
      notes.filter((note) => note.state === 'changed'),
      LOWEST + COLOURS.length,
    );
  };
  const setOpen = (note: LaidNote | null): void => {
    for (const colour of COLOURS)
      put(`${colour}-open`, note?.colour === colour ? [note] : [], LOWEST + COLOURS.length + 1);
  };
  signal.addEventListener(
    'abort',
    () => {
      paint([]);
      setOpen(null);
    },
    { once: true },
  );

  return {
    paint(notes) {
      if (!signal.aborted) paint([...notes]);
    },
    setOpen(note) {
      if (!signal.aborted) setOpen(note);
    },
    mend() {
      if (signal.aborted) return;
      for (const [name, { highlight, ranges }] of own) {
        if (registry.get(name) === highlight && highlight.size > 0) continue;
        if (highlight.size === 0) for (const range of ranges) highlight.add(range);
        registry.set(name, highlight);
      }
    },
  };
}
