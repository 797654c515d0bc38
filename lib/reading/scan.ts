import type { PageText, TextBlock } from '../model/page.ts';
import type { Lang } from '../model/record.ts';
import { type DateHit, dates } from '../text/dates.ts';
import { type DurationHit, durations } from '../text/durations.ts';
import { governing, negates } from '../text/negation.ts';
import { type NumberHit, numbers } from '../text/numbers.ts';
import { sentences } from '../text/sentences.ts';
import { breakBetween, type Token, tokenise } from '../text/tokens.ts';
import { BEARS } from './bearing.ts';
import { addConcept, type ConceptSet, noConcepts } from './concepts.ts';
import { type CompiledLexicon, type ConceptHit, findConcepts } from './lexicon.ts';
import type { Alternative } from './pattern.ts';

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
  concepts: Map<string, ConceptHit[]>;
  /** The numbers of its concepts. */
  has: ConceptSet;
  numbers: NumberHit[];
  dates: DateHit[];
  durations: DurationHit[];
  /** Where terms of patterns are met, by their alternatives, as far as anybody asked; filled by `match`. */
  met: Map<Alternative | readonly Alternative[], readonly Met[]>;
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
  readonly concepts = new Map<string, ConceptHit[]>();
  readonly has = noConcepts();
  readonly met = new Map<Alternative | readonly Alternative[], readonly Met[]>();
  readonly #text: Scanned;
  /** What its words may be part of. */
  readonly #bears: number;
  #values: Pick<Sentence, 'numbers' | 'dates' | 'durations'> | null = null;

  constructor(text: Scanned, at: Pick<Sentence, 'block' | 'kind' | 'question' | 'from' | 'to'>) {
    this.#text = text;
    this.block = at.block;
    this.kind = at.kind;
    this.question = at.question;
    this.from = at.from;
    this.to = at.to;
    const { hits, bears } = findConcepts(text.lexicon, text.words, at.from, at.to);
    this.#bears = bears;
    if (hits.length > 0 && bears & BEARS.negation) negate(text, hits, at.from, at.to);
    for (const hit of hits) {
      const list = this.concepts.get(hit.concept);
      if (list) list.push(hit);
      else this.concepts.set(hit.concept, [hit]);
      addConcept(this.has, hit.number);
    }
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
    this.#values ??= valuesOf(this.#text, this.from, this.to, this.#bears);
    return this.#values;
  }
}

/** The negating word nearest to a hit that stands outside of it. */
function negatorOf(hit: ConceptHit, by: readonly number[], lang: Lang): number | null {
  // A form that holds its negation in itself ("no handshake") is not negated by it once more; a stem holds
  // none that only its ending brings ("yer al*" met by "yer almadı").
  const open = hit.stem !== null && !negates(hit.stem, lang);
  const outside = by.filter((at) => at < hit.from || at >= hit.to || (open && at === hit.to - 1));
  return outside.reduce<number | null>(
    (near, at) => (near === null || Math.abs(at - hit.from) < Math.abs(near - hit.from) ? at : near),
    null,
  );
}

/** Gives hits the polarity of the negating words around them. */
function negate({ words, lang }: Scanned, hits: readonly ConceptHit[], from: number, to: number): void {
  const governed = governing(words, from, to, lang);
  for (const hit of hits) {
    const by = governed.get(hit.from);
    if (!by) continue;
    hit.negator = negatorOf(hit, by, lang);
    hit.negated = hit.inherent !== (hit.negator !== null);
  }
}

const NO_NUMBERS: NumberHit[] = [];
const NO_DATES: DateHit[] = [];
const NO_DURATIONS: DurationHit[] = [];

function valuesOf({ words, lang, published }: Scanned, from: number, to: number, bears: number) {
  const all = bears & BEARS.number ? numbers(words, from, to, lang) : NO_NUMBERS;
  const spans = bears & BEARS.duration ? durations(words, from, to, lang, all) : NO_DURATIONS;
  const days = bears & BEARS.date ? dates(words, from, to, lang, published) : NO_DATES;
  const clear = spans.length > 0 ? days.filter((d) => !withinAny(d, spans)) : days;
  const exactDays = clear.filter((d) => (d.iso?.length ?? DAY_PRECISION) > 4);
  return {
    durations: spans,
    dates: clear,
    numbers: all.filter((n) => !withinAny(n, spans) && !withinAny(n, exactDays)),
  };
}

/** The words of all blocks, in order. What separates a sentence's first word from the one before is yet to be told. */
export function wordsOf(page: PageText): Token[] {
  const words: Token[] = [];
  for (const { start, end } of page.blocks) tokenise(page.text.slice(start, end), start, words);
  return words;
}

/**
 * Finds concepts, numbers, dates and durations, sentence by sentence. Linear in the text. `words` are the page's,
 * where they are at hand.
 */
export function scan(
  page: PageText,
  lexicon: CompiledLexicon,
  lang: Lang,
  published: string | null,
  words: Token[] = wordsOf(page),
): Scan {
  const all: Scanned = { words, lexicon, lang, published };
  const found: Sentence[] = [];
  let at = 0;
  page.blocks.forEach(({ start, end, kind }, block) => {
    const text = page.text.slice(start, end);
    for (const [open, close] of sentences(text, lang)) {
      const first = words[at];
      let to = at;
      while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < start + close) to++;
      if (!first || to === at) continue;
      first.brk = breakBetween(text, open, first.start - start);
      const question = QUESTION.test(text.slice(Math.max(open, close - 3), close));
      for (; at < to; at += LONGEST_SENTENCE)
        found.push(
          new ScannedSentence(all, {
            block,
            kind,
            question,
            from: at,
            to: Math.min(to, at + LONGEST_SENTENCE),
          }),
        );
      at = to;
    }
  });
  return { words, sentences: found };
}
