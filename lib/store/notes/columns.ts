import type { AnchorState, Note, NoteColour } from '../../model/note.ts';

/** Notes in one pack: small enough to be written again for a change, large enough that few are read at the start. */
export const PACK_SIZE = 1000;

/** Numbers of the notes in a pack, one place each. */
export interface PackNumbers {
  /** Milliseconds since the epoch; `deleted` is 0 outside the bin. */
  created: Float64Array;
  modified: Float64Array;
  deleted: Float64Array;
  /** Places in `COLOURS` and `STATES`. */
  colour: Uint8Array;
  state: Uint8Array;
  /** Places in `names`. */
  outlet: Uint32Array;
  address: Uint32Array;
  fact: Uint32Array;
  event: Uint32Array;
  /** Of all tags in one text, a line each. */
  tags: Uint32Array;
}

/** What up to {@link PACK_SIZE} notes are filtered and sorted by. */
export interface Pack extends PackNumbers {
  n: number;
  /** Empty where a note was erased. */
  ids: string[];
  names: string[];
}

/** The folded texts of a pack's notes, one after the other; the note in place `i` begins at `starts[i]`. */
export interface PackedText {
  n: number;
  text: string;
  starts: Uint32Array;
}

/** In the order in which columns count them. */
export const COLOURS: readonly NoteColour[] = ['important', 'question', 'doubt', 'quote', 'own'];
/** In the order in which columns count them. */
export const STATES: readonly AnchorState[] = ['anchored', 'changed', 'orphan'];

const NAMED = ['outlet', 'address', 'fact', 'event', 'tags'] as const;
const TAG_END = '\n';

function numbers(length: number): PackNumbers {
  return {
    created: new Float64Array(length),
    modified: new Float64Array(length),
    deleted: new Float64Array(length),
    colour: new Uint8Array(length),
    state: new Uint8Array(length),
    outlet: new Uint32Array(length),
    address: new Uint32Array(length),
    fact: new Uint32Array(length),
    event: new Uint32Array(length),
    tags: new Uint32Array(length),
  };
}

const KEYS = Object.keys(numbers(0)) as (keyof PackNumbers)[];

/**
 * What all notes are filtered and sorted by, as columns of numbers: 100,000 notes are some 10 MB, and a question is
 * a walk over a few arrays. A note's place (its slot) stays; slot `s` lies in pack `s / PACK_SIZE`.
 */
export class Columns {
  /** By slot; empty where a note was erased. */
  readonly ids: string[] = [];
  readonly slots = new Map<string, number>();
  /** Names by number; 0 is the empty name. */
  readonly names: string[] = [''];
  private readonly numberOf = new Map<string, number>([['', 0]]);
  private readonly free: number[] = [];
  private readonly tagLists = new Map<number, readonly number[]>();
  at: PackNumbers = numbers(PACK_SIZE);
  /** Grows with every change, so that what was computed from the columns knows its age. */
  changes = 0;

  get size(): number {
    return this.ids.length;
  }

  /** The number of a name, or -1 for one that no note has. */
  find(name: string): number {
    return this.numberOf.get(name) ?? -1;
  }

  private numberFor(name: string): number {
    const known = this.numberOf.get(name);
    if (known !== undefined) return known;
    this.names.push(name);
    this.numberOf.set(name, this.names.length - 1);
    return this.names.length - 1;
  }

  /** Numbers of a note's tags. */
  tagsAt(slot: number): readonly number[] {
    const list = this.at.tags[slot] ?? 0;
    if (list === 0) return [];
    const known = this.tagLists.get(list);
    if (known) return known;
    const tags = (this.names[list] ?? '').split(TAG_END).map((tag) => this.numberFor(tag));
    this.tagLists.set(list, tags);
    return tags;
  }

  private grow(slots: number): void {
    const length = this.at.created.length;
    if (slots <= length) return;
    const larger = numbers(Math.max(slots, length * 2));
    for (const key of KEYS) larger[key].set(this.at[key]);
    this.at = larger;
  }

  /** Writes a note in its slot, or gives it one. */
  put(note: Note): number {
    let slot = this.slots.get(note.id);
    if (slot === undefined) {
      slot = this.free.pop() ?? this.ids.length;
      this.ids[slot] = note.id;
      this.slots.set(note.id, slot);
      this.grow(slot + 1);
    }
    const { at } = this;
    at.created[slot] = Date.parse(note.created);
    at.modified[slot] = Date.parse(note.modified);
    at.deleted[slot] = note.deleted === undefined ? 0 : Date.parse(note.deleted);
    at.colour[slot] = COLOURS.indexOf(note.colour);
    at.state[slot] = STATES.indexOf(note.state);
    at.outlet[slot] = this.numberFor(note.outlet ?? '');
    at.address[slot] = this.numberFor(note.address);
    at.fact[slot] = this.numberFor(note.fact ?? '');
    at.event[slot] = this.numberFor(note.event ?? '');
    at.tags[slot] = this.numberFor(note.tags.join(TAG_END));
    this.changes++;
    return slot;
  }

  /** Takes a note away; its slot is free. Returns it, or -1 for a note that is not here. */
  drop(id: string): number {
    const slot = this.slots.get(id);
    if (slot === undefined) return -1;
    this.slots.delete(id);
    this.ids[slot] = '';
    this.free.push(slot);
    this.changes++;
    return slot;
  }

  /** A pack as it is kept. */
  pack(n: number): Pack {
    const from = n * PACK_SIZE;
    const to = Math.min(from + PACK_SIZE, this.size);
    const names: string[] = [];
    const places = new Map<number, number>();
    const own = (all: Uint32Array) =>
      all.slice(from, to).map((name) => {
        const place = places.get(name) ?? names.push(this.names[name] ?? '') - 1;
        places.set(name, place);
        return place;
      });
    const { created, modified, deleted, colour, state } = this.at;
    return {
      n,
      ids: this.ids.slice(from, to),
      created: created.slice(from, to),
      modified: modified.slice(from, to),
      deleted: deleted.slice(from, to),
      colour: colour.slice(from, to),
      state: state.slice(from, to),
      outlet: own(this.at.outlet),
      address: own(this.at.address),
      fact: own(this.at.fact),
      event: own(this.at.event),
      tags: own(this.at.tags),
      names,
    };
  }

  /** Takes a kept pack in; packs come in their order. */
  takePack(pack: Pack): void {
    const from = pack.n * PACK_SIZE;
    this.grow(from + pack.ids.length);
    const own = pack.names.map((name) => this.numberFor(name));
    for (const key of KEYS) this.at[key].set(pack[key], from);
    for (const key of NAMED)
      for (let i = 0; i < pack.ids.length; i++) this.at[key][from + i] = own[pack[key][i] ?? 0] ?? 0;
    pack.ids.forEach((id, i) => {
      this.ids[from + i] = id;
      if (id === '') this.free.push(from + i);
      else this.slots.set(id, from + i);
    });
    this.changes++;
  }
}
