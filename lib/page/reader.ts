/** One page's life: read, ask, mark, show; again when the text changes; nothing left when it ends. */
import type { CardFact, PageAnswer } from '../model/messages.ts';
import type { PageInput } from '../model/page.ts';
import type { Claim } from '../model/reading.ts';
import { type CardHost, openCardHost } from './card-host.ts';
import { type CollectedPage, collectPage } from './collect.ts';
import { marksFromPoint, watchPointer } from './hit-test.ts';
import { watchText } from './late-text.ts';
import { type Mark, marksOf, stepFrom } from './marks.ts';
import { watchAddress, watchLeaving } from './navigation.ts';
import { createPainter } from './paint.ts';
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
  onClose(): void;
}

/** What the reader needs of the extension around it. */
export interface ReaderPorts {
  ask(page: PageInput): Promise<PageAnswer>;
  left(): void;
  suppress(fact: string): void;
  restore(fact: string): void;
  /** Draws a card into an element; `null` takes it away. */
  draw(into: HTMLElement, view: CardView | null): void;
  /** The sentence for a screen reader. */
  describe(view: CardView): string;
  /** Style of the card's shadow root. */
  css: string;
  /** False once the extension was updated or removed under us. */
  isAlive(): boolean;
}

/** A running reader. */
export interface Reader {
  isAlive(): boolean;
  /** Reads the page anew, as after a second injection. */
  read(): void;
  showClaim(id: string): void;
  stepClaim(by: 1 | -1): void;
  suppressedChanged(facts: readonly string[]): void;
  leave(): void;
}

type Answer = Extract<PageAnswer, { state: 'read' }>;

