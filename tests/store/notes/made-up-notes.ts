import type { Note } from '../../../lib/model/note.ts';

/** A note of a fictional paper; `n` makes it one of its own. */
export function madeUpNote(n: number, change: Partial<Note> = {}): Note {
  const day = new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    created: day,
    modified: day,
    address: `https://quay.example/${n % 7}`,
    url: `https://www.quay.example/${n % 7}?utm_source=x`,
    title: `Ferry number ${n % 7}`,
    outlet: n % 2 === 0 ? 'Quay Courier' : 'Harbour Wire',
    target: {
      quote: { exact: `The ferry left pier ${n} at noon`, prefix: 'before ', suffix: ' after' },
      position: null,
    },
    body: n % 3 === 0 ? `Was it **${n}**?` : '',
    tags: n % 4 === 0 ? ['ferry', 'noon'] : n % 4 === 1 ? ['ferry'] : [],
    colour: n % 5 === 0 ? 'doubt' : 'important',
    state: 'anchored',
    version: 1,
    ...change,
  };
}
