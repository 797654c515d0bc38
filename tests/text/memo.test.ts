import { expect, test } from 'vitest';
import { memo } from '../../lib/text/memo.ts';

test('a word is asked for once, whatever the answer', () => {
  const asked: string[] = [];
  const of = memo((word) => {
    asked.push(word);
    return word === 'none' ? undefined : word.length;
  });
  expect([of('ab'), of('ab'), of('none'), of('none')]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(['ab', 'none']);
});

test('memory is bounded', () => {
  let asked = 0;
  const of = memo(() => ++asked);
  for (let i = 0; i < 20_001; i++) of(`word ${i}`);
  of('word 0');
  expect(asked).toBe(20_002);
});
