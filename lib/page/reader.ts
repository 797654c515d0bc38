/** One page's life: read, ask, mark, show; again when the text changes; nothing left when it ends. */
import type { CardFact, PageAnswer } from '../model/messages.ts';
import type { PageInput } from '../model/page.ts';
import type { Claim } from '../model/reading.ts';
import type { MarkDensity } from '../model/settings.ts';
import { isOurHost } from './card-host.ts';
import { type CollectedPage, collectPage } from './collect.ts';
import { bySize, marksFromPoint, watchPointer } from './hit-test.ts';
import { watchText } from './late-text.ts';
import { isPainted, type Mark, marksOf } from './marks.ts';
import { watchAddress, watchLeaving } from './navigation.ts';
import { createPainter } from './paint.ts';
import { type CardDrawing, createShowing } from './showing.ts';

export type { CardView } from './showing.ts';

/** What the reader needs of the extension around it. */
export interface ReaderPorts extends CardDrawing {
  ask(page: PageInput): Promise<PageAnswer>;
  left(): void;
  suppress(fact: string): void;
  restore(fact: string): void;
  openRecord(fact: string): void;
  /** False once the extension was updated or removed under us. */
  isAlive(): boolean;
  /** True where a click, and the pointer, are for something else of ours that lies over the marks. */
  isTaken?(x: number, y: number): boolean;
  /** Called once, when the reader has taken everything away. */
  ended(): void;
}

/** A running reader. */
export interface Reader {
  isAlive(): boolean;
  /** Reads the page anew, as after a second injection. */
  read(): void;
  showClaim(id: string): void;
  stepClaim(by: 1 | -1): void;
  suppressedChanged(facts: readonly string[]): void;
  /** So much is painted, clicked on and stepped through from now on. */
  setDensity(density: MarkDensity): void;
  /** The facts of the page's claims, by id. */
  facts(): Readonly<Record<string, CardFact>>;
  /** Claims under a stretch of the article's text, the shortest first. */
  claimsOver(start: number, end: number): Claim[];
  closeCard(): void;
  /** Takes everything away, for good. */
  leave(): void;
}

/** How long text may take to follow an address that changed in place, in milliseconds. */
const PATIENCE = 10_000;

type Answer = Extract<PageAnswer, { state: 'read' }>;

/** Starts reading a window's document. */
export function startReader(view: Window, ports: ReaderPorts): Reader {
  const { document } = view;
  const life = new AbortController();
  const painter = createPainter(life.signal);
  /** As last looked at. */
  let page: CollectedPage | null = null;
  /** What the answer is about: its offsets mean nothing in any other text. */
  let told: CollectedPage | null = null;
  let answer: Answer | null = null;
  let patience = 0;
  let suppressed = new Set<string>();
  let turn = 0;
  let watching: AbortController | null = null;
  let density: MarkDensity = 'all';

  life.signal.addEventListener('abort', ports.ended, { once: true });
  const leave = (): void => life.abort();
  const guarded =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      if (ports.isAlive()) act(...args);
      else leave();
    };

  const showing = createShowing(
    view,
    ports,
    {
      marks: painter.marks,
      // Where nothing is painted the keys still go through all: they are the way to see them.
      steps: () => painter.marks().filter((mark) => density === 'none' || isPainted(mark, density)),
      claimOf(mark) {
        const claim = answer?.reading.claims.find((each) => each.id === mark.id);
        const card = answer?.facts[mark.fact];
        return claim && card ? { claim, card } : null;
      },
      isSuppressed: (fact) => suppressed.has(fact),
      suppress: guarded((fact: string, off: boolean) => {
        if (off) suppressed.add(fact);
        else suppressed.delete(fact);
        (off ? ports.suppress : ports.restore)(fact);
        lay();
      }),
      openRecord: guarded(ports.openRecord),
      setActive: painter.setActive,
    },
    life.signal,
  );

  async function read(anew = false): Promise<void> {
    const before = anew ? null : page;
    const now = collectPage(document);
    const { input } = now;
    page = now;
    if (before && before.input.text === input.text && before.input.url === input.url) {
      // The same words, perhaps in other nodes: a framework has drawn the page again.
      if (told?.input.text === input.text) told = now;
      lay();
      return;
    }
    if (before && before.input.title !== input.title) forget();
    const mine = ++turn;
    const reply = await ports.ask(input).catch((): PageAnswer => ({ state: 'failed', why: 'no answer' }));
    if (mine !== turn || life.signal.aborted) return;
    if (reply.state === 'off') {
      leave();
    } else if (reply.state === 'read') {
      answer = reply;
      told = now;
      suppressed = new Set(reply.suppressed);
      watch();
      lay();
    } else {
      forget();
      // After a move the new story may still be on its way.
      view.setTimeout(() => answer || rest(), Math.max(0, patience - view.performance.now()));
    }
  }

  function rest(): void {
    watching?.abort();
    watching = null;
  }

  /** Another story, or none of ours: nothing of the old one stays. */
  function forget(): void {
    showing.close();
    painter.paint([]);
    if (answer) ports.left();
    answer = told = null;
  }

  function lay(): void {
    if (!told || !answer) return;
    painter.paint(marksOf(answer.reading.claims, told.map, suppressed));
    showing.refresh();
  }

  function watch(): void {
    if (watching) return;
    watching = new AbortController();
    const signal = AbortSignal.any([watching.signal, life.signal]);
    const look = guarded(() => {
      painter.mend();
      void read();
    });
    watchText(view, look, signal);
    const pointing = {
      onClick: guarded((spot: Mark[], x: number, y: number) => {
        if (spot.length) showing.show(spot, 0, { x, y });
        else showing.close();
      }),
      onHover: guarded((spot: Mark[]) =>
        painter.setActive(showing.isOpen() ? showing.shown() : spot.slice(0, 1)),
      ),
    };
    const find = (x: number, y: number) =>
      told && !ports.isTaken?.(x, y)
        ? marksFromPoint(
            document,
            painter.marks().filter((mark) => isPainted(mark, density)),
            told.map,
            x,
            y,
          )
        : [];
    watchPointer(view, find, isOurHost, pointing, signal);
  }

  const again = guarded(() => void read(true));
  watchAddress(
    view,
    guarded(() => {
      patience = view.performance.now() + PATIENCE;
      watch();
      void read();
    }),
    life.signal,
  );
  const away = (): void => {
    showing.close();
    if (answer && ports.isAlive()) ports.left();
  };
  watchLeaving(view, away, again, life.signal);
  again();

  return {
    isAlive: () => !life.signal.aborted && ports.isAlive(),
    read: again,
    showClaim: guarded(showing.showClaim),
    stepClaim: guarded(showing.step),
    suppressedChanged: guarded((facts: readonly string[]) => {
      suppressed = new Set(facts);
      lay();
    }),
    setDensity(chosen) {
      density = chosen;
      painter.setDensity(chosen);
    },
    facts: () => answer?.facts ?? {},
    claimsOver(start, end) {
      const over = painter.marks().filter((mark) => mark.start < end && start < mark.end);
      return [...over]
        .sort(bySize)
        .flatMap((mark) => answer?.reading.claims.find((claim) => claim.id === mark.id) ?? []);
    },
    closeCard: showing.close,
    leave,
  };
}
