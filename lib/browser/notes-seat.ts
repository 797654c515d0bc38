/** Kept in the content scripts' own world, where the page cannot see it. */
const SEAT = 'secondSourceNotes';

/**
 * Takes the place of the notes part in this document until `signal` aborts. `instead`: whoever sits there leaves
 * first, as the reader asks, whose notes know the marks; otherwise false where the place is taken.
 */
export function takeNotesSeat(leave: () => void, instead: boolean, signal: AbortSignal): boolean {
  const world = globalThis as Record<string, unknown>;
  const seated = world[SEAT];
  if (signal.aborted) return false;
  if (typeof seated === 'function') {
    if (!instead) return false;
    seated();
  }
  world[SEAT] = leave;
  signal.addEventListener(
    'abort',
    () => {
      if (world[SEAT] === leave) delete world[SEAT];
    },
    { once: true },
  );
  return true;
}

/** Whether a notes part lives in this document. Stands alone: the background sends this function into the tab. */
export function areNotesSeated(seat: string): boolean {
  return typeof (globalThis as Record<string, unknown>)[seat] === 'function';
}

/** What `areNotesSeated` is called with. */
export const notesSeat = SEAT;
