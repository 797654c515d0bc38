import type { Note } from '../../model/note.ts';
import type { AnchorSeen, DoneStep, NoteAnswer, NoteChange } from '../../model/note-messages.ts';
import type { Database } from '../database.ts';
import { isNote } from './shape.ts';
import type { Shelf } from './shelf.ts';
import type { Fields } from './steps.ts';
import { difference, type Writer, withFields } from './write.ts';

/** Found as it was before, a note is not written again within this time. */
const SEEN_AGAIN_MS = 86_400_000;

/** The answer to one write, and keys of the pages whose notes are others now. */
export interface Edited {
  answer: NoteAnswer;
  addresses: string[];
}

const unchanged = (answer: NoteAnswer): Edited => ({ answer, addresses: [] });

/** Writes of one note; each is done once however often it is asked. `now`: ISO 8601. They throw the database's errors. */
export class Edits {
  private readonly database: Database;
  private readonly shelf: Shelf;
  private readonly writer: Writer;

  constructor(database: Database, shelf: Shelf, writer: Writer) {
    this.database = database;
    this.shelf = shelf;
    this.writer = writer;
  }

  /** Keeps a note under its id: a newer version replaces, the same one changes nothing, an older one is `stale`. */
  async save(note: Note, now: string): Promise<Edited> {
    if (!isNote(note)) return unchanged({ ok: false, why: 'invalid' });
    return this.writer.run(async () => {
      const kept = await this.database.notes.get(note.id);
      if (kept && kept.version > note.version) return unchanged({ ok: false, why: 'stale', note: kept });
      if (kept && kept.version === note.version) return unchanged({ ok: true, note: kept });
      const addresses = new Set([note.address]);
      const fields = kept ? difference(kept, note) : null;
      const former = kept
        ? await this.writer.alter([note.id], () => fields, addresses)
        : await this.writer.add([note]);
      await this.writer.log(kept ? 'change' : 'add', former, addresses, now);
      const stands = (await this.database.notes.get(note.id)) ?? note;
      return { answer: { ok: true, note: stands }, addresses: [...addresses] };
    });
  }

  /** Gives a note other values, on the version its editor had in hand; `null`: on whatever stands. */
  private alter(
    id: string,
    version: number | null,
    kind: DoneStep['kind'],
    fieldsOf: (note: Note) => Fields,
    now: string,
  ): Promise<Edited> {
    return this.writer.run(async () => {
      const kept = await this.database.notes.get(id);
      if (!kept) return unchanged({ ok: false, why: 'gone' });
      const wanted = withFields(kept, fieldsOf(kept));
      if (!isNote(wanted)) return unchanged({ ok: false, why: 'invalid', note: kept });
      const fields = difference(kept, { ...wanted, modified: kept.modified });
      // Nothing to do is done, whatever the version: a repeated request is answered like the first.
      if (!fields) return unchanged({ ok: true, note: kept });
      if (version !== null && version !== kept.version)
        return unchanged({ ok: false, why: 'stale', note: kept });
      const addresses = new Set<string>();
      const former = await this.writer.alter([id], () => difference(kept, wanted), addresses);
      await this.writer.log(kind, former, addresses, now);
      const note = (await this.database.notes.get(id)) ?? wanted;
      return { answer: { ok: true, note }, addresses: [...addresses] };
    });
  }

  /** Edits a note. A `target` attaches it again: it is anchored then. */
  change(id: string, version: number, change: NoteChange, now: string): Promise<Edited> {
    const { fact, event, target, ...rest } = change;
    const fields: Fields = { ...rest, modified: now };
    if (fact !== undefined) fields.fact = fact ?? undefined;
    if (event !== undefined) fields.event = event ?? undefined;
    if (target) Object.assign(fields, { target, state: 'anchored', changes: undefined });
    return this.alter(id, version, 'change', () => fields, now);
  }

  /** To the bin. */
  remove(id: string, now: string): Promise<Edited> {
    return this.alter(id, null, 'remove', (note) => ({ deleted: note.deleted ?? now }), now);
  }

  /** Out of the bin. */
  restore(id: string, now: string): Promise<Edited> {
    return this.alter(id, null, 'restore', () => ({ deleted: undefined }), now);
  }

  /** How a page's notes were met on it. Not an edit: nothing to undo, and no version counted. */
  async seen(address: string, seen: readonly AnchorSeen[], now: string): Promise<void> {
    const byId = new Map(seen.map((one) => [one.id, one]));
    await this.writer.run(async () => {
      const notes = await this.database.notes.where('address').equals(address).toArray();
      const written = notes.flatMap((note) => {
        const met = byId.get(note.id);
        const next = met && asMet(note, met, now);
        return next && isNote(next) ? [next] : [];
      });
      if (written.length === 0) return;
      await this.database.notes.bulkPut(written);
      await this.shelf.wrote(written);
    });
  }
}

/** The note as it was met, or `null` where that was known and lately told. */
function asMet(note: Note, { state, changes }: AnchorSeen, now: string): Note | null {
  const next = withFields(note, { state, changes: changes.length > 0 ? changes : undefined, seen: now });
  const same = JSON.stringify([note.state, note.changes]) === JSON.stringify([next.state, next.changes]);
  const lately = Date.parse(now) - Date.parse(note.seen ?? '') < SEEN_AGAIN_MS;
  return same && lately ? null : next;
}
