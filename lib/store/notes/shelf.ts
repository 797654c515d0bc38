import type { Note } from '../../model/note.ts';
import type { Database } from '../database.ts';

import { Columns, PACK_SIZE } from './columns.ts';
import { searchText, Texts } from './texts.ts';

const META = 'shelf';
/** Grows when packs hold something else, or the same otherwise: they are made anew then. */
const VERSION = 1;
/** So few notes are written down as loose; more, and their packs are written at once. */
const FEW = 64;
/** So many loose notes are put into their packs at the next chance. */
const MANY_LOOSE = 512;
const READ_AT_ONCE = 2000;

/**
 * What notes are found by: in memory while the background lives, in packs beside the notes, and loose (to be read
 * from the notes themselves) where a note is newer than its pack. Saving one note therefore writes two small rows
 * however many there are. Whoever writes notes tells it, in the same transaction, and one at a time.
 */
export class Shelf {
  private readonly database: Database;
  private columns: Promise<Columns> | null = null;
  private texts: Promise<Texts> | null = null;
  private loaded: { columns: Columns; texts: Texts | null } | null = null;

  constructor(database: Database) {
    this.database = database;
  }

  /** Forgets what is in memory: a transaction that told of its notes has failed. */
  forget(): void {
    this.columns = null;
    this.texts = null;
    this.loaded = null;
  }

  /** What notes are filtered and sorted by. */
  read(): Promise<Columns> {
    this.columns ??= this.readColumns().catch((error: unknown) => {
      this.columns = null;
      throw error;
    });
    return this.columns;
  }

  /** What notes are searched in; read when first asked for. */
  async readTexts(): Promise<Texts> {
    const columns = await this.read();
    this.texts ??= this.loadTexts(columns).catch((error: unknown) => {
      this.texts = null;
      throw error;
    });
    return this.texts;
  }

  private async readColumns(): Promise<Columns> {
    const { database } = this;
    const columns = new Columns();
    const held = await database.meta.get(META);
    if (held?.value !== VERSION) await this.makeAnew();
    // One transaction, so that no note is both packed and missing from the loose ones.
    await database.transaction('r', database.packs, database.loose, database.notes, async () => {
      for (const pack of await database.packs.orderBy('n').toArray()) columns.takePack(pack);
      const ids = await database.loose.toCollection().primaryKeys();
      for (const note of await database.notes.bulkGet(ids)) if (note) columns.put(note);
      this.loaded = { columns, texts: null };
    });
    return columns;
  }

  private async loadTexts(columns: Columns): Promise<Texts> {
    const { database } = this;
    const texts = new Texts();
    await database.transaction('r', database.texts, database.loose, database.notes, async () => {
      await database.texts.each((text) => texts.takePack(text));
      const ids = await database.loose.toCollection().primaryKeys();
      const notes = await database.notes.bulkGet(ids);
      const changed = new Map<number, string>();
      for (const note of notes) {
        const slot = note && columns.slots.get(note.id);
        if (note && slot !== undefined) changed.set(slot, searchText(note));
      }
      texts.put(changed);
      if (this.loaded?.columns === columns) this.loaded = { columns, texts };
    });
    return texts;
  }

  /** Packs made from the notes themselves. */
  private async makeAnew(): Promise<void> {
    const { database } = this;
    const { meta, notes, packs, texts, loose } = database;
    await database.transaction('rw', [meta, notes, packs, texts, loose], async () => {
      await Promise.all([packs.clear(), texts.clear(), loose.clear()]);
      const columns = new Columns();
      const words = new Texts();
      let last = '';
      for (;;) {
        const some = await notes.where('id').above(last).limit(READ_AT_ONCE).toArray();
        const lines = new Map<number, string>();
        for (const note of some) lines.set(columns.put(note), searchText(note));
        words.put(lines);
        last = some.at(-1)?.id ?? '';
        if (some.length < READ_AT_ONCE) break;
      }
      for (let n = 0; n * PACK_SIZE < columns.size; n++) {
        await packs.put(columns.pack(n));
        await texts.put(words.pack(n));
      }
      await meta.put({ key: META, value: VERSION });
    });
  }

  /** To be awaited before a transaction that writes so many notes, or erases any. */
  async prepare(count: number, erases = false): Promise<void> {
    if (erases || count > FEW) await this.readTexts();
  }

  /** Inside a transaction: these notes were written. */
  async wrote(notes: readonly Note[]): Promise<void> {
    const { columns, texts } = this.loaded ?? {};
    const lines = new Map<number, string>();
    for (const note of notes) {
      const slot = columns?.put(note);
      if (slot !== undefined && texts) lines.set(slot, searchText(note));
    }
    texts?.put(lines);
    const ids = notes.map(({ id }) => id);
    if (ids.length > FEW && texts) await this.packed(ids, lines.keys());
    else await this.database.loose.bulkPut(ids.map((id) => ({ id })));
  }

  /** Inside a transaction that was prepared to erase: these notes are no more. */
  async erased(ids: readonly string[]): Promise<void> {
    // Their packs are written at once: a freed slot that a kept pack still named would hold two notes.
    const lines = new Map(ids.map((id) => [this.loaded?.columns.drop(id) ?? -1, '']));
    lines.delete(-1);
    this.loaded?.texts?.put(lines);
    await this.packed(ids, lines.keys());
  }

  private async packed(ids: readonly string[], slots: Iterable<number>): Promise<void> {
    await this.writePacks(new Set([...slots].map((slot) => Math.floor(slot / PACK_SIZE))));
    await this.database.loose.bulkDelete([...ids]);
  }

  private async writePacks(packs: Iterable<number>): Promise<void> {
    const { columns, texts } = this.loaded ?? {};
    if (!columns || !texts) return;
    for (const n of packs) {
      await this.database.packs.put(columns.pack(n));
      await this.database.texts.put(texts.pack(n));
    }
  }

  /** Puts loose notes into their packs where there are many; between two writes, when nobody waits. */
  async tidy(): Promise<void> {
    const { database } = this;
    if ((await database.loose.count()) < MANY_LOOSE) return;
    await this.readTexts();
    await database.transaction('rw', database.packs, database.texts, database.loose, async () => {
      const { columns } = this.loaded ?? {};
      if (!columns) return;
      const ids = await database.loose.toCollection().primaryKeys();
      const slots = ids.flatMap((id) => columns.slots.get(id) ?? []);
      await this.writePacks(new Set(slots.map((slot) => Math.floor(slot / PACK_SIZE))));
      await database.loose.clear();
    });
  }
}
