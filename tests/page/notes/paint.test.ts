import { beforeEach, expect, test } from 'vitest';
import type { LaidNote } from '../../../lib/page/notes/lay.ts';
import { createNotePainter, noteName } from '../../../lib/page/notes/paint.ts';
import { stubPlatform } from './live.ts';

let highlights: Map<string, Highlight>;
beforeEach(() => {
  highlights = stubPlatform();
});

const note = (change: Partial<LaidNote>): LaidNote => ({
  id: 'a',
  colour: 'important',
  state: 'anchored',
  changes: [],
  start: 0,
  end: 1,
  inArticle: true,
  ranges: [{} as StaticRange],
  ...change,
});

test('one name a colour, below the marks, and a line where words changed', () => {
  const painter = createNotePainter(new AbortController().signal);
  painter.paint([note({}), note({ colour: 'doubt', state: 'changed' })]);
  expect([...highlights.keys()].sort()).toEqual(
    [noteName('important'), noteName('doubt'), noteName('changed')].sort(),
  );
  for (const highlight of highlights.values()) expect(highlight.priority).toBeLessThan(0);
  painter.paint([note({})]);
  expect([...highlights.keys()]).toEqual([noteName('important')]);
});

test('what the page cleared or emptied is there again', () => {
  const painter = createNotePainter(new AbortController().signal);
  painter.paint([note({}), note({ colour: 'own' })]);
  highlights.delete(noteName('own'));
  highlights.get(noteName('important'))?.clear();
  painter.mend();
  expect(highlights.get(noteName('own'))?.size).toBe(1);
  expect(highlights.get(noteName('important'))?.size).toBe(1);
});

test('nothing is left at the end', () => {
  const life = new AbortController();
  const painter = createNotePainter(life.signal);
  painter.paint([note({})]);
  painter.setOpen(note({}));
  expect(highlights.has(noteName('important-open'))).toBe(true);
  painter.setOpen(note({ colour: 'own' }));
  expect(highlights.has(noteName('important-open'))).toBe(false);
  life.abort();
  painter.paint([note({})]);
  expect(highlights.size).toBe(0);
});
