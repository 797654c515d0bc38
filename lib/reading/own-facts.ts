/**
 * The reader's own facts, which have no patterns: a passage states one when the words of a wording stand in it, all
 * of them, in their order, with nothing between them but small words, and nothing around them that opens the sense.
 * Unsure is silent.
 */
import type { PageInput } from '../model/page.ts';
import type { Claim } from '../model/reading.ts';
import type { Lang } from '../model/record.ts';
import { addressOf } from '../text/address.ts';
import { offsets, SAYING } from './claims.ts';
import {
  distance,
  type Item,
  type Line,
  lineOf,
  type OwnIndex,
  ownCandidates,
  type Wording,
} from './own-wordings.ts';
import type { Scan, Sentence } from './scan.ts';

/** A page that names a day farther from its own than this speaks of something else, in milliseconds. */
const OTHER_TIME = 30 * 86_400_000;
/** As precise as dates must be to differ: `YYYY-MM-DD`, twice. */
const TWO_DAYS = 20;
/** How strongly a sentence begins. */
const BEGINS = 3;

/** A sentence of a page with everything needed to hold a wording against it. */
export interface Passage {
  page: PageInput;
  all: Scan;
  sentence: Sentence;
  lang: Lang;
}

type Stretch = readonly [from: number, to: number];

/** Words that state a wording; `differs`: those that stand in the place of its value. */
interface Held {
  words: Stretch;
  differs?: Stretch | undefined;
}

/** Whether a word is a name: known as one, or written as one where other words are not. */
function isName({ page, all, sentence, lang }: Passage, { at, brk }: Item): boolean {
  const letter = page.text[all.words[at]?.start ?? 0] ?? '';
  const plain = lang !== 'de' && sentence.kind === 'paragraph' && brk < BEGINS;
  const known = () => [...sentence.concepts.values()].flat().some((hit) => hit.name && hit.from === at);
  return letter !== letter.toLowerCase() && (plain || known());
}

/** The value's place, filled by another value of its kind. Names that begin alike may be spellings of one. */
function isOther(passage: Passage, a: Item, b: Item): boolean {
  if (a.value === null || b.value === null)
    return a.value === b.value && a.form[0] !== b.form[0] && isName(passage, b);
  return a.value.includes(',') === b.value.includes(',');
}

/** Adds the date to what was held; `null` where the page's is none that can be told to be the same, or another. */
function dated({ page, sentence }: Passage, wording: Wording, { dates }: Line, held: Held): Held | null {
  const [own] = wording.dates;
  const [here, more] = dates;
  const [from, to] = held.words;
  if (!own) {
    const now = Date.parse(page.published ?? '');
    return dates.every(({ iso }) => !iso || Math.abs(Date.parse(iso) - now) < OTHER_TIME) ? held : null;
  }
  if (!here?.iso || !own.iso || more) return null;
  const apart = here.from < from ? sentence.broken(here.to, from) : sentence.broken(to, here.from);
  if (apart && here.from > sentence.from + 1) return null;
  // A day without a year is `--MM-DD`.
  if (own.iso.endsWith(here.iso.replace('--', '-'))) return held;
  const differ = wording.markedDate && !held.differs && here.iso[0] !== '-';
  return differ && (own.iso + here.iso).length === TWO_DAYS
    ? { words: [Math.min(from, here.from), Math.max(to, here.to)], differs: [here.from, here.to] }
    : null;
}

/** Holds a wording against a sentence, from one of its items on. */
function hold(passage: Passage, wording: Wording, line: Line, start: number): Held | null {
  const { items, marked, doubts } = wording;
  const end = start + items.length;
  const before = line.items[start - 1];
  const first = line.items[start];
  const last = line.items[end - 1];
  const after = line.items[end];
  if (!first || !last || line.doubts > doubts) return null;
  const said = passage.sentence.concepts.get(SAYING) ?? [];
  if (before && !first.brk && !said.some((hit) => hit.from <= before.at && before.at < hit.to)) return null;
  if (after?.brk === 0 && after.at === last.to) return null;
  let differs: Stretch | undefined;
  let changed = 0;
  items.forEach((item, i) => {
    const there = line.items[start + i] as Item;
    const far = there.brk > item.brk ? Number.POSITIVE_INFINITY : distance(item, there, passage.lang);
    if (far > 1 && i === marked && there.brk <= item.brk && isOther(passage, item, there))
      differs = [there.at, there.to];
    else changed += far;
  });
  return changed > 1 ? null : dated(passage, wording, line, { words: [first.at, last.to], differs });
}

/** What one sentence says of the reader's own facts: one claim a fact, agreement first. `events`: the sentence's own. */
export function ownClaims(passage: Passage, index: OwnIndex, events: ReadonlySet<string>): Claim[] {
  const { page, all, sentence, lang } = passage;
  const { text } = page;
  const claims = new Map<string, Claim>();
  if (sentence.question || index.size === 0) return [];
  const candidates = ownCandidates(all, sentence, index);
  if (candidates.size === 0) return [];
  const line = lineOf(text, all, sentence, lang);
  const here = addressOf(page.url);
  for (const wording of candidates) {
    const { fact } = wording;
    if (fact.event && !events.has(fact.event)) continue;
    for (const i of line.items.keys()) {
      const held = hold(passage, wording, line, i);
      // A source agrees with what was taken from it: nothing to tell.
      const told = held?.differs
        ? claims.has(fact.id)
        : fact.sources.some(({ url }) => addressOf(url) === here);
      if (!held || told) continue;
      const [start, end] = offsets(all, sentence, ...held.words);
      const [from = 0, to = 0] = held.differs ?? [];
      const page = text.slice(all.words[from]?.start, all.words[to - 1]?.end);
      claims.set(fact.id, {
        id: `${fact.id}@${start}`,
        fact: fact.id,
        event: fact.event,
        stance: held.differs ? 'differs' : 'agrees',
        start,
        end,
        exact: text.slice(start, end),
        reason: wording.cue,
        evidence: [],
        differences: held.differs ? [{ slot: '', page, record: fact.value }] : [],
      });
    }
  }
  return [...claims.values()];
}
