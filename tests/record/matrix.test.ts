import { expect, test } from 'vitest';
import { inParts, matrixOf, type Order, statesOf } from '../../lib/record/matrix.ts';
import { madeUpRecord } from './made-up-record.ts';

const record = madeUpRecord();
const sources = new Map(record.sources.map((source) => [source.id, source]));
const built = (order: Order, up = false, least = 1, named = false) =>
  matrixOf(record, record.facts, { order, up, least, named });

test('a source states, a note makes it differ or leave out, and nothing else is known', () => {
  const [fact] = record.facts;
  const cells = fact ? statesOf(fact, sources) : new Map();
  expect([...cells].map(([outlet, { state }]) => [outlet, state])).toEqual([
    ['anchor', 'states'],
    ['buoy', 'states'],
    ['cable', 'differs'],
    ['dock', 'omits'],
  ]);
  expect(cells.get('buoy')?.copyOf).toBe('anchor');
  expect(cells.get('anchor')).not.toHaveProperty('copyOf');
  expect(cells.get('cable')?.notes).toHaveLength(1);
});

test('a note of a difference or of silence that names nobody makes nobody differ or silent', () => {
  const fact = structuredClone(record.facts[0]);
  if (!fact) throw new Error('no fact');
  for (const note of fact.notes) delete note.outlets;
  const states = [...statesOf(fact, sources).values()].map(({ state }) => state);
  expect(states).toEqual(['states', 'states', 'states']);
});

test.each<[Order, boolean, string[]]>([
  ['record', false, ['oar-won', 'rain-fell', 'fish-served']],
  ['record', true, ['fish-served', 'rain-fell', 'oar-won']],
  ['status', false, ['rain-fell', 'fish-served', 'oar-won']],
  ['states', false, ['oar-won', 'rain-fell', 'fish-served']],
  ['omits', false, ['rain-fell', 'oar-won', 'fish-served']],
  ['differs', true, ['fish-served', 'rain-fell', 'oar-won']],
  ['outlet:cable', false, ['oar-won', 'rain-fell', 'fish-served']],
  ['outlet:anchor', false, ['oar-won', 'fish-served', 'rain-fell']],
  ['outlet:nobody', false, ['oar-won', 'rain-fell', 'fish-served']],
])('rows by %s, the other way round: %s', (order, up, ids) => {
  expect(built(order, up).rows.map(({ fact }) => fact.id)).toEqual(ids);
});

test('columns: the best known first, or by name, and none of which too little is known', () => {
  const names = (columns: { outlet: { name: string } }[]) => columns.map(({ outlet }) => outlet.name);
  expect(names(built('record').columns)).toEqual(['Buoy Daily', 'Cable', 'Dock Digest', 'The Anchor']);
  expect(built('record').columns.map(({ known }) => known)).toEqual([2, 2, 2, 2]);
  const regatta = record.facts.slice(0, 2);
  const { columns } = matrixOf(record, regatta, { order: 'record', up: false, least: 2, named: true });
  expect(names(columns)).toEqual(['Buoy Daily', 'Cable', 'Dock Digest']);
});

test('counts of a row', () => {
  expect(built('record').rows[0]?.counts).toEqual({ states: 2, differs: 1, omits: 1 });
});

test.each([
  [[], 2, [[]]],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3], 2, [[1, 2], [3]]],
])('%j in parts of %i', (list, size, parts) => {
  expect(inParts(list, size)).toEqual(parts);
});
