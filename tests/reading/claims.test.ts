import { expect, test } from 'vitest';
import { createReader } from '../../lib/reading/read.ts';
import { matching, page, record } from './small-world.ts';

const reader = createReader(matching, record);
const OPENING = 'The race in the Harbour on 7 June';
const claims = (...lines: string[]) => reader.read(page([OPENING, ...lines])).claims;

test('a differing slot is named with both wordings', () => {
  const [claim] = claims('Mayor Edith Marrow spoke at the prize-giving in the town hall.');
  expect(claim).toMatchObject({
    fact: 'winner',
    stance: 'differs',
    differences: [{ slot: 'Office', page: 'Mayor', record: 'Harbour master' }],
  });
});
test('where both stances rest on the same words the weightier stays', () => {
  expect(claims('Harbour master Edith Marrow won.').map((c) => c.stance)).toEqual(['agrees']);
});
test('a claim’s words are the page’s own', () => {
  const input = page([OPENING, 'In all, some 40 boats came to the line.']);
  for (const claim of reader.read(input).claims)
    expect(input.text.slice(claim.start, claim.end)).toBe(claim.exact);
});
test('whoever says it is named', () =>
  expect(claims('Marrow won the race, said Quill.')[0]?.speaker).toBe('Quill'));
test('a mark is never a mere word', () => {
  for (const claim of claims('Quill stayed away.', 'Some 40 boats.'))
    expect(claim.exact.length).toBeGreaterThanOrEqual(8);
});
test('a quotation in other words is set beside the known one', () => {
  const [claim] = claims('“The wind stayed with us all the way to that buoy,” said Marrow, who won.');
  expect(claim?.drift?.nearest.text).toContain('wind was with us');
});
