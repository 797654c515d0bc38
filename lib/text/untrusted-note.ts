/**
 * Requests about notes as they came from a content script, which shares its process with the page, or from one of
 * our pages: fresh objects with the known fields only, sizes capped; `null` for what is none. No other field, no
 * prototype of theirs and no oversized text gets past here.
 */
import type { AnchorState, NoteColour, NoteTarget, WordChange } from '../model/note.ts';
import type {
  AnchorSeen,
  NewNote,
  NoteChange,
  NoteChoice,
  NoteQuery,
  NoteSort,
  NoteWindow,
} from '../model/note-messages.ts';

/** UTF-16 units of a note's text, its quote, a name; and how many of a kind. */
const LONGEST_BODY = 65_536;
const LONGEST_LINE = 4096;
const LONGEST_NAME = 256;
const MOST_TAGS = 200;
const MOST_SEEN = 20_000;
const MOST_IDS = 200_000;
const MOST_CHANGES = 100;
const COLOURS: readonly NoteColour[] = ['important', 'question', 'doubt', 'quote', 'own'];
const STATES: readonly AnchorState[] = ['anchored', 'changed', 'orphan'];
const SORTS: readonly NoteSort[] = ['newest', 'oldest', 'edited', 'page', 'outlet'];
const ID = /^[A-Za-z0-9][\w.:-]{0,127}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Loose = Readonly<Record<string, unknown>>;

/** An object's own fields, whatever its prototype says; empty for anything else. */
function fieldsOf(value: unknown): Loose {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.assign(Object.create(null), value) as Loose;
}

const textOf = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.length <= longest ? value.toWellFormed() : null;

