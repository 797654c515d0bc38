import { expect, test } from 'vitest';
import type { Lang } from '../../lib/model/record.ts';
import { type Hedge, hedgeAt, widen } from '../../lib/text/hedges.ts';
import { tokenise } from '../../lib/text/tokens.ts';

test.each<[Lang, string, number, Hedge]>([
  ['en', 'less than two hours', 2, 'below'],
  ['en', 'two hours', 0, 'exact'],
  ['en', 'just over two hours', 2, 'above'],
  ['uk', 'майже дві години', 1, 'around'],
  ['ru', 'менее двух часов', 1, 'below'],
  ['de', 'gut zwei Stunden', 1, 'above'],
  ['fr', 'moins de deux heures', 2, 'below'],
  ['es', 'casi dos horas', 1, 'around'],
])('%s: %s', (lang, text, at, kind) => {
  const words = tokenise(text);
  expect(hedgeAt(words, at, 0, lang, words.length, words.length).kind).toBe(kind);
});

test('Turkish hedges behind the quantity', () => {
  const words = tokenise('iki saatten az sürdü');
  expect(hedgeAt(words, 0, 0, 'tr', 2, words.length)).toEqual({ kind: 'below', from: 0, to: 3 });
});

test('every hedge widens to a range that holds the value', () => {
  for (const kind of ['exact', 'below', 'around', 'above'] as const) {
    const [low, high] = widen(100, kind);
    expect(low).toBeLessThanOrEqual(100);
    expect(high).toBeGreaterThanOrEqual(100);
  }
});
