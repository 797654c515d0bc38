import { expect, test } from 'vitest';
import { BIN_DAYS, expired } from '../../../lib/store/notes/bin.ts';
import { Columns } from '../../../lib/store/notes/columns.ts';
import { madeUpNote } from './made-up-notes.ts';

test('only what has been in the bin for longer than its days', () => {
  const columns = new Columns();
  const now = Date.UTC(2026, 0, 31);
  const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();
  columns.put(madeUpNote(1));
  columns.put(madeUpNote(2, { deleted: ago(BIN_DAYS) }));
  columns.put(madeUpNote(3, { deleted: ago(BIN_DAYS + 1) }));
  columns.put(madeUpNote(4, { deleted: ago(BIN_DAYS + 1) }));
  columns.drop(madeUpNote(4).id);
  expect(expired(columns, new Date(now).toISOString())).toEqual([madeUpNote(3).id]);
});
