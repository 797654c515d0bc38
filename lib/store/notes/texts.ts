import type { Note } from '../../model/note.ts';
import { fold } from '../../text/fold.ts';
import { PACK_SIZE, type PackedText } from './columns.ts';

/** Between the fields of a note: no query holds it, so that none is met across two fields. */
const FIELD_END = '\n';

/** Everything a note is sought by, folded. */
export function searchText(note: Note): string {
  const fields = [note.target?.quote.exact ?? '', note.body, ...note.tags, note.title, note.outlet ?? ''];
  return fields.map((field) => fold(field).replace(/\s+/g, ' ')).join(FIELD_END) + FIELD_END;
}

/** What a typed text asks for: every word, or the whole stretch where it stands in quotation marks. */
export function soughtIn(typed: string): string[] {
  const sought: string[] = [];
  for (const [, stretch, word] of typed.matchAll(/["“„«]([^"“”„«»]+)["”“»]?|(\S+)/g)) {
    const text = fold(stretch ?? word ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') sought.push(text);
  }
  // The longest is the rarest: it is sought in everything, the rest only in what it found.
  return [...new Set(sought)].sort((a, b) => b.length - a.length);
}

/**
 * The texts of all notes in packs, each one long string: `indexOf` over it is faster than any index of words, and
 * is kept up to date by cutting one note's stretch out.
 */
export class Texts {
  private readonly packs: { text: string; starts: Uint32Array }[] = [];

  takePack({ n, text, starts }: PackedText): void {
    this.packs[n] = { text, starts };
  }

  /** A pack as it is kept. */
  pack(n: number): PackedText {
    const { text, starts } = this.packs[n] ?? { text: '', starts: new Uint32Array(1) };
    return { n, text, starts };
  }

  /** Puts texts at slots, several at once. */
  put(texts: ReadonlyMap<number, string>): void {
    const byPack = new Map<number, [number, string][]>();
    for (const [slot, text] of texts) {
      const n = Math.floor(slot / PACK_SIZE);
      const own = byPack.get(n) ?? [];
      own.push([slot % PACK_SIZE, text]);
      byPack.set(n, own);
    }
    for (const [n, changed] of byPack) this.rewrite(n, changed);
  }

  private rewrite(n: number, changed: [place: number, text: string][]): void {
    const { text, starts } = this.pack(n);
    const parts: string[] = [];
    for (let i = 0; i + 1 < starts.length; i++) parts.push(text.slice(starts[i], starts[i + 1]));
    for (const [place, own] of changed) {
      while (parts.length < place) parts.push('');
      parts[place] = own;
    }
    const places = new Uint32Array(parts.length + 1);
    parts.forEach((part, i) => {
      places[i + 1] = (places[i] ?? 0) + part.length;
    });
    this.packs[n] = { text: parts.join(''), starts: places };
  }

  /** Marks (1) by slot what holds all that is sought, which is not empty; `slots`: how many there are. */
  find(sought: readonly string[], slots: number): Uint8Array {
    const marks = new Uint8Array(slots);
    const [first = '', ...others] = sought;
    this.packs.forEach(({ text, starts }, n) => {
      let i = 0;
      for (let found = text.indexOf(first); found >= 0; ) {
        while ((starts[i + 1] ?? text.length) <= found) i++;
        const end = starts[i + 1] ?? text.length;
        const own = others.length > 0 ? text.slice(starts[i], end) : '';
        if (others.every((other) => own.includes(other))) marks[n * PACK_SIZE + i] = 1;
        found = text.indexOf(first, end);
      }
    });
    return marks;
  }
}
