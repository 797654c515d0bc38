import { expect, test } from 'vitest';
import { negationAtEdges } from '../../../lib/text/anchoring/edges.ts';

const edges = (text: string, exact: string, prefix: string, suffix: string) => {
  const start = text.indexOf(exact);
  return negationAtEdges(text, start, start + exact.length, { exact, prefix, suffix });
};

test.each([
  ['the pier was not closed', 'the pier was', '', ' closed', [{ was: '', now: 'not' }]],
  ['he never agreed to it', 'agreed to it', 'he ', '', [{ was: '', now: 'never' }]],
  ['he agreed to it', 'agreed to it', 'he never ', '', [{ was: 'never', now: '' }]],
  ['he never agreed to it', 'agreed to it', 'he never ', '', []],
  ['one said no\nagreed to it', 'agreed to it', 'elsewhere ', '', []],
  ['the pier was not closed', 'the pier was', '', '', []],
])('%s: “%s” between “%s” and “%s”', (text, exact, prefix, suffix, changes) => {
  expect(edges(text, exact, prefix, suffix)).toEqual(changes);
});
