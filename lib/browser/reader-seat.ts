/** Kept in the content scripts' own world, where the page cannot see it. */
const SEAT = 'secondSourceReader';

/**
 * Takes the one reader's place in this document until `signal` aborts. False when it is taken: a script may be
 * injected twice, and the second run has nothing to do.
 */
export function takeReaderSeat(signal: AbortSignal): boolean {
  const world = globalThis as Record<string, unknown>;
  if (world[SEAT] || signal.aborted) return false;
  world[SEAT] = true;
  signal.addEventListener('abort', () => delete world[SEAT], { once: true });
  return true;
}

/** Whether a reader lives in this document. Stands alone: the background sends this function into the tab. */
export function isReaderSeated(seat: string): boolean {
  return (globalThis as Record<string, unknown>)[seat] === true;
}

/** What `isReaderSeated` is called with. */
export const readerSeat = SEAT;
