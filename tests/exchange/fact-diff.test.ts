import { expect, test } from 'vitest';
import { diffFacts, factChanges, undoOf } from '../../lib/exchange/fact-diff.ts';
import { ownFact } from '../reading/made-up-own-facts.ts';

const old = ownFact('Norland released 390 sailors', { value: '390', version: 3 });

test('word by word, field by field', () => {
  const now = {
    ...old,
    statement: 'Norland released 307 sailors',
    cues: [
      { lang: 'en' as const, text: 'Norland released 307 sailors' },
      { lang: 'uk' as const, text: 'Північчя' },
    ],
    value: '307',
    sources: old.sources.map((source) => ({ ...source, date: '2030-06-09' })),
  };
  expect(factChanges(old, now).map(({ field, changes }) => [field, changes])).toEqual([
    ['statement', [{ was: '390', now: '307' }]],
    [
      'cues',
      [
        { was: '390', now: '307' },
        { was: '', now: 'uk: Північчя' },
      ],
    ],
    ['value', [{ was: '390', now: '307' }]],
    ['sources', [{ was: '08', now: '09' }]],
  ]);
});

test('where only punctuation is another the whole is told', () => {
  const [change] = factChanges(old, { ...old, note: '' + '…' });
  expect(change).toEqual({ field: 'note', changes: [], was: '', now: '…' });
});

test('new, changed, the same; a change counts the version on and keeps the day it was made', () => {
  const fresh = ownFact('Marrow signed the charter', { id: 'own:2' });
  const changed = { ...old, created: '2031-01-01T00:00:00.000Z', version: 1, note: 'Seen.' };
  const same = ownFact('The bridge was closed', { id: 'own:3', version: 7 });
  const diff = diffFacts(
    [old, same],
    [fresh, changed, { ...same, version: 1, modified: '2031-01-01T00:00:00.000Z' }],
  );
  expect(diff).toMatchObject({ fresh: [fresh], same: 1, changed: [{ here: old }] });
  expect(diff.changed[0]?.fact).toEqual({ ...changed, created: old.created, version: 4 });
});

test('brought in twice it changes nothing', () => {
  const { fresh } = diffFacts([], [old]);
  expect(diffFacts(fresh, [old])).toEqual({ fresh: [], changed: [], same: 1 });
});

test('what takes a change back', () => {
  const gone = ownFact('The bridge was closed', { id: 'own:3' });
  const fresh = ownFact('Marrow signed the charter', { id: 'own:2' });
  const edited = { ...old, note: 'Seen.', version: 4 };
  expect(undoOf([old, gone], { put: [edited, fresh], remove: ['own:3', 'own:9'] })).toEqual({
    put: [{ ...old, version: 5 }, gone],
    remove: ['own:2'],
  });
});
