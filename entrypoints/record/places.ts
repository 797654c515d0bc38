/** Where in the record one is: in the address, so that links, back and forward lead there. */
import { hashOf, type Place, placeOf } from '../../lib/record/place.ts';

/** A step of the history that was here before keeps its number, and with it how far the page was scrolled. */
interface Step {
  at: number;
}

const numberOf = (state: unknown): number | null => {
  const at = (state as Partial<Step> | null)?.at;
  return typeof at === 'number' ? at : null;
};

/** Follows the address. `arrive` draws the place at once; then the page is scrolled and the focus put where it belongs. */
export function followPlaces(arrive: (place: Place) => void) {
  const scrolled = new Map<number, number>();
  let steps = 0;
  let here = placeOf(location.hash);
  const mark = () => history.replaceState({ at: steps++ } satisfies Step, '');
  history.scrollRestoration = 'manual';
  mark();

  const moved = () => {
    const from = here;
    here = placeOf(location.hash);
    const before = numberOf(history.state);
    if (before === null) mark();
    arrive(here);
    scrollTo({ top: before === null ? 0 : (scrolled.get(before) ?? 0), behavior: 'instant' });
    focusAfter(from, here);
  };
  addEventListener('hashchange', moved);
  addEventListener(
    'scroll',
    () => {
      const at = numberOf(history.state);
      if (at !== null) scrolled.set(at, scrollY);
    },
    { passive: true },
  );

  return {
    first: here,
    /** `typed`: takes the place of the step, instead of being one. */
    goTo(place: Place, typed = false): void {
      here = place;
      if (typed) history.replaceState(history.state, '', hashOf(place));
      else history.pushState({ at: steps++ } satisfies Step, '', hashOf(place));
      arrive(place);
    },
  };
}

/** A fact's page begins at its statement; on the way back the focus is on the link one had followed. */
function focusAfter(from: Place, to: Place): void {
  const link = () => document.querySelector<HTMLElement>(`main a[href="${CSS.escape(hashOf(from))}"]`);
  if (to.view === 'fact') document.getElementById('statement')?.focus({ preventScroll: true });
  else if (from.view === 'fact') link()?.focus({ preventScroll: true });
}
