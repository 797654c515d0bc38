/**
 * Edited copies of our own articles, with a fixed seed: what the anchoring figures are measured on. Long because
 * every kind of edit stands beside the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { AnchorWish } from '../../lib/text/anchor.ts';

export interface Article {
  name: string;
  paragraphs: string[];
}

/** One passage, a page on which it was edited, and what should come of it. */
export interface EditCase {
  kind: string;
  text: string;
  wish: AnchorWish;
  /** Offsets of the passage on the edited page; `null`: it is not there. */
  expected: { start: number; end: number } | null;
  pair?: { was: string; now: string };
}

export type Random = () => number;

/** Mulberry32. */
export function random(seed: number): Random {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(rnd: Random, list: readonly T[]): T => list[Math.floor(rnd() * list.length)] as T;

const FOLDER = new URL('../fixtures/newsstand/', import.meta.url);
/** Dense with what makes an edit weighty: figures, days, names, negations. */
const DENSE = new URL('../fixtures/anchoring/', import.meta.url);
const ENTITIES: Record<string, string> = { amp: '&', nbsp: '\u00A0', quot: '"', lt: '<', gt: '>' };

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The newsstand's articles and the dense ones as paragraphs of plain text. */
export function articles(): Article[] {
  const dense = readdirSync(DENSE)
    .sort()
    .map((name) => ({ name, paragraphs: readFileSync(new URL(name, DENSE), 'utf8').trim().split('\n') }));
  const stands = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html') && file !== 'index.html')
    .sort()
    .map((name) => {
      const html = readFileSync(new URL(name, FOLDER), 'utf8');
      const body = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
      const paragraphs = [...body.matchAll(/<(p|h1|h2)[^>]*>([\s\S]*?)<\/\1>/g)].map((m) =>
        plain(m[2] ?? ''),
      );
      return { name, paragraphs: paragraphs.filter((p) => p.length > 20) };
    })
    .filter((a) => a.paragraphs.length > 3);
  return [...stands, ...dense];
}

const CONTEXT = 32;

export function wishFor(text: string, start: number, end: number, id = `${start}-${end}`): AnchorWish {
  return {
    id,
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
  };
}

const SENTENCE = /(?:[^.!?…]|[.!?…](?!\s|["”»]|$))+[.!?…]+["”»]?/gu;
const LEAST = 32;

/** Passages a reader may have marked: sentences, and stretches of words inside them. */
export function passages(text: string, rnd: Random): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const m of text.matchAll(SENTENCE)) {
    const lead = /^\s*/.exec(m[0])?.[0].length ?? 0;
    const start = m.index + lead;
    const end = m.index + m[0].length;
    if (end - start < LEAST || m[0].slice(lead).includes('\n')) continue;
    found.push({ start, end });
    const words = [...text.slice(start, end).matchAll(/\S+/g)].map((w) => ({
      at: start + w.index,
      end: start + w.index + w[0].length,
    }));
    const first = Math.floor(rnd() * Math.max(1, words.length - 6));
    const last = Math.min(words.length - 1, first + 5 + Math.floor(rnd() * 6));
    const from = words[first]?.at ?? start;
    const to = words[last]?.end ?? end;
    if (to - from >= LEAST && to - from < end - start) found.push({ start: from, end: to });
  }
  return found;
}

interface Edit {
  at: number;
  was: string;
  now: string;
}

const LETTERS: Record<string, string> = { latin: 'aeiounrst', cyrillic: 'аеиотнрс' };

function typo(word: string, rnd: Random): string {
  const i = 1 + Math.floor(rnd() * (word.length - 2));
  const letters = LETTERS[/[а-яіїє]/.test(word) ? 'cyrillic' : 'latin'] ?? '';
  const other = pick(
    rnd,
    [...letters].filter((c) => c !== word[i]),
  );
  return pick(rnd, [
    () => word.slice(0, i) + word.slice(i + 1),
    () => word.slice(0, i) + other + word.slice(i),
    () => word.slice(0, i) + other + word.slice(i + 1),
  ])();
}

const find = (text: string, pattern: RegExp): Edit[] =>
  [...text.matchAll(pattern)].map((m) => ({ at: m.index, was: m[0], now: m[0] }));

const NUMBER = /\d{1,3}(?:[\u00A0 ]\d{3})+|\d+(?:[.,]\d+)*/gu;
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu;
const LOWER = /(?<![\p{L}'’])\p{Ll}{5,}(?![\p{L}'’])/gu;
const WEEKDAY =
  /(?<!\p{L})(?:Monday|Tuesday|Wednesday|Thursday|Friday|понедельник|вторник|среду|четверг|пятницу|п[’']ятницю|четвер|понеділок|pazartesi|cuma|perşembe|Freitag|Donnerstag|Montag|vendredi|jeudi|viernes|jueves)(?!\p{L})/giu;
const OTHER_DAYS: [RegExp, string[]][] = [
  [/day$/i, ['Sunday', 'Saturday', 'Tuesday']],
  [/[іїє’']|четвер$/i, ['середу', 'суботу']],
  [/[а-я]/i, ['субботу', 'воскресенье']],
  [/tag$/i, ['Samstag', 'Dienstag']],
  [/di$/i, ['mardi', 'samedi']],
  [/^[vj]/i, ['martes', 'lunes']],
  [/./, ['pazar', 'salı']],
];
const OTHER_NAMES: Record<string, string[]> = {
  latin: ['Halvorsen', 'Okonkwo', 'Brel', 'Castellano'],
  cyrillic: ['Дорошевич', 'Ланцев', 'Горбач'],
};
const NEGATIONS: [RegExp, string][] = [
  [/\b(?:was|is|were|had|would|could|will)\b/u, 'not'],
  [/(?<!\p{L})(?:было|был|были|стало|было|будет|говорит|сказал|сказала)(?!\p{L})/u, 'не'],
  [/(?<!\p{L})(?:було|був|були|буде|каже|сказав|сказала)(?!\p{L})/u, 'не'],
  [/\b(?:wurde|war|hat|ist|wird)\b/u, 'nicht'],
];

type Editor = (passage: string, rnd: Random) => Edit[] | null;

const one = (edits: Edit[], rnd: Random, change: (e: Edit) => string): Edit[] | null => {
  if (edits.length === 0) return null;
  const edit = pick(rnd, edits);
  return [{ ...edit, now: change(edit) }];
};

const harmless: Record<string, Editor> = {
  typo: (p, rnd) => one(find(p, LOWER), rnd, (e) => typo(e.was, rnd)),
  'two words': (p, rnd) => {
    const words = find(p, LOWER);
    if (words.length < 3) return null;
    const first = Math.floor(rnd() * (words.length - 1));
    const second = first + 1 + Math.floor(rnd() * (words.length - first - 1));
    return [first, second].map((i) => {
      const word = words[i] as Edit;
      const stock = words.filter((_, k) => k !== i);
      return { ...word, now: `${pick(rnd, stock).was.slice(0, 4)}${word.was.slice(-2)}` };
    });
  },
  'quote style': (p) => {
    const edits = find(p, /["“”«»'’—–]| (?=\S)/gu).map((e) => ({
      ...e,
      now:
        {
          '"': '”',
          '“': '«',
          '”': '»',
          '«': '„',
          '»': '“',
          "'": '’',
          '’': "'",
          '—': '–',
          '–': '-',
          ' ': '\u00A0',
        }[e.was] ?? e.was,
    }));
    return edits.length > 0 ? edits : null;
  },
};

const digits = (text: string, rnd: Random): string => {
  for (;;) {
    const next = text.replace(/\d/g, () => String(Math.floor(rnd() * 9) + 1));
    if (next !== text) return next;
  }
};

const weighty: Record<string, Editor> = {
  number: (p, rnd) => one(find(p, NUMBER), rnd, (e) => digits(e.was, rnd)),
  'number, other length': (p, rnd) => one(find(p, NUMBER), rnd, (e) => String(e.was.length > 2 ? 39 : 7215)),
  name: (p, rnd) =>
    one(find(p, NAME), rnd, (e) =>
      pick(rnd, OTHER_NAMES[/[А-Яа-яІЇЄ]/.test(e.was) ? 'cyrillic' : 'latin'] ?? []),
    ),
  'name, one letter': (p, rnd) => one(find(p, NAME), rnd, (e) => typo(e.was, rnd)),
  weekday: (p, rnd) =>
    one(find(p, WEEKDAY), rnd, (e) =>
      pick(
        rnd,
        (OTHER_DAYS.find(([like]) => like.test(e.was))?.[1] ?? []).filter((day) => day !== e.was),
      ),
    ),
  negation: (p, rnd) => {
    // A passage cut off before its own negation would get a second one.
    if (/(?:would|had|was)$/.test(p)) return null;
    const spots = NEGATIONS.flatMap(([verb, word]) => {
      const m = verb.exec(p);
      return m ? [{ at: m.index + m[0].length, was: '', now: ` ${word}` }] : [];
    });
    return spots.length > 0 ? [pick(rnd, spots)] : null;
  },
};

export const HARMLESS = [...Object.keys(harmless), 'paragraph moved'];
export const WEIGHTY = Object.keys(weighty);

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { at, was, now } of [...edits].sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + now + result.slice(at + was.length);
  return result;
}

function edited(article: Article, rnd: Random, kinds: Record<string, Editor>): EditCase[] {
  const text = article.paragraphs.join('\n');
  return passages(text, rnd).flatMap(({ start, end }) =>
    Object.entries(kinds).flatMap(([kind, editor]): EditCase[] => {
      const edits = editor(text.slice(start, end), rnd);
      if (!edits) return [];
      const now = applied(text.slice(start, end), edits);
      const first = edits[0];
      const top = rnd() < 0.5 ? '' : 'Updated with further reports. ';
      return [
        {
          kind,
          text: top + text.slice(0, start) + now + text.slice(end),
          wish: wishFor(text, start, end),
          expected: { start: top.length + start, end: top.length + start + now.length },
          ...(edits.length === 1 && first ? { pair: { was: first.was.trim(), now: first.now.trim() } } : {}),
        },
      ];
    }),
  );
}

function moved(article: Article, rnd: Random): EditCase[] {
  const text = article.paragraphs.join('\n');
  return passages(text, rnd).flatMap(({ start, end }): EditCase[] => {
    const paragraph = text.slice(0, start).split('\n').length - 1;
    const others = article.paragraphs.filter((_, i) => i !== paragraph);
    const to = Math.floor(rnd() * (others.length + 1));
    const whole = article.paragraphs[paragraph] ?? '';
    const now = [...others.slice(0, to), whole, ...others.slice(to)].join('\n');
    const passage = text.slice(start, end);
    const at = now.indexOf(passage);
    if (now.indexOf(passage, at + 1) >= 0) return [];
    return [
      {
        kind: 'paragraph moved',
        text: now,
        wish: wishFor(text, start, end),
        expected: { start: at, end: at + passage.length },
      },
    ];
  });
}

/** Edits that leave the sense alone: the note stays attached. */
export function harmlessCases(seed: number): EditCase[] {
  const rnd = random(seed);
  return articles().flatMap((a) => [...edited(a, rnd, harmless), ...moved(a, rnd)]);
}

/** Edits that bear on the sense: the note is `changed`, with the pair. */
export function weightyCases(seed: number): EditCase[] {
  const rnd = random(seed);
  return articles().flatMap((a) => edited(a, rnd, weighty));
}

/** Passages that are not on the page: of another article, or deleted where they stood; whole and short ones. */
export function absentCases(seed: number): EditCase[] {
  const rnd = random(seed);
  const all = articles();
  return all.flatMap((article, i) => {
    const text = article.paragraphs.join('\n');
    const other = all[(i + 1) % all.length]?.paragraphs.join('\n') ?? '';
    const short = [...find(text, NAME), ...find(text, NUMBER)].map((e) => ({
      start: e.at,
      end: e.at + e.was.length,
    }));
    const cases = (list: { start: number; end: number }[], size: string): EditCase[] =>
      list.flatMap(({ start, end }) => {
        const wish = wishFor(text, start, end);
        return [
          { kind: `${size}, another article`, text: other, wish, expected: null },
          { kind: `${size}, deleted`, text: text.slice(0, start) + text.slice(end), wish, expected: null },
        ];
      });
    return [...cases(passages(text, rnd), 'passage'), ...cases(short, 'short')];
  });
}

/** Short quotes that are still there, on a page that has grown at the top. */
export function shortCases(): EditCase[] {
  const top = 'Updated with further reports. ';
  return articles().flatMap((article) => {
    const text = article.paragraphs.join('\n');
    return [...find(text, NAME), ...find(text, NUMBER)].map(
      (e): EditCase => ({
        kind: 'short, page shifted',
        text: top + text,
        wish: wishFor(text, e.at, e.at + e.was.length),
        expected: { start: top.length + e.at, end: top.length + e.at + e.was.length },
      }),
    );
  });
}
