import type { PageText, TextBlock } from '../model/page.ts';
import type { Lang } from '../model/record.ts';
import { type DateHit, dates } from '../text/dates.ts';
import { type DurationHit, durations } from '../text/durations.ts';
import { governing, negates } from '../text/negation.ts';
import { type NumberHit, numbers } from '../text/numbers.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type CompiledLexicon, type ConceptHit, findConcepts } from './lexicon.ts';

/** A concept found, with the polarity its sentence gives it. */
export interface Found extends ConceptHit {
  negated: boolean;
  /** The word that negates it from outside, nearest first; `null` where none does. */
  negator: number | null;
}

/** One sentence of a page with all that is found in it. Word positions are indexes into `Scan.words`. */
export interface Sentence {
  block: number;
  kind: TextBlock['kind'];
  /** Ends in a question mark: it asks, and states nothing. */
  question: boolean;
  from: number;
  to: number;
  /** Whether punctuation, or an "and", stands between two of its words, given as positions. */
  broken(from: number, to: number): boolean;
  concepts: Map<string, Found[]>;
  numbers: NumberHit[];
  dates: DateHit[];
  durations: DurationHit[];
  /** Where alternatives of patterns are met, as far as anybody asked; filled by `match`. */
  met: Map<string, Met[]>;
}

/** Words `[from, to)` that meet one term of a pattern; `name` says what met it. */
export interface Met {
  /** Where the term itself begins; `from` takes in what negates it. */
  at: number;
  from: number;
  to: number;
  name: string;
}

export interface Scan {
  words: Token[];
  sentences: Sentence[];
}

/** A longer "sentence" (a list, a page without stops) is cut, so that work per sentence stays bounded. */
const LONGEST_SENTENCE = 160;
/** A question mark at the very end, quotation marks behind it allowed. */
const QUESTION = /\?[”"»’')]*$/;
/** What joins two things in a list: they are not one. */
const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 've', 'ile', 'и', 'і', 'й', 'та']);
const DAY_PRECISION = 10;

function withinAny(
  hit: { from: number; to: number },
  others: readonly { from: number; to: number }[],
): boolean {
  return others.some((o) => hit.from >= o.from && hit.to <= o.to);
}

/** What a scan needs to know to read any of its sentences. */
interface Scanned {
  words: Token[];
  lexicon: CompiledLexicon;
  lang: Lang;
  published: string | null;
}

/** Concepts are found at once; values only when a pattern asks for one, as it does in few sentences. */
class ScannedSentence implements Sentence {
  readonly block: number;
  readonly kind: TextBlock['kind'];
  readonly question: boolean;
  readonly from: number;
  readonly to: number;
  readonly concepts: Map<string, Found[]>;
  readonly met = new Map<string, Met[]>();
  readonly #text: Scanned;
  #values: Pick<Sentence, 'numbers' | 'dates' | 'durations'> | null = null;

  constructor(text: Scanned, at: Pick<Sentence, 'block' | 'kind' | 'question' | 'from' | 'to'>) {
    this.#text = text;
    this.block = at.block;
    this.kind = at.kind;
    this.question = at.question;
    this.from = at.from;
    this.to = at.to;
    this.concepts = conceptsOf(text, at.from, at.to);
  }

  get numbers() {
    return this.#read().numbers;
  }
  get dates() {
    return this.#read().dates;
  }
  get durations() {
    return this.#read().durations;
  }

  broken(from: number, to: number): boolean {
    const { words } = this.#text;
    for (let i = from; i <= to; i++) if ((words[i]?.brk ?? 0) > 0) return true;
    for (let i = from; i < to; i++) if (AND.has(words[i]?.norm ?? '')) return true;
    return false;
  }

  #read() {
    this.#values ??= valuesOf(this.#text, this.from, this.to);
    return this.#values;
  }
}

function conceptsOf({ words, lexicon, lang }: Scanned, from: number, to: number): Map<string, Found[]> {
  const concepts = new Map<string, Found[]>();
  const hits = findConcepts(lexicon, words, from, to);
  if (hits.length === 0) return concepts;
  const governed = governing(words, from, to, lang);
  // A form that holds its negation in itself ("no handshake") is not negated by it once more; a stem holds
  // none that only its ending brings ("yer al*" met by "yer almadı").
  const governorOf = (hit: ConceptHit): number | null => {
    const by = governed.get(hit.from);
    if (!by) return null;
    const open = hit.stem !== null && !negates(hit.stem, lang);
    const outside = by.filter((at) => at < hit.from || at >= hit.to || (open && at === hit.to - 1));
    return outside.reduce<number | null>(
      (near, at) => (near === null || Math.abs(at - hit.from) < Math.abs(near - hit.from) ? at : near),
      null,
    );
  };
  for (const hit of hits) {
    const negator = governorOf(hit);
    const found: Found = { ...hit, negator, negated: hit.inherent !== (negator !== null) };
    const list = concepts.get(hit.concept);
    if (list) list.push(found);
    else concepts.set(hit.concept, [found]);
  }
  return concepts;
}

function valuesOf({ words, lang, published }: Scanned, from: number, to: number) {
  const all = numbers(words, from, to, lang);
  const spans = durations(words, from, to, lang, all);
  const days = dates(words, from, to, lang, published).filter((d) => !withinAny(d, spans));
  const exactDays = days.filter((d) => (d.iso?.length ?? DAY_PRECISION) > 4);
  return {
    durations: spans,
    dates: days,
    numbers: all.filter((n) => !withinAny(n, spans) && !withinAny(n, exactDays)),
  };
}

/** Finds words, concepts, numbers, dates and durations, sentence by sentence. Linear in the text. */
export function scan(page: PageText, lexicon: CompiledLexicon, lang: Lang, published: string | null): Scan {
  const words: Token[] = [];
  const all: Scanned = { words, lexicon, lang, published };
  const found: Sentence[] = [];
  page.blocks.forEach((block, index) => {
    const text = page.text.slice(block.start, block.end);
    for (const [start, end] of sentences(text, lang)) {
      const tokens = tokenise(text.slice(start, end), block.start + start);
      for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) {
        const part = tokens.slice(at, at + LONGEST_SENTENCE);
        const from = words.length;
        for (const token of part) words.push(token);
        const question = QUESTION.test(text.slice(Math.max(start, end - 3), end));
        found.push(
          new ScannedSentence(all, { block: index, kind: block.kind, question, from, to: words.length }),
        );
      }
    }
  });
  return { words, sentences: found };
}
