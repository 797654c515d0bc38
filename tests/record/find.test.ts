import { expect, test } from 'vitest';
import { findables, findFacts } from '../../lib/record/find.ts';
import { madeUpRecord } from './made-up-record.ts';

const all = findables(madeUpRecord());

test.each([
  ['everything, in the order of the record', {}, ['oar-won', 'rain-fell', 'fish-served']],
  ['a word', { text: 'harbour' }, ['rain-fell']],
  ['the beginning of a word, in capitals', { text: 'HARB' }, ['rain-fell']],
  ['words in any order', { text: 'dinner fish' }, ['fish-served']],
  ['words that never meet', { text: 'harbour fish' }, []],
  ['another language', { text: 'весло' }, ['oar-won']],
  ['an id', { text: 'rain-fell' }, ['rain-fell']],
  ['a value of a slot', { text: '6 may' }, ['oar-won']],
  ['an outlet that is a source', { text: 'buoy daily' }, ['oar-won', 'rain-fell']],
  ['an outlet that leaves it out', { text: 'digest' }, ['oar-won', 'rain-fell']],
  ['an event', { event: 'dinner' }, ['fish-served']],
  ['a status', { status: 'disputed' as const }, ['rain-fell']],
  ['an outlet', { outlet: 'cable' }, ['oar-won', 'rain-fell']],
  [
    'all at once',
    { text: 'oar', event: 'regatta', status: 'verified' as const, outlet: 'dock' },
    ['oar-won'],
  ],
])('found by %s', (_, filters, ids) => {
  expect(findFacts(all, filters).map(({ id }) => id)).toEqual(ids);
});
