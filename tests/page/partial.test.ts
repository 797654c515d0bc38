import { expect, test } from 'vitest';
import { FEWEST_WORDS, partialOf } from '../../lib/page/partial.ts';
import { parse } from './parse.ts';

const free = (value: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${value}}</script>`;

test.each([
  ['enough', '', '', FEWEST_WORDS, true, null],
  ['too few', '', '', FEWEST_WORDS - 1, true, 'short'],
  ['cut off', '', '', 9999, false, 'too-long'],
  ['a wall and a beginning', '', '<div class="c-Paywall"></div>', 200, true, 'paywall'],
  ['a wall in the markup of a whole text', '', '<div class="c-Paywall"></div>', 900, true, null],
  ['said to be for subscribers', free('"false"'), '', 200, true, 'paywall'],
  ['said to be free', free('true'), '', 200, true, null],
  ['another kind of thing', free('false').replace('NewsArticle', 'Game'), '', 200, true, null],
] as const)('%s', (_, head, body, words, whole, partial) => {
  expect(partialOf(parse(body, head), words, whole)).toBe(partial);
});
