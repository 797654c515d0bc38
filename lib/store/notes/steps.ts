import type { Note } from '../../model/note.ts';
import type { DoneStep } from '../../model/note-messages.ts';
import type { Database } from '../database.ts';

/** Values to give a note; `undefined` takes the field away. */
export type Fields = { [K in keyof Note]?: Note[K] | undefined };

/** The way back for one note. */
export interface Former {
  id: string;
  fields: Fields;
}

/** Something that was done (`undo` leads back) or undone (`redo` leads there again). A higher `n` is later. */
export interface Step extends DoneStep {
  n?: number;
  side: 'undo' | 'redo';
  /** ISO 8601. */
  at: string;
}

/** What a step has to put back; apart from it, so that naming the last step reads no notes. */
export interface StepNotes {
  n: number;
  former: Former[];
}

/** As many actions can be undone. */
export const MOST_STEPS = 50;

/** The step that would be undone, or done again. */
export async function lastStep(database: Database, side: Step['side']): Promise<Step | null> {
  const keys = await database.steps.where('side').equals(side).primaryKeys();
  const last = Math.max(-1, ...keys);
  return last < 0 ? null : ((await database.steps.get(last)) ?? null);
}

async function drop(database: Database, keys: number[]): Promise<void> {
  await database.steps.bulkDelete(keys);
  await database.stepNotes.bulkDelete(keys);
}

/** Inside a transaction: takes a step off its side and gives what it puts back. */
export async function takeStep(
  database: Database,
  side: Step['side'],
): Promise<{ step: Step; former: Former[] } | null> {
  const step = await lastStep(database, side);
  if (step?.n === undefined) return null;
  const former = (await database.stepNotes.get(step.n))?.former ?? [];
  await drop(database, [step.n]);
  return { step, former };
}

/** Inside a transaction: keeps the way back. A new action (`fresh`) ends what could have been done again. */
export async function keepStep(
  database: Database,
  step: Step,
  former: Former[],
  fresh: boolean,
): Promise<void> {
  if (fresh) await drop(database, await database.steps.where('side').equals('redo').primaryKeys());
  const n = await database.steps.add(step);
  await database.stepNotes.add({ n, former });
  const keys = await database.steps.where('side').equals(step.side).primaryKeys();
  await drop(database, keys.sort((a, b) => a - b).slice(0, Math.max(0, keys.length - MOST_STEPS)));
}
