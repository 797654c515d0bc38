import type { Lexicon } from '../model/matching.ts';
import { memo } from '../text/memo.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { BEARS_ANYTHING } from './bearing.ts';
import { conceptNumber } from './concepts.ts';

/** A concept found in a text: its words `[from, to)`, and whether the form itself negates it. */
export interface ConceptHit {
  concept: string;
  /** The concept's number. */
  number: number;
  from: number;
  to: number;
  /** The form is the concept's negation ("stayed away" of attending). */
  inherent: boolean;
  /** A name: negating words near it do not negate it. */
  name: boolean;
  /** The stem that met the last of several words, whose ending is then the page's own; else `null`. */
  stem: string | null;
  /** The polarity its sentence gives it; by its form alone until its sentence is read. */
  negated: boolean;
  /** The word that negates it from outside, nearest first; `null` where none does. */
  negator: number | null;
}

interface Piece {
  text: string;
  stem: boolean;
  /** Written in capitals in the list, and then only met in capitals: "US", "AB". */
  caps: boolean;
  /** Up to `SKIP` other words may stand before this piece. */
  skip: boolean;
}

/** A form as the list has it: cut into words only when a text has its first one. */
interface Written {
  concept: string;
  name: boolean;
  form: string;
}

interface Form {
  concept: string;
  number: number;
  inherent: boolean;
  name: boolean;
  caps: boolean;
  rest: Piece[];
}

const SKIP = 4;
const NO_FORMS: readonly Form[] = [];

/** All forms of the concepts of one language, found by their first word in one look-up a prefix length. */
export interface CompiledLexicon {
  exact: Map<string, Written[]>;
  stems: Map<string, Written[]>;
  shortest: number;
  longest: number;
  /** What is known of a word, remembered: texts repeat their words. */
  known(norm: string): Known;
}

interface Known {
  /** The forms whose first word this is, and which the next word alone does not rule out. */
  forms: readonly Form[];
  /** The same where the next word begins with these two letters, with the forms that ask for such a word. */
  before: ReadonlyMap<string, readonly Form[]>;
  /** What else the word may be part of: bits of `BEARS`. */
  bears: number;
}

function pieces(form: string): Piece[] {
  const out: Piece[] = [];
  let skip = false;
  for (const word of form.split(/\s+/)) {
    if (word === '~' || word === '*') {
      skip = true;
      continue;
    }
    const stem = word.endsWith('*');
    const parts = tokenise(stem ? word.slice(0, -1) : word);
    parts.forEach((part, i) => {
      out.push({ text: part.norm, stem: stem && i === parts.length - 1, caps: part.caps && !stem, skip });
      skip = false;
    });
  }
  return out;
}

/** A form's first word where it is plain, as nearly all are. */
const PLAIN_FIRST = /^-?([a-z]+|[а-яіїє]+)(\*?)(?: |$)/;

const withoutSign = (form: string) => (form.startsWith('-') ? form.slice(1) : form);

function firstOf(form: string): { text: string; stem: boolean } | undefined {
  const [plain, text = '', star] = PLAIN_FIRST.exec(form) ?? [];
  return plain === undefined ? pieces(withoutSign(form))[0] : { text, stem: star === '*' };
}

function cut({ concept, name, form }: Written): Form[] {
  const [first, ...rest] = pieces(withoutSign(form));
  if (!first) return [];
  const inherent = form.startsWith('-');
  return [{ concept, number: conceptNumber(concept), inherent, name, caps: first.caps, rest }];
}

/** Adds the forms of one lexicon. Forms of a `name` lexicon keep their polarity whatever stands near. */
function add(into: CompiledLexicon, lexicon: Lexicon, name: boolean): void {
  for (const [concept, forms] of Object.entries(lexicon)) {
    for (const form of forms) {
      const first = firstOf(form);
      if (!first) continue;
      const table = first.stem ? into.stems : into.exact;
      const list = table.get(first.text);
      const written = { concept, name, form };
      if (list) list.push(written);
      else table.set(first.text, [written]);
      if (first.stem) {
        into.shortest = Math.min(into.shortest, first.text.length);
        into.longest = Math.max(into.longest, first.text.length);
      }
    }
  }
}

