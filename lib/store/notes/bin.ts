import type { Columns } from './columns.ts';

const DAY_MS = 86_400_000;
/** Days a removed note stays in the bin. */
export const BIN_DAYS = 30;

/** Ids of the notes whose days in the bin are over. `now`: ISO 8601. */
export function expired(columns: Columns, now: string): string[] {
  const before = Date.parse(now) - BIN_DAYS * DAY_MS;
  return columns.ids.filter((id, slot) => {
    const deleted = columns.at.deleted[slot] ?? 0;
    return id !== '' && deleted !== 0 && deleted < before;
  });
}