/** Starts reading a window's document. */
export function startReader(view: Window, ports: ReaderPorts): Reader {
  const { document } = view;
  const life = new AbortController();
  const painter = createPainter(life.signal);
  let page: CollectedPage | null = null;
  let answer: Answer | null = null;
  let suppressed = new Set<string>();
  let asked = 0;
  let watching: AbortController | null = null;
  let open: { host: CardHost; spot: Mark[]; current: number; end: AbortController } | null = null;

  const guarded =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      if (ports.isAlive()) act(...args);
      else leave();
    };

  function leave(): void {
    life.abort();
  }

  async function read(): Promise<void> {
    const now = collectPage(document);
    const before = page;
    page = now;
    if (before && before.input.text === now.input.text && before.input.url === now.input.url) {
      // The same words, perhaps in other nodes: a framework has drawn the page again.
      lay();
      return;
    }
    if (before && before.input.title !== now.input.title) forget();
    const turn = ++asked;
    const told = await ports.ask(now.input).catch((): PageAnswer => ({ state: 'failed', why: 'no answer' }));
    if (turn !== asked || life.signal.aborted) return;
    answer = told.state === 'read' ? told : null;
    suppressed = new Set(told.state === 'read' ? told.suppressed : []);
    if (told.state === 'off') leave();
    else if (answer) {
      watch();
      lay();
    } else {
      forget();
      watching?.abort();
      watching = null;
    }
  }

  /** Another story: nothing of the old one stays. */
  function forget(): void {
    close();
    painter.paint([]);
    if (answer) ports.left();
    answer = null;
  }

  function lay(): void {
    if (!page || !answer) return;
    const marks = marksOf(answer.reading.claims, page.map, suppressed);
    painter.paint(marks);
    if (!open) return;
    const shown = open.spot[open.current];
    const same = marks.find((mark) => mark.id === shown?.id);
    if (same) {
      open.spot = [same];
      open.current = 0;
      open.host.beside(same, null);
      refresh();
    } else if (shown && !suppressed.has(shown.fact)) close();
    else refresh();
  }

  function watch(): void {
    if (watching) return;
    watching = new AbortController();
    life.signal.addEventListener('abort', () => watching?.abort(), { once: true });
    const look = guarded(() => {
      painter.mend();
      void read();
    });
    watchText(view, look, watching.signal);
    watchPointer(
      view,
      (x, y) => (page ? marksFromPoint(document, painter.marks(), page.map, x, y) : []),
      (target) => open?.host.isOurs(target) ?? false,
      {
        onClick: guarded((spot, x, y) => (spot.length ? show(spot, 0, { x, y }) : close())),
        onHover: guarded((spot) => painter.setActive(open ? shownMarks() : spot.slice(0, 1))),
      },
      watching.signal,
    );
  }

  const shownMarks = (): Mark[] => {
    const mark = open?.spot[open.current];
    return mark && !suppressed.has(mark.fact) ? [mark] : [];
  };

  function show(spot: Mark[], current: number, point: { x: number; y: number } | null): void {
    if (!open) {
      const end = new AbortController();
      const host = openCardHost(view, ports.css, { onClose: close, onStep: stepClaim }, end.signal);
      life.signal.addEventListener('abort', close, { once: true, signal: end.signal });
      open = { host, spot, current, end };
    }
    open.spot = spot;
    open.current = current;
    refresh();
    const mark = spot[current];
    if (mark) open.host.beside(mark, point);
    open.host.focus();
  }

  function viewOf(): CardView | null {
    if (!open || !answer) return null;
    const { facts, reading } = answer;
    const spot = open.spot.flatMap((mark) => {
      const claim = reading.claims.find((each) => each.id === mark.id);
      const card = facts[mark.fact];
      return claim && card ? [{ claim, card }] : [];
    });
    const fact = open.spot[open.current]?.fact ?? '';
    const id = open.spot[open.current]?.id;
    return {
      spot,
      current: open.current,
      index: painter.marks().findIndex((mark) => mark.id === id),
      total: painter.marks().length,
      suppressed: suppressed.has(fact),
      onPick: guarded((index: number) => open && show(open.spot, index, null)),
      onStep: guarded(stepClaim),
      onSuppress: guarded((event: MouseEvent) => isMeant(event) && suppress(fact, true)),
      onRestore: guarded((event: MouseEvent) => isMeant(event) && suppress(fact, false)),
      onClose: close,
    };
  }

  /** A key press has no place on the screen that a page could lead astray; a click has. */
  const isMeant = (event: MouseEvent): boolean =>
    event.isTrusted && (event.detail === 0 || (open?.host.isSeenAt(event.clientX, event.clientY) ?? false));

  function suppress(fact: string, off: boolean): void {
    if (off) suppressed.add(fact);
    else suppressed.delete(fact);
    (off ? ports.suppress : ports.restore)(fact);
    lay();
  }

  function refresh(): void {
    const shown = viewOf();
    if (!open || !shown?.spot.length) return close();
    ports.draw(open.host.mount, shown);
    painter.setActive(shownMarks());
    open.host.announce(ports.describe(shown));
  }

  function close(): void {
    if (!open) return;
    const { host, end } = open;
    open = null;
    ports.draw(host.mount, null);
    end.abort();
    painter.setActive([]);
  }

  function showClaim(id: string): void {
    const mark = painter.marks().find((each) => each.id === id);
    if (!mark) return;
    bringIntoView(mark, view);
    show([mark], 0, null);
  }

  function stepClaim(by: 1 | -1): void {
    const marks = painter.marks();
    const from = open?.spot[open.current]?.id ?? null;
    const inSight = from ? null : marks.find((mark) => rectsOf(mark, document).some((rect) => rect.top > 0));
    const next = inSight && by > 0 ? inSight : stepFrom(marks, from, by);
    if (next) showClaim(next.id);
  }

  const readGuarded = guarded(() => void read());
  watchAddress(
    view,
    guarded(() => {
      watch();
      void read();
    }),
    life.signal,
  );
  watchLeaving(
    view,
    () => {
      close();
      ports.left();
    },
    guarded(() => {
      page = null;
      void read();
    }),
    life.signal,
  );
  readGuarded();

  return {
    isAlive: () => !life.signal.aborted && ports.isAlive(),
    read: guarded(() => {
      page = null;
      void read();
    }),
    showClaim: guarded(showClaim),
    stepClaim: guarded(stepClaim),
    suppressedChanged: guarded((facts: readonly string[]) => {
      suppressed = new Set(facts);
      lay();
    }),
    leave,
  };
}
