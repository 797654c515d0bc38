import { expect, test } from 'vitest';
import { isReaderSeated, readerSeat, takeReaderSeat } from '../../lib/browser/reader-seat.ts';

test('one reader a document, and room for the next when it has gone', () => {
  const first = new AbortController();
  expect(isReaderSeated(readerSeat)).toBe(false);
  expect(takeReaderSeat(first.signal)).toBe(true);
  expect(isReaderSeated(readerSeat)).toBe(true);
  expect(takeReaderSeat(new AbortController().signal)).toBe(false);
  first.abort();
  expect(isReaderSeated(readerSeat)).toBe(false);
  expect(takeReaderSeat(first.signal)).toBe(false);
});

test('the function sent into a tab needs nothing from around it', () => {
  const alone = new Function(`return (${isReaderSeated.toString()})`)() as typeof isReaderSeated;
  expect(alone('nobody sits here')).toBe(false);
});
