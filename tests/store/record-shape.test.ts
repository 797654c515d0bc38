import { expect, test } from 'vitest';
import { compareVersions, isRecord } from '../../lib/store/record-shape.ts';
import { madeUpRecord } from './made-up-record.ts';

test.each([
  ['2025-01-01.10', '2025-01-01.9', 1],
  ['2025-01-02.1', '2025-01-01.9', 1],
  ['2025-01-01.1', '2025-01-01.1', 0],
  ['nonsense', '2025-01-01.0', -1],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
  expect(Math.sign(compareVersions(b, a))).toBe(-sign + 0);
});

test('a record is one, its parts alone are not', () => {
  const record = madeUpRecord('2025-01-01.1');
  expect(isRecord(record)).toBe(true);
  for (const key of Object.keys(record)) {
    const { [key as 'facts']: _gone, ...rest } = record;
    expect(isRecord(rest), key).toBe(false);
  }
  expect(isRecord({ ...record, sources: [{ id: 'x', url: 3, outlet: 'quay' }] })).toBe(false);
  expect(isRecord({ ...record, version: 'soon' })).toBe(false);
});
