import type { OwnCue, OwnFact, OwnSource } from '../model/own-fact.ts';
import type { Lang } from '../model/record.ts';
import { OWN } from '../text/own-id.ts';
import { cleanText, ownValue } from './draft.ts';
import { entriesOf, isObject, parseJson } from './json.ts';
import { textOfFile } from './read.ts';
import { RefusedFile } from './refusal.ts';

const FORMAT = 'second-source-facts';
/** Grows when an older reader could not understand what is written. */
const VERSION = 1;

/** What a fact may hold: UTF-16 units of a text, and how many of a kind. */
export const FACT_LIMITS = {
  facts: 5000,
  statement: 2000,
  wording: 500,
  wordings: 50,
  sources: 20,
  line: 2000,
  note: 10_000,
} as const;

/** Languages in which wordings are looked for, in the order they are kept. */
export const FACT_LANGS: readonly Lang[] = ['en', 'uk', 'ru', 'tr', 'de', 'fr', 'es'];

/** Why a fact was refused. */
export type FactReason =
  | 'not-object'
  | 'missing'
  | 'unknown-field'
  | 'unknown-language'
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'not-list'
  | 'too-many'
  | 'bad-id'
  | 'bad-date'
  | 'bad-address'
  | 'value-nowhere'
  | 'same-id';

/** A fact that was left out. `entry` counts from 1; `at`: where in it, as `sources[0].url`; empty: as a whole. */
export interface RefusedFact {
  entry: number;
  at: string;
  reason: FactReason;
}

/** What a pack holds: facts that can be kept, and what was left out. */
export interface FactPack {
  facts: OwnFact[];
  refused: RefusedFact[];
}

class Fault extends Error {
  readonly at: string;
  readonly reason: FactReason;
  constructor(at: string, reason: FactReason) {
    super(reason);
    this.at = at;
    this.reason = reason;
  }
}

const ID = new RegExp(`^${OWN}[\\w.-]{1,100}$`);
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FACT = [
  'id',
  'created',
  'modified',
  'statement',
  'event',
  'wordings',
  'value',
  'sources',
  'note',
] as const;
const SOURCE = ['outlet', 'title', 'url', 'date'] as const;

