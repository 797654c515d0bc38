/** `npm run bench`: what reading costs, as ratios within one run: beside Readability, with the page, with the facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Matching } from '../lib/model/matching.ts';
import type { OwnFact } from '../lib/model/own-fact.ts';
import type { PageInput } from '../lib/model/page.ts';
import type { Fact, RecordData } from '../lib/model/record.ts';
import { createReader, type Reader } from '../lib/reading/read.ts';
import { besideReadability } from './bench-in-browser.ts';
import { siteWith } from './bench-site.ts';
import { loadData } from './load-data.ts';
import { pageOfText } from './page-of-text.ts';

const ROUNDS = 15;
/** Turns that are not counted: the engine's first pages are slower, so are Readability's. */
const WARM_UP = 6;
const ARTICLE_WORDS = 1000;
const folder = join(import.meta.dirname, '..', 'tests', 'fixtures', 'pages');
const { record, matching } = loadData();

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const timed = (run: () => unknown): number => {
  const from = performance.now();
  run();
  return performance.now() - from;
};

/** Medians of several things timed turn by turn, so that a slow moment of the machine hits all of them. */
function medians<K extends string>(runs: Record<K, () => unknown>): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const times = Object.fromEntries(names.map((n) => [n, [] as number[]])) as Record<K, number[]>;
  for (let i = 0; i < WARM_UP; i++) for (const name of names) runs[name]();
  for (let i = 0; i < ROUNDS; i++) for (const name of names) times[name].push(timed(runs[name]));
  return Object.fromEntries(names.map((n) => [n, median(times[n])])) as Record<K, number>;
}

/** English fixture articles, one after another, to about so many words. */
function paragraphs(words: number): string[] {
  const all = readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .map((f) => readFileSync(join(folder, f), 'utf8'))
    .filter((raw) => raw.split('\n')[2]?.trim() === 'en')
    .flatMap((raw) =>
      raw
        .split('\n')
        .slice(3)
        .filter((line) => line.trim()),
    );
  const taken: string[] = [];
  for (let i = 0, n = 0; n < words; i++) {
    const line = all[i % all.length] ?? '';
    taken.push(line);
    n += line.split(/\s+/).length;
  }
  return taken;
}

const TITLE = 'Russia and Ukraine end direct talks in Istanbul';
const pageOf = (lines: string[]): PageInput =>
  pageOfText([TITLE, 'https://bench.example/a', 'en', '', ...lines].join('\n'), '2025-05-17');
/** The engine with so many facts: the record's own and, behind them, made ones with words of their own. */
function readerWith(facts: number): Reader {
  const made = Array.from(
    { length: facts - record.facts.length },
    (_, i): Fact => ({
      id: `made-${i}`,
      event: record.events[i % record.events.length]?.id ?? '',
      statement: { en: '' },
      status: 'verified',
      slots: [],
      sources: [],
      notes: [],
      confusables: [],
      cues: {},
    }),
  );
  const words = Object.fromEntries(
    made.flatMap((_, i) => [
      [`subject-${i}`, [`sub${i.toString(36)}jekt*`]],
      [`action-${i % 400}`, [`akt${(i % 400).toString(36)}ion*`, 'agreed to']],
    ]),
  );
  const larger: RecordData = { ...record, facts: [...record.facts, ...made] };
  const more: Matching = {
    ...matching,
    lexicon: { ...matching.lexicon, en: { ...matching.lexicon.en, ...words } },
    readings: [
      ...matching.readings,
      ...made.map((f, i) => ({
        fact: f.id,
        agrees: [`subject-${i} action-${i % 400} #${i} gap=8`],
        differs: [`subject-${i} =#!${i} action-${i % 400}`],
      })),
    ],
  };
  return createReader(more, larger);
}

const show = (label: string, value: string) => console.log(`${label.padEnd(58)} ${value}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;

const lines = paragraphs(ARTICLE_WORDS);
const article = pageOf(lines);
const html = siteWith(TITLE, lines);
const reader = readerWith(record.facts.length);

console.log(`Medians of ${ROUNDS} turns, all in one run; only the ratios travel to other machines.\n`);
const beside = await besideReadability(html, matching, record);
if (beside) {
  const { words, elements, marks, warm, first } = beside;
  show(`reading ${words} words of a page of ${elements} elements (${marks} marks)`, ms(warm.reading));
  show('Readability on the same page, in the same Chromium', ms(warm.readability));
  show('reading : Readability (at most 0.33)', (warm.reading / warm.readability).toFixed(2));
  show('the copy that Readability changes, not counted above', ms(warm.copy));
  show('the very first time, word lists and patterns included', ms(first.reading));
  show('Readability the very first time', ms(first.readability));
} else console.log('No Chromium: Readability is not measured.');

console.log('');
const sizes = medians({
  a: () => reader.read(article),
  b: () => reader.read(pageOf(paragraphs(10_000))),
  c: () => reader.read(pageOf(paragraphs(100_000))),
});
show('1,000 / 10,000 / 100,000 words', [sizes.a, sizes.b, sizes.c].map(ms).join('  '));
show(
  'growth from one to the next (10 is linear)',
  `${(sizes.b / sizes.a).toFixed(1)}  ${(sizes.c / sizes.b).toFixed(1)}`,
);

console.log('');
const few = readerWith(record.facts.length);
const some = readerWith(1000);
const many = readerWith(10_000);
const facts = medians({
  few: () => few.read(article),
  some: () => some.read(article),
  many: () => many.read(article),
});
show(
  `${record.facts.length} / 1,000 / 10,000 facts, the same article`,
  [facts.few, facts.some, facts.many].map(ms).join('  '),
);
show(
  'growth from one to the next (15 and 10 would be linear)',
  `${(facts.some / facts.few).toFixed(2)}  ${(facts.many / facts.some).toFixed(2)}`,
);

/** So many facts of a reader's own, worded as news of the same matters is: seven words from here and there. */
function ownFacts(count: number): OwnFact[] {
  const words = paragraphs(20_000).join(' ').split(/\s+/);
  return Array.from({ length: count }, (_, i) => ({
    id: `own:${i}`,
    created: '',
    modified: '',
    version: 1,
    statement: '',
    event: '',
    cues: [
      {
        lang: 'en',
        text: words
          .slice((i * 7) % 15_000, ((i * 7) % 15_000) + 7)
          .join(' ')
          .replace(/[.,;:?!“”"]/g, ''),
      },
    ],
    value: '',
    sources: [],
    note: '',
  }));
}

console.log('');
const knowing = (count: number): Reader => {
  const learned = readerWith(record.facts.length);
  learned.learn(ownFacts(count));
  learned.read(article);
  return learned;
};
const [none, hundred, thousand] = [knowing(0), knowing(100), knowing(1000)];
const own = medians({
  none: () => none.read(article),
  hundred: () => hundred.read(article),
  thousand: () => thousand.read(article),
});
show(
  '0 / 100 / 1,000 facts of the reader’s own beside them',
  [own.none, own.hundred, own.thousand].map(ms).join('  '),
);
show(
  'growth from none to 100, and from 100 to 1,000 (10 is linear)',
  `${(own.hundred / own.none).toFixed(2)}  ${(own.thousand / own.hundred).toFixed(2)}`,
);
