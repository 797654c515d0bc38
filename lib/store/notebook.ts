import type { Note } from '../model/note.ts';
import type {
  AnchorSeen,
  BulkAnswer,
  DoneStep,
  ImportPreview,
  NoteAnswer,
  NoteChange,
  NoteChoice,
  NoteCounts,
  NoteList,
  NoteQuery,
  NoteWindow,
} from '../model/note-messages.ts';
import type { Database } from './database.ts';
import { failureOf } from './failure.ts';
import { expired } from './notes/bin.ts';
import type { Columns } from './notes/columns.ts';
import { type Edited, Edits } from './notes/edits.ts';
import { countsOf, Finder } from './notes/find.ts';
import { type Merge, mergeNotes, previewMerge } from './notes/merging.ts';
import { isNote } from './notes/shape.ts';
import { Shelf } from './notes/shelf.ts';
import { type Fields, lastStep } from './notes/steps.ts';
import { soughtIn } from './notes/texts.ts';
import { difference, Writer, type Written, withFields } from './notes/write.ts';

/** At most so many notes in one answer. */
export const WIDEST_WINDOW = 2000;

/** Told after each write: keys of the pages whose notes are others now. */
export type Changed = (addresses: string[]) => void;

/**
 * The reader's notes. Every write is one strict transaction, answered once it is on disk, with its way back in the
 * same transaction; asked twice it is done once. What the database cannot do is an answer, not an exception.
 */
export class Notebook {
  private readonly database: Database;
  private readonly changed: Changed;
  private readonly now: () => string;
  private readonly shelf: Shelf;
  private readonly writer: Writer;
  private readonly edits: Edits;
  private readonly finder = new Finder();

  constructor(database: Database, changed: Changed = () => undefined, now = () => new Date().toISOString()) {
    this.database = database;
    this.changed = changed;
    this.now = now;
    this.shelf = new Shelf(database);
    this.writer = new Writer(database, this.shelf);
    this.edits = new Edits(database, this.shelf, this.writer);
  }

  /** One note, from the bin too. */
  async get(id: string): Promise<Note | null> {
    return (await this.database.notes.get(id)) ?? null;
  }

