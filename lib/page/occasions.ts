/** Time that a page gets to bring its text in before it is looked at once more. */
const SECOND_LOOK_MS = 1500;

type Navigation = Pick<EventTarget, 'addEventListener'>;

/**
 * Calls `look` when a page may have something new to read: now, once a moment later, at the first scroll, and
 * again from the start after each navigation inside the document. `look` answers true when it need not be asked
 * again for this address. Between these moments nothing is left but passive listeners; `signal` ends them too.
 */
export function onOccasions(window: Window, look: () => boolean, signal: AbortSignal): void {
  let round: AbortController | undefined;
  const begin = () => {
    round?.abort();
    round = new AbortController();
    const { signal: over } = round;
    const again = () => {
      if (over.aborted || signal.aborted || look()) round?.abort();
    };
    again();
    if (over.aborted) return;
    const timer = window.setTimeout(again, SECOND_LOOK_MS);
    over.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
    window.addEventListener('scroll', again, { once: true, passive: true, capture: true, signal: over });
  };
  signal.addEventListener('abort', () => round?.abort(), { once: true });
  begin();
  // `navigatesuccess` also comes after `pushState`; a browser without it still tells of going back and forth.
  const { navigation } = window as { navigation?: Navigation };
  const type = navigation ? 'navigatesuccess' : 'popstate';
  (navigation ?? window).addEventListener(type, begin, { passive: true, signal });
}
