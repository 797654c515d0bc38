import type { Note } from '../model/note.ts';

const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** 128 bits of a text (four lanes of 32, MurmurHash3's mixing): for telling texts apart, not against forgery. */
function hash128(text: string): number[] {
  const lanes = [...SEEDS];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    for (let k = 0; k < lanes.length; k++) {
      let h = (lanes[k] as number) ^ Math.imul(c + k * 0x1003f, SEEDS[(k + 1) & 3] as number);
      h = (h << 13) | (h >>> 19);
      lanes[k] = (Math.imul(h, 5) + 0xe6546b64) | 0;
    }
  }
  return lanes.map((lane, k) => {
    let h = lane ^ text.length ^ (lanes[(k + 1) & 3] as number);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  });
}

const hex = (text: string) =>
  hash128(text)
    .map((n) => n.toString(16).padStart(8, '0'))
    .join('');

/** An id that follows from what is identified (UUID version 8): the same entry brought in twice is one note. */
export function idFrom(text: string): string {
  const h = hex(text);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20)}`;
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What makes two notes the same by content: page, quote and text. */
export function contentKey(note: Pick<Note, 'address' | 'target' | 'body'>): string {
  return hex(`${note.address}\n${squeezed(note.target?.quote.exact ?? '')}\n${squeezed(note.body)}`);
}