function listOf<T>(value: unknown, most: number, read: (each: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const entries = value.map(read);
  return entries.some((each) => each === null) ? null : (entries as T[]);
}

const oneOf = <T extends string>(value: unknown, all: readonly T[]): T | null =>
  all.find((each) => each === value) ?? null;

/** An id of a note, or `null`. */
export const untrustedId = (value: unknown): string | null =>
  typeof value === 'string' && ID.test(value) ? value : null;

/** One of the five colours, or `null`. */
export const untrustedColour = (value: unknown): NoteColour | null => oneOf(value, COLOURS);

/** Tags without blank ones, each on one line; `null` for what is no list of them. */
export function untrustedTags(value: unknown): string[] | null {
  const tags = listOf(value, MOST_TAGS, (tag) => textOf(tag, LONGEST_NAME));
  return tags && [...new Set(tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

/** A note's text, or `null`. */
export const untrustedBody = (value: unknown): string | null => textOf(value, LONGEST_BODY);

function untrustedTarget(value: unknown): NoteTarget | null {
  const { quote, position } = fieldsOf(value);
  const { exact, prefix, suffix } = fieldsOf(quote);
  const words = textOf(exact, LONGEST_BODY);
  const before = textOf(prefix, LONGEST_NAME);
  const after = textOf(suffix, LONGEST_NAME);
  if (!words || before === null || after === null) return null;
  const { start, end } = fieldsOf(position);
  const placed = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  const lies = placed && Number(start) >= 0 && Number(end) >= Number(start);
  return {
    quote: { exact: words, prefix: before, suffix: after },
    position: lies ? { start: Number(start), end: Number(end) } : null,
  };
}

/** A new note as its page sends it. */
export function untrustedNewNote(value: unknown): NewNote | null {
  const given = fieldsOf(value);
  const id = untrustedId(given.id);
  const target = given.target === null ? null : untrustedTarget(given.target);
  const body = untrustedBody(given.body);
  const tags = untrustedTags(given.tags);
  const colour = untrustedColour(given.colour);
  const title = textOf(given.title, LONGEST_LINE);
  const made = typeof given.created === 'string' ? Date.parse(given.created) : Number.NaN;
  if (!id || body === null || !tags || !colour || title === null || Number.isNaN(made)) return null;
  if (!target && (given.target !== null || body.trim() === '')) return null;
  const fact = textOf(given.fact, LONGEST_NAME);
  const event = textOf(given.event, LONGEST_NAME);
  const links = { ...(fact ? { fact } : {}), ...(event ? { event } : {}) };
  return { id, created: new Date(made).toISOString(), title, target, body, tags, colour, ...links };
}

/** An edit: every field that is there must be right. */
export function untrustedChange(value: unknown): NoteChange | null {
  const given = fieldsOf(value);
  const change: NoteChange = {};
  const readers: { [K in keyof NoteChange]-?: (value: unknown) => NoteChange[K] | null | undefined } = {
    body: untrustedBody,
    tags: untrustedTags,
    colour: untrustedColour,
    target: untrustedTarget,
    fact: (name) => textOf(name, LONGEST_NAME),
    event: (name) => textOf(name, LONGEST_NAME),
  };
  for (const key of Object.keys(readers) as (keyof NoteChange)[]) {
    if (given[key] === undefined) continue;
    const read = readers[key](given[key]);
    const taken = given[key] === null && (key === 'fact' || key === 'event');
    if (read === null && !taken) return null;
    Object.assign(change, { [key]: read });
  }
  return change;
}

/** How notes were met on their page; entries that are none are left out. */
export function untrustedSeen(value: unknown): AnchorSeen[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_SEEN).flatMap((entry) => {
    const given = fieldsOf(entry);
    const id = untrustedId(given.id);
    const state = oneOf(given.state, STATES);
    const changes = Array.isArray(given.changes) ? given.changes.slice(0, MOST_CHANGES) : [];
    if (!id || !state) return [];
    return [{ id, state, changes: changes.flatMap(changeOf) }];
  });
}

function changeOf(value: unknown): WordChange[] {
  const given = fieldsOf(value);
  const was = textOf(given.was, LONGEST_LINE);
  const now = textOf(given.now, LONGEST_LINE);
  return was === null || now === null ? [] : [{ was, now }];
}

/** A question about notes: known fields only, wrong ones left out. */
export function untrustedQuery(value: unknown): NoteQuery {
  const given = fieldsOf(value);
  const query: NoteQuery = {};
  const put = <K extends keyof NoteQuery>(key: K, read: NoteQuery[K] | null): void => {
    if (read !== null && read !== undefined && given[key] !== undefined) query[key] = read;
  };
  const names = (list: unknown) => listOf(list, MOST_TAGS, (name) => textOf(name, LONGEST_LINE));
  const day = (text: unknown) => (typeof text === 'string' && DAY.test(text) ? text : null);
  put('text', textOf(given.text, LONGEST_LINE));
  put('address', textOf(given.address, LONGEST_LINE * 2));
  put('outlets', names(given.outlets));
  put('tags', names(given.tags));
  put('facts', names(given.facts));
  put('events', names(given.events));
  put('colours', listOf(given.colours, COLOURS.length, untrustedColour));
  put(
    'states',
    listOf(given.states, STATES.length, (state) => oneOf(state, STATES)),
  );
  put('from', day(given.from));
  put('to', day(given.to));
  put('bin', given.bin === true ? true : null);
  put('sort', oneOf(given.sort, SORTS));
  return query;
}

/** A stretch of a list; nothing where it is none. */
export function untrustedWindow(value: unknown): NoteWindow {
  const { from, count } = fieldsOf(value);
  const whole = (number: unknown) => (Number.isSafeInteger(number) ? Math.max(0, Number(number)) : 0);
  return { from: whole(from), count: whole(count) };
}

/** Many notes at once, or `null`. */
export function untrustedChoice(value: unknown): NoteChoice | null {
  const given = fieldsOf(value);
  const ids = (list: unknown) => listOf(list, MOST_IDS, untrustedId);
  if (given.ids !== undefined) {
    const chosen = ids(given.ids);
    return chosen && { ids: chosen };
  }
  const except = ids(given.except);
  return given.query === undefined || !except ? null : { query: untrustedQuery(given.query), except };
}