/** The facts as one file. `made`: ISO 8601. */
export function writeFactPack(facts: readonly OwnFact[], made: string): string {
  const rows = facts.map(({ id, created, modified, statement, event, cues, value, sources, note }) => ({
    id,
    created,
    modified,
    statement,
    event,
    wordings: Object.fromEntries(
      FACT_LANGS.map(
        (lang) => [lang, cues.filter((cue) => cue.lang === lang).map(({ text }) => text)] as const,
      ).filter(([, texts]) => texts.length > 0),
    ),
    value,
    sources,
    note,
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, created: made, facts: rows }, null, 2)}\n`;
}

/** The values under known names; `needed` must be there, and no other may. */
function fields<K extends string>(value: unknown, at: string, known: readonly K[]): Record<K, unknown> {
  if (!isObject(value)) throw new Fault(at, 'not-object');
  const path = (name: string) => (at === '' ? name : `${at}.${name}`);
  const strange = Object.keys(value).find((name) => !known.some((one) => one === name));
  if (strange !== undefined) throw new Fault(path(cleanText(strange).slice(0, 40)), 'unknown-field');
  const missing = known.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) throw new Fault(path(missing), 'missing');
  return Object.fromEntries(known.map((name) => [name, ownValue(value, name)])) as Record<K, unknown>;
}

function text(value: unknown, at: string, longest: number, filled = false): string {
  if (typeof value !== 'string') throw new Fault(at, 'not-text');
  if (value.length > longest) throw new Fault(at, 'too-long');
  const clean = cleanText(value).trim();
  if (filled && clean === '') throw new Fault(at, 'empty');
  return clean;
}

function list<T>(value: unknown, at: string, most: number, read: (each: unknown, at: string) => T): T[] {
  if (!Array.isArray(value)) throw new Fault(at, 'not-list');
  if (value.length > most) throw new Fault(at, 'too-many');
  return Array.from(value, (each: unknown, i) => read(each, `${at}[${i}]`));
}

const line = (text: string): string => text.replace(/\s+/g, ' ');

function date(value: unknown, at: string, form: RegExp): string {
  if (typeof value !== 'string' || !form.test(value)) throw new Fault(at, 'bad-date');
  const time = Date.parse(value);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value.slice(0, 10)))
    throw new Fault(at, 'bad-date');
  return value;
}

function sourceOf(value: unknown, at: string): OwnSource {
  const given = fields(value, at, SOURCE);
  const url = text(given.url, `${at}.url`, FACT_LIMITS.line, true);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new Fault(`${at}.url`, 'bad-address');
  return {
    outlet: line(text(given.outlet, `${at}.outlet`, FACT_LIMITS.line)),
    title: line(text(given.title, `${at}.title`, FACT_LIMITS.line)),
    url,
    date: given.date === '' ? '' : date(given.date, `${at}.date`, DAY),
  };
}

function cuesOf(value: unknown): OwnCue[] {
  if (!isObject(value)) throw new Fault('wordings', 'not-object');
  const strange = Object.keys(value).find((name) => !FACT_LANGS.some((lang) => lang === name));
  if (strange !== undefined)
    throw new Fault(`wordings.${cleanText(strange).slice(0, 40)}`, 'unknown-language');
  return FACT_LANGS.flatMap((lang) =>
    list(ownValue(value, lang) ?? [], `wordings.${lang}`, FACT_LIMITS.wordings, (each, at) => ({
      lang,
      text: line(text(each, at, FACT_LIMITS.wording, true)),
    })),
  );
}

function factOf(value: unknown): OwnFact {
  const given = fields(value, '', FACT);
  const id = text(given.id, 'id', FACT_LIMITS.line);
  if (!ID.test(id)) throw new Fault('id', 'bad-id');
  const cues = cuesOf(given.wordings);
  const marked = line(text(given.value, 'value', FACT_LIMITS.wording));
  if (!cues.some((cue) => cue.text.includes(marked)) && marked !== '')
    throw new Fault('value', 'value-nowhere');
  return {
    id,
    created: date(given.created, 'created', TIME),
    modified: date(given.modified, 'modified', TIME),
    version: 1,
    statement: line(text(given.statement, 'statement', FACT_LIMITS.statement, true)),
    event: line(text(given.event, 'event', FACT_LIMITS.wording)),
    cues,
    value: marked,
    sources: list(given.sources, 'sources', FACT_LIMITS.sources, sourceOf),
    note: text(given.note, 'note', FACT_LIMITS.note),
  };
}

/**
 * Checks facts as a file or a form has them, one by one: every field there, of the right kind, none unknown, none too
 * long. What is kept is clean text; a version is counted where it is kept, not here.
 */
export function checkFacts(rows: readonly unknown[]): FactPack {
  const pack: FactPack = { facts: [], refused: [] };
  const ids = new Set<string>();
  rows.forEach((row, i) => {
    try {
      const fact = factOf(row);
      if (ids.has(fact.id)) throw new Fault('id', 'same-id');
      ids.add(fact.id);
      pack.facts.push(fact);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      pack.refused.push({ entry: i + 1, at: error.at, reason: error.reason });
    }
  });
  return pack;
}

/** Reads a pack. Throws {@link RefusedFile} for a file that is none; single facts that cannot be kept are told. */
export function readFactPack(bytes: Uint8Array, file: string): FactPack {
  const value = parseJson(textOfFile(bytes, file), file);
  if (!isObject(value) || ownValue(value, 'format') !== FORMAT) throw new RefusedFile(file, 'unknown-form');
  const version = ownValue(value, 'version');
  if (typeof version !== 'number' || !(version >= 1)) throw new RefusedFile(file, 'unknown-form');
  if (version > VERSION) throw new RefusedFile(file, 'newer-version');
  const rows = entriesOf(ownValue(value, 'facts'), file);
  if (rows.length > FACT_LIMITS.facts) throw new RefusedFile(file, 'too-many');
  return checkFacts(rows);
}
