import type { NoteChoice, NoteQuery } from '../../lib/model/note-messages.ts';

/** What is selected: some notes, or all that are found but some. */
export type Chosen = { all: false; ids: ReadonlySet<string> } | { all: true; except: ReadonlySet<string> };

export const NOTHING: Chosen = { all: false, ids: new Set() };
export const EVERYTHING: Chosen = { all: true, except: new Set() };

export const isSelected = (selection: Chosen, id: string): boolean =>
  selection.all ? !selection.except.has(id) : selection.ids.has(id);

/** How many, of `total` found. */
export const countSelected = (selection: Chosen, total: number): number =>
  selection.all ? Math.max(0, total - selection.except.size) : selection.ids.size;

/** With these notes selected, or not. */
export function select(selection: Chosen, ids: readonly string[], on: boolean): Chosen {
  const changed = new Set(selection.all ? selection.except : selection.ids);
  for (const id of ids) {
    if (on === selection.all) changed.delete(id);
    else changed.add(id);
  }
  return selection.all ? { all: true, except: changed } : { all: false, ids: changed };
}

/** The notes meant, as the background is told. */
export const choiceOf = (selection: Chosen, query: NoteQuery): NoteChoice =>
  selection.all ? { query, except: [...selection.except] } : { ids: [...selection.ids] };
