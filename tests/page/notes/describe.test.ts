// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { CONTEXT, describe as describeSelection, targetAt } from '../../../lib/page/notes/describe.ts';
import { textsOf } from '../../../lib/page/notes/texts.ts';
import { PASSAGES, rangeOver, setPage } from './live.ts';

beforeEach(() => setPage(PASSAGES));
const described = (first: string, last?: string) =>
  describeSelection(rangeOver(first, last), textsOf(document), document);

test('a passage over several nodes: quote, surroundings, position in the article', () => {
  const found = described('at seven', ' aboard');
  const { text } = textsOf(document).article.page;
  expect(found?.target.quote.exact).toBe('at seven with 1,000 passengers aboard');
  expect(found?.target.quote.prefix).toBe(
    text.slice((found?.span?.start ?? 0) - CONTEXT, found?.span?.start),
  );
  expect(found?.target.quote.suffix).toMatch(/^, and the crew counted/);
  expect(text.slice(found?.target.position?.start, found?.target.position?.end)).toBe(
    found?.target.quote.exact,
  );
});

test('a passage over paragraphs', () => {
  expect(described('counted them', 'The harbour')?.target.quote.exact).toBe(
    'counted them twice.\nThe harbour',
  );
});

test('space at the ends is none of the passage; a selection by elements is one too', () => {
  const range = rangeOver(' left the ');
  expect(describeSelection(range, textsOf(document), document)?.target.quote.exact).toBe('left the');
  const paragraphs = document.querySelectorAll('main p');
  const [first, second] = paragraphs;
  if (!first || !second) throw new Error('The page has paragraphs.');
  // As a triple click leaves it: from a paragraph to the beginning of the next.
  range.setStart(first, 0);
  range.setEnd(second, 0);
  expect(describeSelection(range, textsOf(document), document)?.target.quote.exact).toMatch(
    /^The first ferry .* counted them twice\.$/,
  );
});

test('outside the article: by quote alone', () => {
  const found = described('keeps its lamps lit');
  expect(found?.target.quote.exact).toBe('keeps its lamps lit');
  expect(found?.target.quote.suffix).toMatch(/^ all winter/);
  expect(found?.target.position).toBeNull();
  expect(found?.span).toBeNull();
});

test('nothing to read is no passage', () => {
  expect(described(', ')).toBeNull();
});

test('surroundings never begin or end within a character', () => {
  const text = `${'x'.repeat(40)}😀${'y'.repeat(CONTEXT - 1)}quote${'z'.repeat(CONTEXT - 1)}😀`;
  const { quote } = targetAt(text, { start: text.indexOf('quote'), end: text.indexOf('quote') + 5 });
  expect(quote.prefix).toBe('y'.repeat(CONTEXT - 1));
  expect(quote.suffix).toBe('z'.repeat(CONTEXT - 1));
});