  /** The notes of a page, by its key, oldest first, without the bin. */
  async at(address: string): Promise<Note[]> {
    const notes = await this.database.notes.where('address').equals(address).toArray();
    return notes
      .filter(({ deleted }) => deleted === undefined)
      .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1));
  }

  private why(error: unknown): 'full' | 'no-database' {
    const failure = failureOf(error, this.database.outdated);
    if (failure === null) throw error;
    return failure === 'full' ? 'full' : 'no-database';
  }

  private async single(answer: Promise<Edited>): Promise<NoteAnswer> {
    try {
      const edited = await answer;
      if (edited.addresses.length > 0) this.changed(edited.addresses);
      return edited.answer;
    } catch (error) {
      return { ok: false, why: this.why(error) };
    }
  }

  /** Keeps a note under its id: a newer version replaces, the same one changes nothing, an older one is `stale`. */
  save(note: Note): Promise<NoteAnswer> {
    return this.single(this.edits.save(note, this.now()));
  }

  /** Edits a note; `version`: the one that was edited. A `target` attaches it again: it is anchored then. */
  change(id: string, version: number, change: NoteChange): Promise<NoteAnswer> {
    return this.single(this.edits.change(id, version, change, this.now()));
  }

  /** To the bin. */
  remove(id: string): Promise<NoteAnswer> {
    return this.single(this.edits.remove(id, this.now()));
  }

  /** Out of the bin. */
  restore(id: string): Promise<NoteAnswer> {
    return this.single(this.edits.restore(id, this.now()));
  }

  /** How a page's notes were met on it. Not an edit: nothing to undo, and no version counted. */
  async seen(address: string, seen: readonly AnchorSeen[]): Promise<void> {
    await this.edits.seen(address, seen, this.now()).catch((error: unknown) => this.why(error));
  }

  private async found(query: NoteQuery): Promise<{ slots: readonly number[]; columns: Columns }> {
    const columns = await this.shelf.read();
    const texts = soughtIn(query.text ?? '').length > 0 ? await this.shelf.readTexts() : null;
    return { slots: this.finder.slots(query, columns, texts), columns };
  }

  /** A stretch of the notes a query finds, in its order. A page's own list needs nothing but its notes. */
  async list(query: NoteQuery, { from, count }: NoteWindow): Promise<NoteList> {
    const { slots, columns } = await this.found(query);
    const start = Math.max(0, Math.floor(from) || 0);
    const shown = slots.slice(start, start + Math.min(Math.max(0, count), WIDEST_WINDOW));
    const notes = await this.database.notes.bulkGet(shown.map((slot) => columns.ids[slot] ?? ''));
    return { total: slots.length, from: start, notes: notes.filter((note) => note !== undefined) };
  }

  /** What the notes a query finds can be narrowed by. */
  async count(query: NoteQuery): Promise<NoteCounts> {
    const { slots, columns } = await this.found(query);
    return countsOf(slots, columns);
  }

  /** Tags in use, the most used first. */
  tags = async (): Promise<string[]> => (await this.count({})).tags.map(([tag]) => tag);

  /** How many notes, notes in the bin, and pages. */
  async numbers(): Promise<{ notes: number; bin: number; pages: number }> {
    const { slots, columns } = await this.found({});
    const bin = (await this.found({ bin: true })).slots.length;
    return { notes: slots.length, bin, pages: new Set(slots.map((slot) => columns.at.address[slot])).size };
  }

  /** What would be undone and done again. */
  async steps(): Promise<{ undo: DoneStep | null; redo: DoneStep | null }> {
    const told = async (side: 'undo' | 'redo') => {
      const step = await lastStep(this.database, side);
      return step ? { kind: step.kind, count: step.count } : null;
    };
    return { undo: await told('undo'), redo: await told('redo') };
  }

  private async idsOf(choice: NoteChoice): Promise<string[]> {
    if ('ids' in choice) return [...new Set(choice.ids)];
    const { slots, columns } = await this.found(choice.query);
    const except = new Set(choice.except);
    return slots.map((slot) => columns.ids[slot] ?? '').filter((id) => !except.has(id));
  }

  private async bulk(work: () => Promise<Written | null>): Promise<BulkAnswer> {
    try {
      const written = await work();
      if (written) this.changed(written.addresses);
      void this.shelf.tidy().catch(() => undefined);
      return { done: written?.done ?? null };
    } catch (error) {
      return { done: null, why: this.why(error) };
    }
  }

  private changeMany(
    kind: DoneStep['kind'],
    choice: NoteChoice,
    wanted: (note: Note, now: string) => Fields,
  ): Promise<BulkAnswer> {
    return this.bulk(async () => {
      const now = this.now();
      const fieldsOf = (note: Note) => {
        const next = withFields(note, wanted(note, now));
        return difference({ ...note, modified: '' }, { ...next, modified: '' }) && isNote(next)
          ? difference(note, next)
          : null;
      };
      return this.writer.change(kind, await this.idsOf(choice), fieldsOf, now);
    });
  }

  /** Adds and takes away tags of many. */
  async tag(choice: NoteChoice, add: readonly string[], remove: readonly string[]): Promise<BulkAnswer> {
    return this.changeMany('tag', choice, (note, modified) => ({
      tags: [...new Set([...note.tags.filter((tag) => !remove.includes(tag)), ...add])],
      modified,
    }));
  }

  /** Gives many a colour. */
  async colour(choice: NoteChoice, colour: Note['colour']): Promise<BulkAnswer> {
    return this.changeMany('colour', choice, (_, modified) => ({ colour, modified }));
  }

  /** Lays many at another page. */
  async move(choice: NoteChoice, to: Pick<Note, 'address' | 'url' | 'outlet'>): Promise<BulkAnswer> {
    return this.changeMany('move', choice, (_, modified) => ({ ...to, outlet: to.outlet, modified }));
  }

  /** Many to the bin. */
  async removeMany(choice: NoteChoice): Promise<BulkAnswer> {
    return this.changeMany('remove', choice, (note, now) => ({ deleted: note.deleted ?? now }));
  }

  /** Many out of the bin. */
  async restoreMany(choice: NoteChoice): Promise<BulkAnswer> {
    return this.changeMany('restore', choice, () => ({ deleted: undefined }));
  }

  /** Out of the bin for good; notes that are not in the bin stay. */
  async erase(choice: NoteChoice): Promise<BulkAnswer> {
    return this.bulk(async () => this.writer.erase(await this.idsOf(choice)));
  }

  /** Erases what has been in the bin for thirty days. */
  async purge(): Promise<BulkAnswer> {
    return this.bulk(async () => {
      const ids = expired(await this.shelf.read(), this.now());
      return ids.length > 0 ? this.writer.erase(ids) : null;
    });
  }

  /** Takes the last action back. */
  undo = (): Promise<BulkAnswer> => this.bulk(() => this.writer.back('undo', this.now()));

  /** Does again what was taken back last. */
  redo = (): Promise<BulkAnswer> => this.bulk(() => this.writer.back('redo', this.now()));

  /** What {@link takeIn} would do; changes nothing. `merge`: how known and incoming notes come together. */
  async preview(incoming: readonly unknown[], merge: Merge): Promise<ImportPreview> {
    return previewMerge(this.database, await this.shelf.read(), incoming, merge);
  }

  /** Takes notes in: one transaction, one step to undo. */
  async takeIn(incoming: readonly unknown[], merge: Merge): Promise<BulkAnswer & { preview: ImportPreview }> {
    let preview: ImportPreview = { fresh: 0, merged: 0, same: 0, refused: [] };
    const answer = await this.bulk(async () => {
      const { database, shelf, writer } = this;
      const place = { database, shelf, writer, columns: await shelf.read() };
      const taken = await mergeNotes(place, incoming, merge, this.now());
      preview = taken.preview;
      return taken.written;
    });
    return { ...answer, preview };
  }
}
