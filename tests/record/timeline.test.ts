import { expect, test } from 'vitest';
import { drawTimeline, timelineOf } from '../../lib/record/timeline.ts';
import { madeUpRecord } from './made-up-record.ts';

const record = madeUpRecord();
const brief = (entries: ReturnType<typeof timelineOf>) =>
  entries.map(({ date, event, dated }) => `${date} ${dated?.fact.id ?? event.id}`);

test('events and dated slots, earliest first, the event before its facts', () => {
  expect(brief(timelineOf(record))).toEqual([
    '2024-05-04 regatta',
    '2024-05-04 oar-won',
    '2024-05-06 oar-won',
    '2024-06-20 dinner',
  ]);
  expect(brief(timelineOf(record, 'dinner'))).toEqual(['2024-06-20 dinner']);
});

test('two slots of one day are one entry', () => {
  const doubled = structuredClone(record);
  const slots = doubled.facts[0]?.slots ?? [];
  const [day, prize] = slots;
  if (day && prize) prize.exact = day.exact as string;
  const entries = timelineOf(doubled, 'regatta');
  expect(entries).toHaveLength(2);
  expect(entries[1]?.dated?.slots.map(({ name }) => name)).toEqual(['day', 'prize']);
});

test('days are to scale within a stretch, a long silence breaks the line', () => {
  const drawn = drawTimeline(timelineOf(record));
  expect(drawn.stretches.map(({ months }) => months.map(({ month }) => month))).toEqual([
    ['2024-05'],
    ['2024-06'],
  ]);
  const [first, second, third] = drawn.days.map(({ x }) => x);
  const step = ((second ?? 0) - (first ?? 0)) / 2;
  expect(step).toBeGreaterThanOrEqual(24);
  expect((third ?? 0) - (second ?? 0)).toBeLessThan(45 * step);
  expect(drawn.points.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('no two points lie on each other, and all lie within the drawing', () => {
  const crowded = structuredClone(record);
  const [fact] = crowded.facts;
  if (fact) for (let i = 0; i < 9; i++) crowded.facts.push({ ...fact, id: `also-${i}` });
  const { points, width, height, line } = drawTimeline(timelineOf(crowded));
  expect(points).toHaveLength(22);
  for (const one of points) {
    expect(one.x).toBeGreaterThan(12);
    expect(one.x).toBeLessThan(width - 12);
    expect(one.y).toBeGreaterThan(12);
    expect(one.y).toBeLessThanOrEqual(line);
    for (const other of points)
      if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
  }
  expect(height).toBeGreaterThan(line);
});

test('nothing to draw is an empty drawing', () => {
  expect(drawTimeline([]).points).toEqual([]);
});
