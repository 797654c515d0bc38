import type { AnchorState, Note, NoteColour, NoteTarget, WordChange } from '../model/note.ts';
import { addressOf } from '../text/address.ts';
import { contentKey, idFrom } from './content.ts';
import { LIMITS } from './limits.ts';
import type { EntryReason, RefusedEntry } from './refusal.ts';

/** A note as a file has it: nothing is believed yet. `null` and absent are the same. */
export type Draft = Partial<
  Record<
    | 'id'
    | 'created'
    | 'modified'
    | 'url'
    | 'address'
    | 'title'
    | 'outlet'
    | 'exact'
    | 'prefix'
    | 'suffix'
    | 'start'
    | 'end'
    | 'body'
    | 'tags'
    | 'colour'
    | 'fact'
    | 'event'
    | 'state'
    | 'changes'
    | 'seen'
    | 'version'
    | 'deleted',
    unknown
  >
>;

/** What a reading found: notes that can be kept, and what was left out. */
export interface Brought {
  notes: Note[];
  refused: RefusedEntry[];
}

class Fault extends Error {
  readonly reason: EntryReason;
  readonly field: string | undefined;
  constructor(reason: EntryReason, field?: string) {
    super(reason);
    this.reason = reason;
    this.field = field;
  }
}

const COLOURS: readonly NoteColour[] = ['important', 'question', 'doubt', 'quote', 'own'];
const STATES: readonly AnchorState[] = ['anchored', 'changed', 'orphan'];
const DEFAULT_COLOUR: NoteColour = 'important';
const ID = /^[A-Za-z0-9][\w.:-]{0,127}$/;
/** Controls but tab and line feed, and characters that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
const ISO_LIKE = /^\d{4}-\d{2}-\d{2}/;
const FARTHEST = 1_000_000_000;
const MOST_CHANGES = 100;

/** Text as notes keep it: well-formed, line feeds only, no control or direction characters. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

function text(value: unknown, field: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new Fault('bad-text', field);
  if (value.length > LIMITS.field) throw new Fault('too-long', field);
  return cleanText(value);
}

function date(value: unknown, field: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  const time =
    typeof value === 'string' && value.length < 64
      ? Date.parse(ISO_LIKE.test(value) ? value.replace(' ', 'T') : value)
      : Number.NaN;
  if (!(time >= EARLIEST && time < LATEST)) throw new Fault('bad-date', field);
  return new Date(time).toISOString();
}

function webAddress(value: unknown): string {
  if (value === undefined || value === null || value === '') throw new Fault('no-address');
  if (typeof value !== 'string' || value.length > LIMITS.address) throw new Fault('bad-address');
  const cleaned = cleanText(value).trim();
  if (!/^(https?|file):\/\//i.test(cleaned) || !URL.canParse(cleaned)) throw new Fault('bad-address');
  return cleaned;
}

function tags(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > LIMITS.tags) throw new Fault('bad-tags');
  const found = new Set<string>();
  for (let i = 0; i < value.length; i++) {
    const tag: unknown = value[i];
    if (typeof tag !== 'string' || tag.length > LIMITS.tag) throw new Fault('bad-tags');
    found.add(cleanText(tag).replace(/\s+/g, ' ').trim());
  }
  found.delete('');
  return [...found];
}

const offset = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= FARTHEST ? value : null;

function target(draft: Draft): NoteTarget | null {
  const exact = text(draft.exact, 'quote');
  if (exact.trim() === '') return null;
  const start = offset(draft.start);
  const end = offset(draft.end);
  return {
    quote: { exact, prefix: text(draft.prefix, 'prefix'), suffix: text(draft.suffix, 'suffix') },
    position: start !== null && end !== null && end >= start ? { start, end } : null,
  };
}

function changes(value: unknown): WordChange[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_CHANGES).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    return [{ was: text(ownValue(one, 'was'), 'changes'), now: text(ownValue(one, 'now'), 'changes') }];
  });
}

/** A value under an object's own key; never what a prototype holds. */
export function ownValue(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

const oneOf = <T extends string>(value: unknown, list: readonly T[], otherwise: T): T =>
  list.find((known) => known === value) ?? otherwise;

function noteOf(draft: Draft, now: string): Note {
  const url = webAddress(draft.url);
  const key = addressOf(url);
  const named =
    typeof draft.address === 'string' && draft.address.length <= LIMITS.address ? draft.address : '';
  const body = text(draft.body, 'note');
  const place = target(draft);
  if (!place && body.trim() === '') throw new Fault('nothing-in-it');
  const created = date(draft.created, 'created') ?? date(draft.modified, 'modified') ?? now;
  const modified = date(draft.modified, 'modified') ?? created;
  const address =
    named !== '' && addressOf(named) === named && /^(https?|file):/.test(named) ? cleanText(named) : key;
  const changed = changes(draft.changes);
  const optional = {
    outlet: text(draft.outlet, 'outlet'),
    fact: text(draft.fact, 'fact'),
    event: text(draft.event, 'event'),
    seen: date(draft.seen, 'seen') ?? '',
    deleted: date(draft.deleted, 'deleted') ?? '',
  };
  const given = typeof draft.id === 'string' ? draft.id : '';
  return {
    id: ID.test(given)
      ? given
      : idFrom(given === '' ? contentKey({ address, target: place, body }) : `id ${given}`),
    created,
    modified,
    address,
    url,
    title: text(draft.title, 'title'),
    target: place,
    body,
    tags: tags(draft.tags),
    colour: oneOf(draft.colour, COLOURS, DEFAULT_COLOUR),
    state: oneOf(draft.state, STATES, 'anchored'),
    version:
      typeof draft.version === 'number' && Number.isSafeInteger(draft.version) && draft.version > 0
        ? draft.version
        : 1,
    ...(changed.length > 0 ? { changes: changed } : {}),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')) as Partial<Note>),
  };
}

/**
 * Builds notes from drafts, field by known field. A draft that breaks a rule is refused with its reason; the
 * rest are kept. `null` drafts are refused as no notes; `now` dates what has no date.
 */
export function notesOf(drafts: Iterable<Draft | EntryReason>, now: string): Brought {
  const notes: Note[] = [];
  const refused: RefusedEntry[] = [];
  const ids = new Set<string>();
  let entry = 0;
  for (const draft of drafts) {
    entry++;
    try {
      if (typeof draft === 'string') throw new Fault(draft);
      const note = noteOf(draft, now);
      if (ids.has(note.id)) throw new Fault('same-id');
      ids.add(note.id);
      notes.push(note);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      refused.push({ entry, reason: error.reason, ...(error.field ? { field: error.field } : {}) });
    }
  }
  return { notes, refused };
}