/** Compiles the words of one language together with the names of all. `bears` says what its words may be part of. */
export function compileLexicon(
  names: Lexicon,
  words: Lexicon,
  bears: (norm: string) => number = () => BEARS_ANYTHING,
): CompiledLexicon {
  const compiled: CompiledLexicon = {
    exact: new Map(),
    stems: new Map(),
    shortest: 99,
    longest: 0,
    known: memo((norm) => ({ ...byNext(formsOf(compiled, norm)), bears: bears(norm) })),
  };
  add(compiled, names, true);
  add(compiled, words, false);
  return compiled;
}

function meets(piece: Piece, word: Token): boolean {
  if (piece.caps && !word.caps) return false;
  return piece.stem ? word.norm.startsWith(piece.text) : word.norm === piece.text;
}

/** Where the rest of a form ends when its first word is at `at`; -1 when it is not there. */
function endOf(form: Form, words: readonly Token[], at: number, to: number): number {
  let next = at + 1;
  for (const piece of form.rest) {
    const reach = piece.skip ? SKIP : 0;
    let found = -1;
    for (let k = next; k <= next + reach && k < to; k++) {
      const word = words[k];
      if (!word || word.brk > 1) break;
      if (meets(piece, word)) {
        found = k;
        break;
      }
    }
    if (found < 0) return -1;
    next = found + 1;
  }
  return next;
}

function formsOf(lexicon: CompiledLexicon, norm: string): readonly Form[] {
  const forms = [...(lexicon.exact.get(norm) ?? [])];
  const longest = Math.min(norm.length, lexicon.longest);
  for (let n = lexicon.shortest; n <= longest; n++)
    forms.push(...(lexicon.stems.get(norm.slice(0, n)) ?? []));
  return forms.length > 0 ? forms.flatMap(cut) : NO_FORMS;
}

/** Letters by which the second word of a form is looked up. */
const NEXT = 2;

/** What the next word must begin with; `null` where any word may do. */
function asksFor({ rest: [second] }: Form): string | null {
  return !second || second.skip || second.text.length < NEXT ? null : second.text.slice(0, NEXT);
}

/** Common words begin many forms ("the two sides"): the next word tells which can be meant. */
function byNext(forms: readonly Form[]): Pick<Known, 'forms' | 'before'> {
  const before = new Map<string, readonly Form[]>();
  for (const next of new Set(forms.map(asksFor)))
    if (next !== null)
      before.set(
        next,
        forms.filter((form) => [null, next].includes(asksFor(form))),
      );
  return { forms: before.size > 0 ? forms.filter((form) => asksFor(form) === null) : forms, before };
}

/**
 * Every concept among `words[from, to)`, overlapping ones too, and what else the words may be part of (bits of
 * `BEARS`). Linear in the words.
 */
export function findConcepts(
  lexicon: CompiledLexicon,
  words: readonly Token[],
  from: number,
  to: number,
): { hits: ConceptHit[]; bears: number } {
  const hits: ConceptHit[] = [];
  let bears = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    const known = lexicon.known(word.norm);
    bears |= known.bears;
    const next = known.before.size > 0 ? words[at + 1]?.norm.slice(0, NEXT) : undefined;
    for (const form of (next && known.before.get(next)) || known.forms) {
      if (form.caps && !word.caps) continue;
      const end = form.rest.length > 0 ? endOf(form, words, at, to) : at + 1;
      if (end < 0) continue;
      const last = form.rest.at(-1);
      const stem = last?.stem ? last.text : null;
      const { concept, number, inherent, name } = form;
      hits.push({
        concept,
        number,
        from: at,
        to: end,
        inherent,
        name,
        stem,
        negated: inherent,
        negator: null,
      });
    }
  }
  return { hits, bears };
}
