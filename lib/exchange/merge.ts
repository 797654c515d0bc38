import type { Note } from '../model/note.ts';
import { contentKey } from './content.ts';

/** What bringing notes in would do; nothing is done yet. */
export interface MergePlan {
  /** Not here yet. */
  add: Note[];
  /** Here in an older state: what will be written. Carries the version it replaces, plus one. */
  update: Note[];
  /** Here already, the same or newer, or another with the same page, quote and text. */
  same: number;
}

/** What of a note is its reader's: whether two states of one note differ. */
function substance(note: Note): string {
  const { target } = note;
  return JSON.stringify([
    note.address,
    note.url,
    note.title,
    note.outlet ?? '',
    target?.quote ?? null,
    note.body,
    [...note.tags].sort(),
    note.colour,
    note.fact ?? '',
    note.event ?? '',
    note.deleted ?? '',
  ]);
}

/** What an incoming state makes of the one that is here; `null`: nothing. */
function updated(here: Note, note: Note): Note | null {
  const later = note.modified > here.modified;
  const { deleted, ...base } = later ? note : here;
  const stays = note.deleted !== undefined && here.deleted !== undefined;
  const result: Note = { ...base, ...(stays || (later && deleted) ? { deleted: deleted ?? '' } : {}) };
  return substance(result) === substance(here) ? null : { ...result, version: here.version + 1 };
}

/**
 * Merges by id, then by content. An id that is here is updated only by a later edit of other substance, so that
 * bringing the same file in twice does nothing the second time, and an old backup undoes no work. What lies in
 * the bin comes out of it when it is brought in.
 */
export function planMerge(existing: Iterable<Note>, incoming: Iterable<Note>): MergePlan {
  const byId = new Map<string, Note>();
  const contents = new Set<string>();
  for (const note of existing) {
    byId.set(note.id, note);
    if (!note.deleted) contents.add(contentKey(note));
  }
  const plan: MergePlan = { add: [], update: [], same: 0 };
  for (const note of incoming) {
    const here = byId.get(note.id);
    if (here) {
      const update = updated(here, note);
      if (update) plan.update.push(update);
      else plan.same++;
      continue;
    }
    const key = contentKey(note);
    if (contents.has(key)) plan.same++;
    else {
      contents.add(key);
      byId.set(note.id, note);
      plan.add.push(note);
    }
  }
  return plan;
}
