/** Holds claims against labelled passages. The same counting as the scorer that the project is measured with. */
import type { Stance } from '../lib/model/reading.ts';

export interface Label {
  fact: string;
  stance: Stance;
  optional?: boolean;
  quote?: string;
  from?: string;
  to?: string;
}

export interface GoldPage {
  file: string;
  lang: string;
  date?: string;
  about: string[];
  about_optional?: string[];
  annotations: Label[];
  omits?: string[];
}

export interface Predicted {
  fact: string;
  stance: Stance;
  exact: string;
  reason: string;
}

type Span = [number, number];

/** Longest passage that a label given by its first and last words may have. */
const LONGEST_LABEL = 1200;
const SMALLEST_MARK = 12;
const ROOM_AROUND = 120;

export const squash = (s: string): string => s.replace(/\s+/g, ' ').trim();

export function spans(text: string, needle: string): Span[] {
  const wanted = squash(needle);
  const found: Span[] = [];
  if (!wanted) return found;
  for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1))
    found.push([i, i + wanted.length]);
  return found;
}

function locate(text: string, label: Label): Span[] {
  if (label.quote) return spans(text, label.quote);
  const end = squash(label.to ?? '');
  return spans(text, label.from ?? '').flatMap(([s]): Span[] => {
    const e = text.indexOf(end, s);
    return e >= 0 && e - s < LONGEST_LABEL ? [[s, e + end.length]] : [];
  });
}

/** They share half of the shorter, and the mark is neither much longer than the label nor a mere word of it. */
function meets(mark: Span, label: Span): boolean {
  const shared = Math.min(mark[1], label[1]) - Math.max(mark[0], label[0]);
  const m = mark[1] - mark[0];
  const l = label[1] - label[0];
  return shared * 2 >= Math.min(m, l) && m <= 3 * l + ROOM_AROUND && m >= Math.min(SMALLEST_MARK, l);
}

export interface Counted {
  required: number;
  hit: number;
  predicted: number;
  correct: number;
  differsGold: number;
  differsHit: number;
  differsPredicted: number;
  differsCorrect: number;
  omitsGold: number;
  omitsHit: number;
  omitsPredicted: number;
}

export const none = (): Counted => ({
  required: 0,
  hit: 0,
  predicted: 0,
  correct: 0,
  differsGold: 0,
  differsHit: 0,
  differsPredicted: 0,
  differsCorrect: 0,
  omitsGold: 0,
  omitsHit: 0,
  omitsPredicted: 0,
});

export interface Verdict {
  counted: Counted;
  missed: { label: Label; wrongStance: boolean }[];
  wrong: Predicted[];
  byFact: Map<string, { required: number; hit: number; wrong: number }>;
}

/** Scores one page; `text` is the squashed text of the page. */
export function score(
  page: GoldPage,
  text: string,
  predicted: readonly Predicted[],
  omits: readonly string[],
): Verdict {
  const c = none();
  const byFact: Verdict['byFact'] = new Map();
  const of = (fact: string) => {
    const known = byFact.get(fact) ?? { required: 0, hit: 0, wrong: 0 };
    byFact.set(fact, known);
    return known;
  };
  const marks = predicted.map((p) => ({ ...p, at: spans(text, p.exact) }));
  const labels = page.annotations.map((a) => ({ ...a, at: locate(text, a) }));
  const touch = (m: (typeof marks)[number], l: (typeof labels)[number]) =>
    m.fact === l.fact && m.at.some((x) => l.at.some((y) => meets(x, y)));
  const missed: Verdict['missed'] = [];
  for (const label of labels) {
    if (label.optional) continue;
    const here = marks.filter((m) => touch(m, label));
    const hit = here.some((m) => m.stance === label.stance);
    c.required++;
    of(label.fact).required++;
    if (label.stance === 'differs') c.differsGold++;
    if (hit) {
      c.hit++;
      of(label.fact).hit++;
      if (label.stance === 'differs') c.differsHit++;
    } else missed.push({ label, wrongStance: here.length > 0 });
  }
  const used = new Set<Label>();
  const wrong: Predicted[] = [];
  for (const mark of marks) {
    const here = labels.filter((l) => touch(mark, l));
    const right = here.filter((l) => !l.optional && l.stance === mark.stance);
    const ok = right.some((l) => !used.has(l));
    if (!ok && (right.length > 0 || here.some((l) => l.optional))) continue;
    for (const l of right) used.add(l);
    c.predicted++;
    if (mark.stance === 'differs') c.differsPredicted++;
    if (ok) {
      c.correct++;
      if (mark.stance === 'differs') c.differsCorrect++;
    } else {
      of(mark.fact).wrong++;
      wrong.push(mark);
    }
  }
  if (page.omits) {
    c.omitsGold = page.omits.length;
    c.omitsPredicted = omits.length;
    c.omitsHit = omits.filter((o) => page.omits?.includes(o)).length;
  }
  return { counted: c, missed, wrong, byFact };
}
