/** The open card of a page: which claims it shows, and what its buttons do. */
import type { CardFact } from '../model/messages.ts';
import type { Claim } from '../model/reading.ts';
import { type CardHost, openCardHost } from './card-host.ts';
import { type Mark, stepFrom } from './marks.ts';
import { bringIntoView, rectsOf } from './place.ts';

/** What an open card shows. */
export interface CardView {
  /** Claims on this spot, the most specific first. */
  spot: { claim: Claim; card: CardFact }[];
  /** Which of them is shown. */
  current: number;
  /** Place of the shown claim among the page's marks, from 0; -1 once it is suppressed. */
  index: number;
  total: number;
  suppressed: boolean;
  onPick(index: number): void;
  onStep(by: 1 | -1): void;
  onSuppress(event: MouseEvent): void;
  onRestore(event: MouseEvent): void;
  /** Opens the fact in the record. */
  onRecord(event: MouseEvent): void;
  onClose(): void;
}

/** How a card is drawn and said; the words and the components are not this room's. */
export interface CardDrawing {
  /** Draws a card into an element; `null` takes it away. */
  draw(into: HTMLElement, view: CardView | null): void;
  /** The sentence for a screen reader. */
  describe(view: CardView): string;
  /** Style of the card's shadow root. */
  css: string;
}

/** What a card asks of the page being read. */
export interface CardMatter {
  marks(): readonly Mark[];
  /** Those of them that the keys go through. */
  steps(): readonly Mark[];
  /** The claim of a mark with its fact, `null` when the page was read anew without it. */
  claimOf(mark: Mark): { claim: Claim; card: CardFact } | null;
  isSuppressed(fact: string): boolean;
  suppress(fact: string, off: boolean): void;
  openRecord(fact: string): void;
  setActive(marks: readonly Mark[]): void;
}

/** The card of one page, open or not. */
export interface Showing {
  show(spot: Mark[], current: number, point: { x: number; y: number } | null): void;
  showClaim(id: string): void;
  step(by: 1 | -1): void;
  close(): void;
  isOurs(target: EventTarget | null): boolean;
  /** Marks an open card stands for; empty when none is open. */
  shown(): readonly Mark[];
  isOpen(): boolean;
  /** The marks were laid anew: follow them, or close. */
  refresh(): void;
}

/** Manages the card of a page until `signal` aborts. */
export function createShowing(
  view: Window,
  drawing: CardDrawing,
  matter: CardMatter,
  signal: AbortSignal,
): Showing {
  let open: { host: CardHost; spot: Mark[]; current: number; end: AbortController } | null = null;

  const current = (): Mark | null => open?.spot[open.current] ?? null;
  const shown = (): readonly Mark[] => {
    const mark = current();
    return mark && !matter.isSuppressed(mark.fact) ? [mark] : [];
  };

  function show(spot: Mark[], at: number, point: { x: number; y: number } | null): void {
    if (!open) {
      const end = new AbortController();
      const host = openCardHost(view, drawing.css, { onClose: close, onStep: step }, end.signal);
      signal.addEventListener('abort', close, { once: true, signal: end.signal });
      open = { host, spot, current: at, end };
    }
    const { host } = open;
    open.spot = spot;
    open.current = at;
    draw();
    const mark = spot[at];
    if (mark) host.beside(mark, point);
    host.focus();
  }

  function draw(): void {
    const now = viewOf();
    if (!open || !now?.spot.length) {
      close();
      return;
    }
    drawing.draw(open.host.mount, now);
    matter.setActive(shown());
    open.host.announce(drawing.describe(now));
  }

  /** A key press has no place on the screen that a page could lead astray; a click has. */
  const isMeant = (event: MouseEvent): boolean =>
    event.isTrusted && (event.detail === 0 || (open?.host.isSeenAt(event.clientX, event.clientY) ?? false));

  function viewOf(): CardView | null {
    const mark = current();
    if (!open || !mark) return null;
    const suppress = (off: boolean) => (event: MouseEvent) => {
      if (isMeant(event)) matter.suppress(mark.fact, off);
    };
    return {
      spot: open.spot.flatMap((each) => matter.claimOf(each) ?? []),
      current: open.current,
      index: matter.marks().findIndex((each) => each.id === mark.id),
      total: matter.marks().length,
      suppressed: matter.isSuppressed(mark.fact),
      onPick: (index) => {
        if (open) show(open.spot, index, null);
      },
      onStep: step,
      onSuppress: suppress(true),
      onRestore: suppress(false),
      onRecord: (event) => {
        if (isMeant(event)) matter.openRecord(mark.fact);
      },
      onClose: close,
    };
  }

  function close(): void {
    if (!open) return;
    const { host, end } = open;
    open = null;
    // First the host, while the focus is still in the card: it gives the focus back only from there.
    end.abort();
    drawing.draw(host.mount, null);
    matter.setActive([]);
  }

  function showClaim(id: string): void {
    const mark = matter.marks().find((each) => each.id === id);
    if (!mark) return;
    bringIntoView(mark, view);
    show([mark], 0, null);
  }

  function step(by: 1 | -1): void {
    const marks = matter.steps();
    const from = current();
    // With no card open the first step is to where the reader is.
    const inSight = from
      ? null
      : marks.find((mark) => rectsOf(mark, view.document).some(({ top }) => top > 0));
    // A mark just suppressed is no longer among them: go on from its place.
    const before = from ? marks.findLast((mark) => mark.start <= from.start) : null;
    const next = inSight && by > 0 ? inSight : stepFrom(marks, before?.id ?? null, by);
    if (next) showClaim(next.id);
  }

  function refresh(): void {
    const mark = current();
    if (!open || !mark) return;
    const same = matter.marks().find((each) => each.id === mark.id);
    if (!same && !matter.isSuppressed(mark.fact)) {
      close();
      return;
    }
    if (same && same !== mark) {
      const laid = new Map(matter.marks().map((each) => [each.id, each]));
      open.spot = open.spot.map((each) => laid.get(each.id) ?? each);
      open.host.beside(same, null);
    }
    draw();
  }

  return {
    show,
    showClaim,
    step,
    close,
    refresh,
    shown,
    isOpen: () => open !== null,
    isOurs: (target) => open?.host.isOurs(target) ?? false,
  };
}
