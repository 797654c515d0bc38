/**
 * Marks without touching the page: named ranges in the browser's highlight registry, drawn by rules the background
 * injects (`public/marks.css`). The registry is shared with the page, which may see our names and clear them, so the
 * marks are kept here as well. The registry is never iterated: Firefox forbids that to content scripts.
 */
import type { MarkDensity } from '../model/settings.ts';
import { isPainted, type Mark } from './marks.ts';

/** Names in the registry, the page's stylesheet must not know them. */
export const NAMES = {
  agrees: 'second-source-agrees',
  differs: 'second-source-differs',
  active: 'second-source-active',
} as const;

/** Where two marks overlap, the later name is drawn over the earlier. */
const ORDER = ['agrees', 'differs', 'active'] as const;

/** Draws and takes away. */
export interface Painter {
  /** Replaces everything painted. */
  paint(marks: readonly Mark[]): void;
  /** Paints so much of the marks from now on; the others stay marks, unseen. */
  setDensity(density: MarkDensity): void;
  /** Sets these marks off against the others: under the pointer, or with an open card. */
  setActive(marks: readonly Mark[]): void;
  /** Paints again what the page has cleared, and lets go of what it has removed. */
  mend(): void;
  /** Marks whose text still stands on the page. */
  marks(): readonly Mark[];
}

/** The part of the platform that paints. */
interface Registry {
  set(name: string, highlight: Highlight): unknown;
  get(name: string): Highlight | undefined;
  delete(name: string): boolean;
}

const stands = (mark: Mark): boolean => mark.ranges.every((range) => range.startContainer.isConnected);

/** A painter over a registry, `CSS.highlights` by default; when the signal aborts, all of it is gone. */
export function createPainter(signal: AbortSignal, registry: Registry = CSS.highlights): Painter {
  const own = new Map<string, Highlight>();
  let painted: readonly Mark[] = [];
  let active: readonly Mark[] = [];
  let density: MarkDensity = 'all';

  const put = (name: (typeof ORDER)[number], marks: readonly Mark[]): void => {
    const key = NAMES[name];
    if (!marks.length) {
      own.delete(key);
      registry.delete(key);
      return;
    }
    const highlight = new Highlight();
    for (const mark of marks) for (const range of mark.ranges) highlight.add(range);
    highlight.priority = ORDER.indexOf(name);
    own.set(key, highlight);
    registry.set(key, highlight);
  };
  const paintStances = (): void => {
    for (const stance of ['agrees', 'differs'] as const) {
      put(
        stance,
        painted.filter((mark) => mark.stance === stance && isPainted(mark, density)),
      );
    }
  };
  const clear = (): void => {
    painted = [];
    active = [];
    for (const name of ORDER) put(name, []);
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(marks) {
      if (signal.aborted) return;
      painted = marks;
      active = [];
      paintStances();
      put('active', []);
    },
    setDensity(chosen) {
      density = chosen;
      if (!signal.aborted) paintStances();
    },
    setActive(marks) {
      if (signal.aborted || sameMarks(marks, active)) return;
      active = marks;
      put('active', marks);
    },
    mend() {
      if (signal.aborted) return;
      const standing = painted.filter(stands);
      if (standing.length !== painted.length) {
        painted = standing;
        paintStances();
      }
      for (const [name, highlight] of own) {
        const there = registry.get(name);
        // A page may also empty our highlight and leave its name.
        if (there !== highlight || there.size === 0) {
          if (highlight.size === 0) for (const mark of painted) refill(highlight, mark, name);
          registry.set(name, highlight);
        }
      }
    },
    marks: () => painted,
  };

  function refill(highlight: Highlight, mark: Mark, name: string): void {
    if (name !== NAMES[mark.stance] && !(name === NAMES.active && active.includes(mark))) return;
    for (const range of mark.ranges) highlight.add(range);
  }
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark === b[i]);
