import type { Fact, NewsEvent, RecordData, Slot } from '../model/record.ts';

/** One day of the record that has something to it: an event's first day, or a date inside a fact. */
export interface Entry {
  /** `YYYY-MM-DD`. */
  date: string;
  event: NewsEvent;
  /** With the slots of that date; absent: the event itself. */
  dated?: { fact: Fact; slots: Slot[] };
}

/** Events and dated slots of the record, earliest first; on one day the event goes first. `event`: of this one only. */
export function timelineOf({ events, facts }: RecordData, event?: string): Entry[] {
  const entries: Entry[] = [];
  for (const each of events) {
    if (event !== undefined && each.id !== event) continue;
    entries.push({ date: each.date, event: each });
    for (const fact of facts) {
      if (fact.event !== each.id) continue;
      const byDay = new Map<string, Slot[]>();
      for (const slot of fact.slots)
        if (slot.type === 'date' && typeof slot.exact === 'string')
          byDay.set(slot.exact, [...(byDay.get(slot.exact) ?? []), slot]);
      for (const [date, slots] of byDay) entries.push({ date, event: each, dated: { fact, slots } });
    }
  }
  const rank = (entry: Entry) => (entry.dated ? 1 : 0);
  return entries.toSorted((a, b) => a.date.localeCompare(b.date) || rank(a) - rank(b));
}

/** A drawn entry: `number` is its place in the table, from 1. */
export interface Point {
  entry: Entry;
  number: number;
  x: number;
  y: number;
}

/** A stretch of days drawn to scale; between stretches the time line is broken. */
export interface Stretch {
  from: number;
  to: number;
  /** Months it touches, `YYYY-MM`, with the middle of their days. */
  months: { month: string; x: number }[];
}

/** Where everything is drawn, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  /** Height of the line of time. */
  line: number;
  points: Point[];
  /** Days that have points. */
  days: { date: string; x: number }[];
  stretches: Stretch[];
}

/** A longer silence breaks the line. */
const MOST_SILENT_DAYS = 7;
const DAY_MS = 86_400_000;
/** Room for a point and its number, and for a finger (WCAG 2.2 asks for 24). */
const STEP = 29;
/** Room for the name of a month below a single day. */
const LEAST_STRETCH = 102;
const GAP = 16;
const MARGIN = 16;
/** From the line of time up to the first point of a fact. */
const FIRST = 40;
/** Below the line: days, months. */
const BELOW = 64;

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

function stretchesOf(dates: readonly string[]): string[][] {
  const stretches: string[][] = [];
  for (const date of dates) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && dayNumber(date) - dayNumber(before) <= MOST_SILENT_DAYS)
      last.push(date);
    else stretches.push([date]);
  }
  return stretches;
}

/** Draws entries, earliest first, as a line of time: days to scale within a stretch, what shares a day piled up. */
export function drawTimeline(entries: readonly Entry[]): Drawing {
  const byDay = Map.groupBy(
    entries.map((entry, i) => ({ entry, number: i + 1 })),
    ({ entry }) => entry.date,
  );
  const most = Math.max(
    0,
    ...[...byDay.values()].map((day) => day.filter(({ entry }) => entry.dated).length),
  );
  const line = MARGIN + FIRST + Math.max(0, most - 1) * STEP;
  const points: Point[] = [];
  const days: Drawing['days'] = [];
  const stretches: Stretch[] = [];
  let left = MARGIN;
  for (const dates of stretchesOf([...byDay.keys()])) {
    const first = dayNumber(dates[0] ?? '');
    const long = (dayNumber(dates.at(-1) ?? '') - first) * STEP;
    const to = left + Math.max(long + STEP, LEAST_STRETCH);
    const at = (date: string) => (left + to - long) / 2 + (dayNumber(date) - first) * STEP;
    const months = Map.groupBy(dates, (date) => date.slice(0, 7));
    stretches.push({
      from: left,
      to,
      months: [...months].map(([month, of]) => ({ month, x: (at(of[0] ?? '') + at(of.at(-1) ?? '')) / 2 })),
    });
    for (const date of dates) {
      days.push({ date, x: at(date) });
      let piled = 0;
      for (const { entry, number } of byDay.get(date) ?? [])
        points.push({ entry, number, x: at(date), y: entry.dated ? line - FIRST - STEP * piled++ : line });
    }
    left = to + GAP;
  }
  return { width: left - GAP + MARGIN, height: line + BELOW, line, points, days, stretches };
}
