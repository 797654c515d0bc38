import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/store/database.ts';
import { keepStep, lastStep, MOST_STEPS, type Step, takeStep } from '../../../lib/store/notes/steps.ts';

const step = (side: Step['side'], count: number): Step => ({
  kind: 'tag',
  count,
  side,
  at: '2026-01-01T00:00:00.000Z',
});

test('the last comes off first; a new one ends what could be done again; the oldest are let go', async () => {
  const database = new Database('steps');
  await keepStep(database, step('redo', 1), [], false);
  for (let n = 1; n <= MOST_STEPS + 5; n++)
    await keepStep(database, step('undo', n), [{ id: `${n}`, fields: {} }], n === 3);
  expect(await lastStep(database, 'redo')).toBeNull();
  expect(await database.steps.count()).toBe(MOST_STEPS);
  expect(await database.stepNotes.count()).toBe(MOST_STEPS);
  expect(await takeStep(database, 'undo')).toMatchObject({
    step: { count: MOST_STEPS + 5 },
    former: [{ id: `${MOST_STEPS + 5}` }],
  });
  expect((await lastStep(database, 'undo'))?.count).toBe(MOST_STEPS + 4);
  expect(await takeStep(database, 'redo')).toBeNull();
});
