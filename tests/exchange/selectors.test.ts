import { expect, test } from 'vitest';
import { selectorsOf } from '../../lib/exchange/selectors.ts';

const quote = { type: 'TextQuoteSelector', exact: 'q', prefix: 'p', suffix: 's' };
const position = { type: 'TextPositionSelector', start: 1, end: 2 };

test.each([
  ['one', quote],
  ['a list', [position, { type: 'CssSelector', value: 'p' }, quote]],
  ['a chain', { type: 'XPathSelector', refinedBy: { ...position, refinedBy: quote } }],
])('%s', (_, selector) =>
  expect(selectorsOf(selector)).toMatchObject({ exact: 'q', prefix: 'p', suffix: 's' }),
);

test('the innermost quote counts', () => {
  expect(selectorsOf({ ...quote, exact: 'outer', refinedBy: quote }).exact).toBe('q');
});

test('what is none is passed over', () => {
  for (const nothing of [undefined, null, 7, 'x', [], [null, [quote, []]].slice(0, 1)])
    expect(selectorsOf(nothing)).toEqual({});
});
