import type { Note } from '../../model/note.ts';
import type { DoneStep } from '../../model/note-messages.ts';
import type { Database } from '../database.ts';
import type { Shelf } from './shelf.ts';
import { type Fields, type Former, keepStep, type Step, takeStep } from './steps.ts';

const AT_ONCE = 2000;

/** What one action has changed. */
export interface Written {
  done: DoneStep;
  /** Pages whose notes are others now. */
  addresses: string[];
}

/** A note with some values given or taken away. */
export function withFields(note: Note, fields: Fields): Note {
  const changed: Fields = { ...note, ...fields };
  for (const key of Object.keys(fields) as (keyof Note)[])
    if (changed[key] === undefined) delete changed[key];
  return changed as Note;
}

function pick(note: Note, keys: string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, note[key as keyof Note]]));
}

/** What makes `to` of `from`; `null` when nothing. The version is counted, not given. */
export function difference(from: Note, to: Note): Fields | null {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (key) =>
      key !== 'version' && JSON.stringify(from[key as keyof Note]) !== JSON.stringify(to[key as keyof Note]),
  );
  return keys.length > 0 ? pick(to, keys) : null;
}

/**
 * The one way notes are written: rows, what they are found by, and the way back, in one transaction; one action at
 * a time. An action that fails has changed nothing.
 */
export class Writer {
  private readonly database: Database;
  private readonly shelf: Shelf;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(database: Database, shelf: Shelf) {
    this.database = database;
    this.shelf = shelf;
  }

  /** Runs `work` in a transaction over everything of the notebook, after whatever was asked before. */
  run<T>(work: () => Promise<T>, prepare: () => Promise<void> = async () => undefined): Promise<T> {
    const { database } = this;
    const { notes, packs, texts, loose, steps, stepNotes } = database;
    const result = this.queue.then(async () => {
      await prepare();
      try {
        return await database.transaction('rw', [notes, packs, texts, loose, steps, stepNotes], work);
      } catch (error) {
        this.shelf.forget();
        throw error;
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** Inside {@link run}: keeps new notes; undone, they go to the bin. */
  async add(notes: readonly Note[]): Promise<Former[]> {
    for (let i = 0; i < notes.length; i += AT_ONCE) {
      const some = notes.slice(i, i + AT_ONCE);
      await this.database.notes.bulkAdd(some);
      await this.shelf.wrote(some);
    }
    return notes.map(({ id, created }) => ({ id, fields: { deleted: created } }));
  }

  /** Inside {@link run}: gives notes other values; each counts its version on. Ids that are not here are passed over. */
  async alter(
    ids: readonly string[],
    fieldsOf: (note: Note) => Fields | null,
    addresses: Set<string>,
  ): Promise<Former[]> {
    const former: Former[] = [];
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const written: Note[] = [];
      for (const note of await this.database.notes.bulkGet(ids.slice(i, i + AT_ONCE))) {
        const fields = note && fieldsOf(note);
        if (!note || !fields) continue;
        const changed = { ...withFields(note, fields), version: note.version + 1 };
        former.push({ id: note.id, fields: pick(note, Object.keys(fields)) });
        written.push(changed);
        addresses.add(note.address).add(changed.address);
      }
      await this.database.notes.bulkPut(written);
      await this.shelf.wrote(written);
    }
    return former;
  }

  /** Inside {@link run}: writes down the way back of a new action, unless it changed nothing. */
  async log(
    kind: DoneStep['kind'],
    former: Former[],
    addresses: Iterable<string>,
    now: string,
  ): Promise<Written | null> {
    if (former.length === 0) return null;
    const done: DoneStep = { kind, count: former.length };
    await keepStep(this.database, { ...done, side: 'undo', at: now }, former, true);
    return { done, addresses: [...addresses] };
  }

  /** The same values, or the same function of each note, for many: one action. */
  change(
    kind: DoneStep['kind'],
    ids: readonly string[],
    fieldsOf: (note: Note) => Fields | null,
    now: string,
  ): Promise<Written | null> {
    const addresses = new Set<string>();
    return this.run(
      async () => this.log(kind, await this.alter(ids, fieldsOf, addresses), addresses, now),
      () => this.shelf.prepare(ids.length),
    );
  }

  /** Takes the last action back, or does again what was taken back last. */
  back(side: Step['side'], now: string): Promise<Written | null> {
    const addresses = new Set<string>();
    return this.run(
      async () => {
        for (;;) {
          const taken = await takeStep(this.database, side);
          if (!taken) return null;
          const again = await this.putBack(taken.former, addresses, now);
          // Nothing is left of what that action touched: the one before it is meant.
          if (again.length === 0) continue;
          const done: DoneStep = { kind: taken.step.kind, count: again.length };
          const other = side === 'undo' ? 'redo' : 'undo';
          await keepStep(this.database, { ...done, side: other, at: now }, again, false);
          return { done, addresses: [...addresses] };
        }
      },
      async () => this.shelf.prepare(await this.largest()),
    );
  }

  private putBack(former: readonly Former[], addresses: Set<string>, now: string): Promise<Former[]> {
    const byId = new Map(former.map(({ id, fields }) => [id, fields]));
    const fieldsOf = (note: Note) => {
      const fields = byId.get(note.id) ?? null;
      // What comes back into the bin has its thirty days again.
      return fields?.deleted === undefined ? fields : { ...fields, deleted: now };
    };
    return this.alter([...byId.keys()], fieldsOf, addresses);
  }

  private async largest(): Promise<number> {
    const steps = await this.database.steps.toArray();
    return Math.max(0, ...steps.map(({ count }) => count));
  }

  /** Out of the notebook for good. */
  erase(ids: readonly string[]): Promise<Written | null> {
    const addresses = new Set<string>();
    return this.run(
      async () => {
        const notes = (await this.database.notes.bulkGet([...ids])).filter(
          (note) => note?.deleted !== undefined,
        );
        const gone = notes.flatMap((note) => note?.id ?? []);
        for (const note of notes) if (note) addresses.add(note.address);
        await this.database.notes.bulkDelete(gone);
        await this.shelf.erased(gone);
        return gone.length > 0
          ? { done: { kind: 'erase' as const, count: gone.length }, addresses: [...addresses] }
          : null;
      },
      () => this.shelf.prepare(ids.length, true),
    );
  }
}
