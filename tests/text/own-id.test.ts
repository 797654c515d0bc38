import { expect, test } from 'vitest';
import { isOwn, OWN } from '../../lib/text/own-id.ts';
import { loadData } from '../../scripts/load-data.ts';

test('a fact of the reader’s own is told by its id, and none of the record’s is taken for one', () => {
  expect(isOwn(`${OWN}1`)).toBe(true);
  expect(loadData('data').record.facts.filter(({ id }) => isOwn(id))).toEqual([]);
});
