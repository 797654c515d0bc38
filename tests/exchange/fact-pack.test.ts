import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkFacts,
  FACT_LANGS,
  FACT_LIMITS,
  readFactPack,
  writeFactPack,
} from '../../lib/exchange/fact-pack.ts';
import type { OwnFact } from '../../lib/model/own-fact.ts';
import { ownFact } from '../reading/made-up-own-facts.ts';
import { bytesOf, NOW, someText } from './some-notes.ts';

const oneLine = someText.map((it) => it.replace(/\s+/g, ' ').trim());
const filled = oneLine.filter((it) => it !== '');
const trimmed = someText.map((it) => it.trim());
const day = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((it) => it.toISOString());
/** Facts as they are kept: texts clean, wordings in the order of the languages. */
const someFact: fc.Arbitrary<OwnFact> = fc
  .record({
    id: fc.uuid().map((id) => `own:${id}`),
    created: day,
    modified: day,
    version: fc.constant(1),
    statement: filled,
    event: oneLine,
    cues: fc
      .array(fc.record({ lang: fc.constantFrom(...FACT_LANGS), text: filled }), { maxLength: 5 })
      .map((cues) => FACT_LANGS.flatMap((lang) => cues.filter((cue) => cue.lang === lang))),
    sources: fc.array(
      fc.record({
        outlet: oneLine,
        title: oneLine,
        url: fc.webUrl(),
        date: fc.oneof(
          fc.constant(''),
          day.map((it) => it.slice(0, 10)),
        ),
      }),
      { maxLength: 3 },
    ),
    note: trimmed,
  })
  .map((fact) => ({ ...fact, value: fact.cues[0]?.text.split(' ')[0] ?? '' }));
const someFacts = fc.uniqueArray(someFact, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

test('written and read back, nothing is lost, whatever stands in it', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      expect(readFactPack(bytesOf(writeFactPack(facts, NOW)), 'pack.json')).toEqual({ facts, refused: [] });
    }),
  );
});

const row = () =>
  JSON.parse(writeFactPack([ownFact('Norland released 390 sailors', { value: '390' })], NOW)).facts[0];

test.each<[at: string, reason: string, change: (fact: ReturnType<typeof row>) => unknown]>([
  ['', 'not-object', () => 'a fact'],
  ['', 'not-object', () => null],
  ['note', 'missing', ({ note, ...fact }) => fact],
  ['sorces', 'unknown-field', (fact) => ({ ...fact, sorces: [] })],
  ['id', 'bad-id', (fact) => ({ ...fact, id: 'prisoner-swap' })],
  ['created', 'bad-date', (fact) => ({ ...fact, created: 'yesterday' })],
  ['modified', 'bad-date', (fact) => ({ ...fact, modified: '2030-13-01T00:00:00Z' })],
  ['statement', 'empty', (fact) => ({ ...fact, statement: ' \u202E ' })],
  ['statement', 'not-text', (fact) => ({ ...fact, statement: { en: 'x' } })],
  ['statement', 'too-long', (fact) => ({ ...fact, statement: 'x'.repeat(FACT_LIMITS.statement + 1) })],
  ['wordings', 'not-object', (fact) => ({ ...fact, wordings: ['x'] })],
  ['wordings.la', 'unknown-language', (fact) => ({ ...fact, wordings: { la: ['navis'] } })],
  ['wordings.en', 'not-list', (fact) => ({ ...fact, wordings: { en: 'x' } })],
  ['wordings.en', 'too-many', (fact) => ({ ...fact, wordings: { en: Array(51).fill('x') } })],
  ['wordings.en[1]', 'not-text', (fact) => ({ ...fact, wordings: { en: ['the 390', 7] } })],
  ['value', 'value-nowhere', (fact) => ({ ...fact, value: '391' })],
  ['sources', 'not-list', (fact) => ({ ...fact, sources: {} })],
  [
    'sources[0].url',
    'bad-address',
    (fact) => ({ ...fact, sources: [{ ...fact.sources[0], url: 'javascript:0' }] }),
  ],
  [
    'sources[0].date',
    'bad-date',
    (fact) => ({ ...fact, sources: [{ ...fact.sources[0], date: '2030-02-30' }] }),
  ],
  [
    'sources[0].lineage',
    'unknown-field',
    (fact) => ({ ...fact, sources: [{ ...fact.sources[0], lineage: 'x' }] }),
  ],
])('refused at “%s”: %s', (at, reason, change) => {
  expect(checkFacts([row(), change(row())])).toMatchObject({
    facts: [{ statement: 'Norland released 390 sailors' }],
    refused: [{ entry: 2, at, reason }],
  });
});

test('two of one id are one', () => {
  expect(checkFacts([row(), row()]).refused).toEqual([{ entry: 2, at: 'id', reason: 'same-id' }]);
});

test.each([
  ['{"format":"second-source-backup","version":1,"notes":[]}', 'unknown-form'],
  ['{"format":"second-source-facts","version":"1","facts":[]}', 'unknown-form'],
  ['{"format":"second-source-facts","version":2,"facts":[{}]}', 'newer-version'],
  ['{"format":"second-source-facts","version":1,"facts":{}}', 'unknown-form'],
  ['{"format":"second-source-facts","version":1,"facts":[]}', 'no-entries'],
  ['{"format":"second-source-facts",', 'broken-json'],
  [`{"format":"second-source-facts","version":1,"facts":[${'0,'.repeat(FACT_LIMITS.facts)}0]}`, 'too-many'],
  ['[['.repeat(40), 'too-deep'],
  [' ', 'empty'],
])('a file that is none: %#', (text, reason) => {
  expect(() => readFactPack(bytesOf(text), 'pack.json')).toThrow(expect.objectContaining({ reason }));
});

test('any JSON at all is refused in sentences or becomes facts that can be kept', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (rows) => {
      const { facts, refused } = checkFacts(rows);
      expect(facts.length + refused.length).toBe(rows.length);
    }),
  );
});
