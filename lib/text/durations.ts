import type { Lang } from '../model/record.ts';
import { UNITS } from './duration-words.ts';
import { hedgeAt, widen } from './hedges.ts';
import type { NumberHit } from './numbers.ts';

/** A stretch of time: shortest and longest it can mean, in minutes, and the words `[from, to)`. */
export interface DurationHit {
  from: number;
  to: number;
  minutes: [number, number];
}

interface Word {
  norm: string;
  brk: number;
}

const JOIN: ReadonlySet<string> = new Set(['and', 'й', 'і', 'та', 'и', 'und', 'et', 'y', 've', 'con']);
/** "1h40" and "1 h 40" are cut into these words. */
const HOUR_MINUTES = /^(\d{1,2})(?:h|ч|год)(\d{2})?$/;
const HOUR = 60;
/** Hours of a clock's face. */
const HALF_DAY = 12;

function phraseAt(words: readonly Word[], at: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    if (parts.every((p, k) => words[at + k]?.norm === p)) return parts.length;
  }
  return 0;
}

/** Whether a duration of the language may rest on this word: every one has its hour or its minute. */
export function bearsDuration(norm: string, lang: Lang): boolean {
  const { hour, minute, whole = {} } = UNITS[lang];
  return (
    hour.includes(norm) ||
    minute.includes(norm) ||
    HOUR_MINUTES.test(norm) ||
    Object.keys(whole).some((stem) => norm.startsWith(stem))
  );
}

/**
 * Durations in hours and minutes among `words[from, to)`, hedges included: "less than two hours" is
 * [60, 120], "about 100 minutes" is [85, 115]. `found` are the numbers of the same stretch.
 */
export function durations(
  words: readonly Word[],
  from: number,
  to: number,
  lang: Lang,
  found: readonly NumberHit[],
): DurationHit[] {
  const units = UNITS[lang];
  const wholes = Object.entries(units.whole ?? {});
  const byStart = new Map(found.map((n) => [n.from, n]));
  const hits: DurationHit[] = [];
  const hedged = (start: number, end: number, minutes: number) => {
    const hedge = hedgeAt(words, start, from, lang, end, to);
    hits.push({ from: hedge.from, to: Math.max(end, hedge.to), minutes: widen(minutes, hedge.kind) });
  };
  for (let i = from; i < to; i++) {
    const word = words[i]?.norm ?? '';
    const glued = HOUR_MINUTES.exec(word);
    const clock = (hours: number) =>
      units.clockAfter !== undefined &&
      (hours > HALF_DAY || (i > from && units.clockAfter.includes(words[i - 1]?.norm ?? '')));
    if (glued) {
      if (clock(Number(glued[1]))) continue;
      hedged(i, i + 1, Number(glued[1]) * HOUR + Number(glued[2] ?? 0));
      continue;
    }
    const whole = wholes.find(([stem]) => word.startsWith(stem));
    if (whole) {
      hedged(i, i + 1, whole[1]);
      continue;
    }
    let minutes: number | null = null;
    let end = i;
    const n = byStart.get(i);
    const isHour = (k: number) =>
      k < to && units.hour.includes(words[k]?.norm ?? '') && (words[k]?.brk ?? 0) === 0;
    if (units.oneAndHalf.some((w) => word.startsWith(w)) && isHour(i + 1)) {
      minutes = 1.5 * HOUR;
      end = i + 2;
    } else if (n) {
      const half = phraseAt(words, n.to, units.half);
      const skip = units.between?.includes(words[n.to]?.norm ?? '') ? 1 : 0;
      if (isHour(n.to + skip) && clock(n.value)) {
        i = n.to + skip;
        continue;
      }
      if (isHour(n.to + skip)) {
        minutes = n.value * HOUR;
        end = n.to + skip + 1;
      } else if (half && isHour(n.to + half)) {
        minutes = (n.value + 0.5) * HOUR;
        end = n.to + half + 1;
      } else if (n.to + skip < to && units.minute.includes(words[n.to + skip]?.norm ?? '')) {
        hedged(i, n.to + skip + 1, n.value);
        i = n.to + skip;
        continue;
      }
    } else if (units.one.includes(word) && isHour(i + 1)) {
      minutes = HOUR;
      end = i + 2;
    } else if (units.hour.includes(word) && word.length > 2) {
      minutes = HOUR;
      end = i + 1;
      // A bare "час" is an hour only with its minutes behind it ("час сорок") or a hedge before it.
      const behind = byStart.get(end) ?? byStart.get(end + 1);
      const hedge = hedgeAt(words, i, from, lang, end, to);
      if (hedge.kind === 'exact' && (!behind || units.clock) && !phraseAt(words, end, units.half)) continue;
    }
    if (minutes === null) continue;
    const half = phraseAt(words, end, units.half);
    const three = phraseAt(words, end, units.threeQuarters);
    if (three) {
      minutes += 0.75 * HOUR;
      end += three;
    } else if (half) {
      minutes += 0.5 * HOUR;
      end += half;
    } else {
      const at = JOIN.has(words[end]?.norm ?? '') ? end + 1 : end;
      const more = byStart.get(at);
      const unit = more ? units.minute.includes(words[more.to]?.norm ?? '') : false;
      if (more && more.value < HOUR && at < to && (words[at]?.brk ?? 0) === 0 && (unit || more.value >= 5)) {
        minutes += more.value;
        end = more.to + (unit ? 1 : 0);
      }
    }
    hedged(i, Math.min(end, to), minutes);
    i = end - 1;
  }
  return hits;
}
