// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { AnchorSeen } from '../../../lib/model/note-messages.ts';
import { createLaying, type Laying } from '../../../lib/page/notes/laying.ts';
import { PASSAGES, setPage, stubPlatform } from './live.ts';
import { noteOn } from './made-up-notes.ts';

let end: AbortController;
let seen: AnchorSeen[];
let notes: Note[];
let painted: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stubPlatform();
  setPage(PASSAGES);
  end = new AbortController();
  [seen, painted, notes] = [[], [], []];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function start(): Laying {
  const painter = {
    paint: (all: Iterable<{ id: string; ranges: unknown[] }>) => {
      painted = [...all].filter(({ ranges }) => ranges.length > 0).map(({ id }) => id);
    },
    mend: () => undefined,
  };
  const told = (some: AnchorSeen[]) => void seen.push(...some);
  const matter = {
    book: { notes: () => notes },
    painter,
    seen: told,
    moved: () => undefined,
    guarded: (act: () => void) => act,
  };
  return createLaying(window, matter, end.signal);
}

const GONE = 'the queue reached as far as the old customs house';

test('what is not found is not called gone before the page has rested', async () => {
  notes = [noteOn('here', '1,000 passengers'), noteOn('gone', GONE)];
  setPage(PASSAGES.filter((_, i) => i !== 1));
  const laying = start();
  await laying.lay();
  expect(painted).toEqual(['here']);
  expect(laying.isSettled()).toBe(false);
  expect(seen.map(({ id }) => id)).toEqual(['here']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(laying.isSettled()).toBe(true);
  expect(seen.at(-1)).toEqual({ id: 'gone', state: 'orphan', changes: [] });
});

test('text that comes late is waited for', async () => {
  notes = [noteOn('late', GONE)];
  setPage(PASSAGES.filter((_, i) => i !== 1));
  const laying = start();
  await laying.lay();
  setPage(PASSAGES);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(painted).toEqual(['late']);
  expect(seen).toEqual([{ id: 'late', state: 'anchored', changes: [] }]);
});

test('the same is told once; a page without notes is not watched', async () => {
  notes = [noteOn('here', '1,000 passengers')];
  const laying = start();
  await laying.lay();
  await laying.lay();
  expect(seen).toHaveLength(1);
  notes = [];
  await laying.lay();
  expect(painted).toEqual([]);
  expect(laying.laid.size).toBe(0);
});
