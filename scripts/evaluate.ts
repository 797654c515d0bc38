/**
 * `npm run evaluate -- GOLD.json DIR [--json] [--only FILE,…]`: how well the engine reads labelled pages. The
 * pages are .txt files: title, address and language on the first three lines, then paragraphs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReader } from '../lib/reading/read.ts';
import { loadData } from './load-data.ts';
import { pageOfText } from './page-of-text.ts';
import { type Counted, type GoldPage, none, score, squash } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, only: { type: 'string' }, quiet: { type: 'boolean' } },
});
const [goldFile, dir] = positionals;
if (!goldFile || !dir) {
  console.error('Usage: npm run evaluate -- GOLD.json DIR [--json] [--only FILE,…]');
  process.exit(2);
}

const ratio = (a: number, b: number) => (b ? a / b : null);
const shown = (x: number | null) => (x === null ? '   –' : x.toFixed(2));
const f1 = (p: number | null, r: number | null) => (p && r ? (2 * p * r) / (p + r) : null);
const add = (into: Counted, c: Counted) => {
  for (const key of Object.keys(into) as (keyof Counted)[]) into[key] += c[key];
};

const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as { pages: GoldPage[] };
const only = values.only?.split(',');
const { record, matching } = loadData();
const reader = createReader(matching, record);
const main = record.events.find((e) => e.id === 'istanbul-2025-05-16')?.id ?? record.events[0]?.id ?? '';
const total = none();
const byLang = new Map<string, Counted>();
const byFact = new Map<string, { required: number; hit: number; wrong: number }>();
const recognised = { tp: 0, fp: 0, fn: 0, tn: 0 };
const lines: string[] = [];

for (const page of gold.pages) {
  if (only && !only.some((o) => page.file.includes(o))) continue;
  const input = pageOfText(readFileSync(join(dir, page.file), 'utf8'), page.date ?? null);
  const reading = reader.read(input);
  const about = page.about.includes(main);
  const said = reading.events.some((e) => e.event === main);
  if (!page.about_optional?.includes(main)) {
    if (about && said) recognised.tp++;
    else if (about) recognised.fn++;
    else if (said) recognised.fp++;
    else recognised.tn++;
    if (about !== said) lines.push(`${page.file}: ${about ? 'not recognised' : 'wrongly recognised'}`);
  }
  const verdict = score(page, squash(input.text), reading.claims, reading.omits.facts);
  add(total, verdict.counted);
  const lang = byLang.get(page.lang) ?? none();
  add(lang, verdict.counted);
  byLang.set(page.lang, lang);
  for (const [fact, n] of verdict.byFact) {
    const known = byFact.get(fact) ?? { required: 0, hit: 0, wrong: 0 };
    byFact.set(fact, {
      required: known.required + n.required,
      hit: known.hit + n.hit,
      wrong: known.wrong + n.wrong,
    });
  }
  for (const { label, wrongStance } of verdict.missed) {
    lines.push(
      `${page.file}: missed ${label.fact} (${label.stance})${wrongStance ? ' [other stance]' : ''}: ${label.quote ?? `${label.from} … ${label.to}`}`,
    );
  }
  for (const w of verdict.wrong)
    lines.push(`${page.file}: wrong ${w.fact} (${w.stance}): ${w.exact.slice(0, 140)}   [${w.reason}]`);
}

const figures = (c: Counted) => {
  const precision = ratio(c.correct, c.predicted);
  const recall = ratio(c.hit, c.required);
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    required: c.required,
    predicted: c.predicted,
    differs: {
      precision: ratio(c.differsCorrect, c.differsPredicted),
      recall: ratio(c.differsHit, c.differsGold),
      gold: c.differsGold,
      predicted: c.differsPredicted,
    },
    omits: { precision: ratio(c.omitsHit, c.omitsPredicted), recall: ratio(c.omitsHit, c.omitsGold) },
  };
};

const result = {
  recognition: {
    precision: ratio(recognised.tp, recognised.tp + recognised.fp),
    recall: ratio(recognised.tp, recognised.tp + recognised.fn),
    ...recognised,
  },
  passages: figures(total),
  byLang: Object.fromEntries([...byLang].map(([lang, c]) => [lang, figures(c)])),
  byFact: Object.fromEntries([...byFact].sort()),
  findings: lines,
};

if (values.json) console.log(JSON.stringify(result));
else {
  if (!values.quiet) for (const line of lines) console.log(line);
  for (const [lang, c] of [...byLang, ['all', total] as const]) {
    const f = figures(c);
    console.log(
      `${lang.padEnd(4)} precision ${shown(f.precision)}  recall ${shown(f.recall)}  F1 ${shown(f.f1)}  of ${c.required}   differs ${shown(f.differs.precision)}/${shown(f.differs.recall)} of ${c.differsGold}   omissions ${shown(f.omits.precision)}/${shown(f.omits.recall)}`,
    );
  }
  const r = result.recognition;
  console.log(
    `recognition precision ${shown(r.precision)} recall ${shown(r.recall)} (${r.tp} right, ${r.fp} wrong, ${r.fn} missed, ${r.tn} rightly left)`,
  );
}
