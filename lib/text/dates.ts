import type { Lang } from '../model/record.ts';
import { dateWords } from './date-words.ts';

/**
 * A date among words `[from, to)`: `iso` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the text and the
 * publication date allow; `null` when only `weekday` (1 = Monday) is known. `conflict`: the weekday named is
 * not that date's.
 */
export interface DateHit {
  from: number;
  to: number;
  iso: string | null;
  weekday: number | null;
  conflict: boolean;
}

interface Word {
  norm: string;
  brk: number;
}

const DIGIT = /^\d/;
const NUMERIC = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th|er)?$/;
const BETWEEN: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del', 'року', 'года', 'the']);
const SUFFIXED_YEAR = /^(?:19|20)\d{2}/;
const DAY_MS = 86_400_000;

const pad = (n: number) => String(n).padStart(2, '0');
/** Monday is 1. */
const weekdayOf = (iso: string) => ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
const shift = (iso: string, days: number) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

function valid(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** The year a day without one belongs to: the one that brings it nearest to publication. */
function nearestYear(published: string | null, month: number, day: number): string | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const base = Date.parse(`${published}T00:00:00Z`);
  let best: string | null = null;
  for (const y of [year, year - 1, year + 1]) {
    const iso = `${y}-${pad(month)}-${pad(day)}`;
    if (valid(iso) && (!best || Math.abs(Date.parse(iso) - base) < Math.abs(Date.parse(best) - base)))
      best = iso;
  }
  return best;
}

/** The last such weekday (1 = Monday) up to `day`, that day included: news looks back. */
export function settleWeekday(day: string, weekday: number): string {
  return shift(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** Whether a date of the language may rest on this word: its month, weekday, year or digits. */
export function bearsDate(norm: string, lang: Lang): boolean {
  const names = dateWords(lang);
  return (
    Boolean(names.weekday(norm) || names.month(norm)) ||
    names.relative(norm) !== null ||
    NUMERIC.test(norm) ||
    YEAR.test(norm)
  );
}

/**
 * Dates among `words[from, to)`: "16 May", "May 16, 2025", "16.05.2025", "March 2022", "2022", "on Friday",
 * "yesterday" (the last two against `published`, `YYYY-MM-DD`). A day and month without a year take the year
 * nearest to publication, or stay `--MM-DD` when that is unknown.
 */
export function dates(
  words: readonly Word[],
  from: number,
  to: number,
  lang: Lang,
  published: string | null,
): DateHit[] {
  const names = dateWords(lang);
  const hits: DateHit[] = [];
  const dayNumber = (k: number) => {
    const m = DAY_NUMBER.exec(words[k]?.norm ?? '');
    const n = m ? Number(m[1]) : 0;
    return n >= 1 && n <= 31 ? n : 0;
  };
  const yearAt = (k: number): [year: string, next: number] | null => {
    let at = k;
    if (BETWEEN.has(words[at]?.norm ?? '')) at++;
    const m = at < to && (words[at]?.brk ?? 0) <= 1 ? SUFFIXED_YEAR.exec(words[at]?.norm ?? '') : null;
    return m ? [m[0], at + 1] : null;
  };
  const add = (start: number, end: number, iso: string | null, weekday: number | null) => {
    const conflict = Boolean(
      iso && weekday && iso.length === 10 && !iso.startsWith('-') && weekdayOf(iso) !== weekday,
    );
    hits.push({ from: start, to: end, iso, weekday, conflict });
  };
  const dated = (start: number, end: number, month: number, day: number, weekday: number | null): number => {
    const year = yearAt(end);
    if (year) {
      const iso = `${year[0]}-${pad(month)}-${pad(day)}`;
      add(start, year[1], valid(iso) ? iso : null, weekday);
      return year[1];
    }
    add(start, end, nearestYear(published, month, day) ?? `--${pad(month)}-${pad(day)}`, weekday);
    return end;
  };
  let i = from;
  while (i < to) {
    const norm = words[i]?.norm ?? '';
    let start = i;
    let weekday = names.weekday(norm);
    if (!weekday && !DIGIT.test(norm) && !bearsDate(norm, lang)) {
      i++;
      continue;
    }
    let at = i;
    if (weekday) {
      at = i + 1;
      if (BETWEEN.has(words[at]?.norm ?? '') || words[at]?.norm === 'den' || words[at]?.norm === 'le') at++;
    }
    const numeric = NUMERIC.exec(words[at]?.norm ?? '');
    const day = dayNumber(at);
    const skip = BETWEEN.has(words[at + 1]?.norm ?? '') ? 2 : 1;
    const monthAfter = day ? names.month(words[at + skip]?.norm ?? '') : null;
    const monthHere = names.month(words[at]?.norm ?? '');
    if (numeric && Number(numeric[2]) <= 12 && (numeric[3] || lang === 'tr' || lang === 'de')) {
      const short = numeric[3] ?? '';
      const year = short.length === 2 ? `20${short}` : short || published?.slice(0, 4) || '';
      const iso = `${year}-${pad(Number(numeric[2]))}-${pad(Number(numeric[1]))}`;
      if (valid(iso)) {
        add(start, at + 1, iso, weekday);
        i = at + 1;
        continue;
      }
    }
    if (monthAfter && at + skip < to) {
      i = dated(start, at + skip + 1, monthAfter, day, weekday);
      // Turkish puts the weekday behind: "15 Mayıs Perşembe".
      const behind = names.weekday(words[i]?.norm ?? '');
      const last = hits.at(-1);
      if (behind && i < to && (words[i]?.brk ?? 0) === 0 && last && !last.weekday && last.iso) {
        hits.pop();
        add(last.from, i + 1, last.iso, behind);
        i++;
      }
      continue;
    }
    if (
      monthHere &&
      at < to &&
      dayNumber(at + 1) &&
      (words[at + 1]?.brk ?? 0) === 0 &&
      !names.month(words[at + 2]?.norm ?? '')
    ) {
      i = dated(start, at + 2, monthHere, dayNumber(at + 1), weekday);
      continue;
    }
    if (monthHere && at < to) {
      const year = yearAt(at + 1);
      if (year && !weekday) {
        add(start, year[1], `${year[0]}-${pad(monthHere)}`, null);
        i = year[1];
        continue;
      }
    }
    if (YEAR.test(norm)) {
      // Turkish: "2022 Mart", "2022'nin 29 Mart'ı".
      const month = names.month(words[i + 1]?.norm ?? '');
      const dayBehind = dayNumber(i + 1);
      const monthBehind = dayBehind ? names.month(words[i + 2]?.norm ?? '') : null;
      if (monthBehind) add(i, i + 3, `${norm}-${pad(monthBehind)}-${pad(dayBehind)}`, null);
      else add(i, month ? i + 2 : i + 1, month ? `${norm}-${pad(month)}` : norm, null);
      i += monthBehind ? 3 : month ? 2 : 1;
      continue;
    }
    if (weekday) {
      add(i, i + 1, published ? settleWeekday(published, weekday) : null, weekday);
      i++;
      continue;
    }
    const relative = names.relative(norm);
    if (relative !== null) {
      const iso = published ? shift(published, relative) : null;
      add(i, i + 1, iso, iso ? weekdayOf(iso) : null);
    }
    start = i;
    weekday = null;
    i++;
  }
  return hits;
}
