/** Text that comes late: only on pages being read, and never more often than a quiet reader would look. */

/** Quiet time after a change before it is looked at, in milliseconds. */
const QUIET = 800;
/** A page that never rests is looked at this often, in milliseconds … */
const FIRST_WAIT = 2_000;
/** … and each time after a longer wait, up to this one. */
const LONGEST_WAIT = 30_000;
const GROWTH = 1.5;

/** When the next look is due. Pure: times in milliseconds, of one clock. */
export interface Pace {
  /** Time of the next look after a change at `now`. */
  dueAt(now: number): number;
  /** A look was taken at `now`. */
  looked(now: number): void;
}

/** A pace that waits for quiet, but not for ever, and that slows down on a page that keeps changing. */
export function createPace(): Pace {
  let wait = FIRST_WAIT;
  let last = Number.NEGATIVE_INFINITY;
  let waitingSince: number | null = null;
  return {
    dueAt(now) {
      waitingSince ??= now;
      const quiet = Math.min(now + QUIET, waitingSince + wait);
      return Math.max(quiet, last + wait);
    },
    looked(now) {
      // A page that rested as long as the longest wait has earned its first pace again.
      wait = now - last > LONGEST_WAIT ? FIRST_WAIT : Math.min(wait * GROWTH, LONGEST_WAIT);
      last = now;
      waitingSince = null;
    },
  };
}

/**
 * Calls `look` when the page's text may have changed, in an idle moment. Our own host hangs beside `body` and so is
 * never seen; a `body` that is exchanged is followed.
 */
export function watchText(view: Window, look: () => void, signal: AbortSignal): void {
  const { document } = view;
  const pace = createPace();
  let timer = 0;
  let body: HTMLElement | null = null;

  const run = (): void => {
    timer = 0;
    if (signal.aborted) return;
    pace.looked(view.performance.now());
    look();
  };
  const changed = (): void => {
    const now = view.performance.now();
    view.clearTimeout(timer);
    timer = view.setTimeout(() => idle(view, run), pace.dueAt(now) - now);
  };
  const inside = new MutationObserver(changed);
  const follow = (): void => {
    if (document.body === body) return;
    const first = body === null;
    body = document.body;
    inside.disconnect();
    if (body) inside.observe(body, { childList: true, characterData: true, subtree: true });
    if (!first) changed();
  };
  const outside = new MutationObserver(follow);
  outside.observe(document.documentElement, { childList: true });
  follow();
  signal.addEventListener(
    'abort',
    () => {
      inside.disconnect();
      outside.disconnect();
      view.clearTimeout(timer);
    },
    { once: true },
  );
}

function idle(view: Window, run: () => void): void {
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: QUIET });
  else run();
}
