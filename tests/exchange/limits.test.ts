import { expect, test } from 'vitest';
import { LIMITS } from '../../lib/exchange/limits.ts';

test('the limits are the promised ones, and the fields of one note fit a file', () => {
  expect(LIMITS).toMatchObject({ file: 20_000_000, notes: 50_000, field: 64 * 1024, depth: 32 });
  expect(LIMITS.field * 3 * 8 + LIMITS.tags * LIMITS.tag * 3).toBeLessThan(LIMITS.file);
});
