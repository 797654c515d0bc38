import { expect, test } from 'vitest';
import { failureOf } from '../../lib/store/failure.ts';

const named = (name: string, message = '', inner?: object) => ({ name, message, inner });

test.each([
  ['Firefox, at the quota', named('QuotaExceededError')],
  ['Chromium, at the quota', named('AbortError', '', named('QuotaExceededError'))],
  ['Chromium, disk full', named('AbortError', '', named('DataError', 'Failed to write blobs (IOError)'))],
])('storage full: %s', (_, error) => expect(failureOf(error)).toBe('full'));

test('a closed database is none, or outdated when a newer one closed it', () => {
  expect(failureOf(named('DatabaseClosedError', '', named('InvalidStateError')))).toBe('no-database');
  expect(failureOf(named('DatabaseClosedError'), true)).toBe('outdated');
  expect(failureOf(named('VersionError'))).toBe('outdated');
});

test('what is not the database speaking is no failure of it', () => {
  expect(failureOf(new TypeError('x is not a function'))).toBeNull();
  expect(failureOf('text')).toBeNull();
  expect(failureOf(named('DataError', 'Evaluating the key path'))).toBeNull();
});
