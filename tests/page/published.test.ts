import { expect, test } from 'vitest';
import { findDate } from '../../lib/page/published.ts';

test.each([
  ['2025-05-16', '2025-05-16'],
  ['2025-05-16T00:10:00+03:00', '2025-05-16'],
  ['20250516T101500Z', '2025-05-16'],
  ['2025/5/6 10:00', '2025-05-06'],
  ['Fri, 16 May 2025 15:20:00 GMT', '2025-05-16'],
  ['16th May 2025', '2025-05-16'],
  ['May 6, 2025', '2025-05-06'],
  ['16.05.2025', '2025-05-16'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-13-01', null],
  ['1016-05-16', null],
  ['16 Foo 2025', null],
  ['soon', null],
])('%s -> %s', (text, date) => expect(findDate(text)).toBe(date));

test.each([
  ['-news-2025-05-16-ferry-', '2025-05-16'],
  ['-2025-may-6-ferry', '2025-05-06'],
  ['-ferry-20250516', '2025-05-16'],
  ['-ferry-2025-05', null],
  ['-id-92025051600', null],
])('in an address: %s -> %s', (path, date) => expect(findDate(path, 'address')).toBe(date));
