// Long because every kind of fault has its case here.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wrongWeekdays } from '../../data/checks.ts';
import { DataError, faultLine, loadData, readData } from '../../scripts/load-data.ts';

const shipped = join(import.meta.dirname, '../../data');
const en = (text: string) => ({ en: text });

const small = {
  'version.json': { version: '2025-01-02.1' },
  'events.json': [
    {
      id: 'tea',
      name: en('Tea'),
      date: '2025-01-01',
      place: en('Kitchen'),
      summary: en('Tea.'),
      key: ['boiled'],
    },
  ],
  'outlets.json': [
    { id: 'kettle', name: 'The Kettle', country: null },
    { id: 'spoon', name: 'The Spoon', country: 'GB' },
  ],
  'sources.json': [
    {
      id: 'kettle-a',
      outlet: 'kettle',
      title: 'A',
      url: 'https://kettle.example/a',
      date: null,
      lang: 'en',
      lineage: 'kettle',
    },
    {
      id: 'spoon-b',
      outlet: 'spoon',
      title: 'B',
      url: 'https://spoon.example/b',
      date: '2025-01-01',
      lang: 'en',
      lineage: 'spoon',
    },
  ],
  'facts/tea.json': [
    {
      id: 'boiled',
      event: 'tea',
      statement: en('The kettle boiled on Wednesday 1 January.'),
      status: 'verified',
      slots: [
        { name: 'day', type: 'date', label: en('Day'), value: en('1 January 2025'), exact: '2025-01-01' },
      ],
      sources: [
        { source: 'kettle-a', says: en('It boiled.') },
        { source: 'spoon-b', says: en('It did.') },
      ],
      notes: [],
      confusables: [],
      cues: { en: ['the kettle boiled'] },
    },
  ],
  'hosts.json': [
    { host: 'kettle.example', name: 'The Kettle', country: null, lang: 'en' },
    { host: 'spoon.example', name: 'The Spoon', country: 'GB', lang: 'en' },
  ],
  'gate.json': { groups: [{ name: 'tea', stems: ['kettle'] }] },
};
type Small = typeof small;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

/** Faults of the small data after `change`, one line each. */
function faultsOf(change: (data: Small) => void, extra: Record<string, unknown> = {}): string[] {
  const data = structuredClone(small);
  change(data);
  for (const [name, content] of Object.entries({ ...data, ...extra })) write(name, JSON.stringify(content));
  return readData(dir).faults.map(faultLine);
}

/** The one entry of a list that a test changes. */
function first<T>(list: T[]): T {
  const [entry] = list;
  if (entry === undefined) throw new Error('an empty list');
  return entry;
}
const fact = (data: Small) => first(data['facts/tea.json']);
const addNote = (data: Small, kind: string, outlets: string[]) =>
  Object.assign(fact(data), { notes: [{ kind, text: en('So it is told.'), outlets }] });

test('the shipped data has no fault', () => {
  expect(readData(shipped).faults.map(faultLine)).toEqual([]);
});

test('the shipped data is whole: events, facts with notes, hosts of many languages, a gate', () => {
  const { record, hosts, gate } = loadData(shipped);
  expect(record.events.map((event) => event.id)).toEqual([
    'istanbul-2022-03-29',
    'istanbul-2025-05-16',
    'istanbul-2025-06-02',
    'istanbul-2025-07-23',
  ]);
  expect(record.facts.filter((f) => f.notes.length === 0).map((f) => f.id)).toEqual([]);
  expect(hosts.length).toBeGreaterThanOrEqual(150);
  for (const lang of ['en', 'uk', 'ru', 'tr', 'de', 'fr', 'es'])
    expect(hosts.filter((host) => host.lang === lang).length, lang).toBeGreaterThanOrEqual(15);
  expect(gate.groups.length).toBeGreaterThanOrEqual(3);
});

test('who differs and who leaves a fact out is data: the matrix guesses nothing', () => {
  const notes = loadData(shipped).record.facts.flatMap((f) => f.notes);
  expect(notes.filter(({ kind, outlets }) => kind === 'differ' && outlets).length).toBeGreaterThan(15);
  expect(notes.filter(({ kind, outlets }) => kind === 'omit' && outlets).length).toBeGreaterThan(30);
});

test('small data without a fault loads', () => {
  expect(faultsOf(() => {})).toEqual([]);
  const { record, matching } = loadData(dir);
  expect(record.version).toBe('2025-01-02.1');
  expect(record.facts.map((f) => f.id)).toEqual(['boiled']);
  expect(matching.readings).toEqual([]);
  expect(matching.lexicon.uk).toEqual({});
});

test.each<[string, (data: Small) => void, string]>([
  [
    'a malformed value',
    (d) => {
      fact(d).status = 'true';
    },
    'facts/tea.json: boiled.status: must be verified, single-source, disputed or party-claim',
  ],
  [
    'an empty text deep inside',
    (d) => {
      first(fact(d).sources).says.en = '';
    },
    'facts/tea.json: boiled.sources[0].says.en: must not be empty',
  ],
  [
    'a missing key',
    (d) => void Reflect.deleteProperty(fact(d), 'notes'),
    'facts/tea.json: boiled.notes: is missing',
  ],
  [
    'an unknown key',
    (d) => void Object.assign(fact(d), { colour: 'red' }),
    'facts/tea.json: boiled.colour: “colour” is not known here',
  ],
  [
    'a source that does not exist',
    (d) => {
      first(fact(d).sources).source = 'nobody';
    },
    'facts/tea.json: boiled.sources[0].source: there is no source “nobody”',
  ],
  [
    'an event that does not exist',
    (d) => {
      fact(d).event = 'coffee';
    },
    'facts/tea.json: boiled.event: there is no event “coffee”',
  ],
  [
    'a lineage that does not exist',
    (d) => {
      first(d['sources.json']).lineage = 'nobody';
    },
    'sources.json: kettle-a.lineage: there is no outlet “nobody”',
  ],
  [
    'a key fact that does not exist',
    (d) => void first(d['events.json']).key.push('milk-first'),
    'events.json: tea.key[1]: there is no fact “milk-first”',
  ],
  [
    'an id used twice',
    (d) => void d['outlets.json'].push(first(d['outlets.json'])),
    'outlets.json: kettle: the id “kettle” is there twice',
  ],
  [
    'verified by one lineage',
    (d) => {
      for (const source of d['sources.json']) source.lineage = 'kettle';
    },
    'facts/tea.json: boiled.status: is “verified” by sources of one lineage only, and no statusNote says why',
  ],
  [
    'a wrong weekday',
    (d) => {
      fact(d).statement.en = 'It boiled on Friday 1 January.';
    },
    'facts/tea.json: boiled.statement.en: “Friday 1 January” was a Wednesday',
  ],
  [
    'a date that its words do not say',
    (d) => {
      first(fact(d).slots).value.en = '2 January 2025';
    },
    'facts/tea.json: boiled.slots[0].value.en: does not say “1 January”, which “exact” says',
  ],
  [
    'a cue twice',
    (d) => void fact(d).cues.en.push('The kettle boiled'),
    'facts/tea.json: boiled.cues.en[1]: “The kettle boiled” is there twice',
  ],
  [
    'a note on an outlet that does not exist',
    (d) => void addNote(d, 'differ', ['nobody']),
    'facts/tea.json: boiled.notes[0].outlets[0]: there is no outlet “nobody”',
  ],
  [
    'a note that names an outlet twice',
    (d) => void addNote(d, 'differ', ['spoon', 'spoon']),
    'facts/tea.json: boiled.notes[0].outlets[1]: “spoon” is there twice',
  ],
  [
    'a source said to leave the fact out',
    (d) => void addNote(d, 'omit', ['spoon']),
    'facts/tea.json: boiled.notes[0].outlets[0]: “spoon” is a source of the fact: it cannot leave it out',
  ],
  [
    'outlets in a note of another kind',
    (d) => void addNote(d, 'agree', ['spoon']),
    'facts/tea.json: boiled.notes[0]: “outlets” says who differs or who leaves the fact out: only notes of these kinds have it',
  ],
  [
    'hosts out of order',
    (d) => void d['hosts.json'].reverse(),
    'hosts.json: kettle.example: is out of order: “spoon.example” stands before it',
  ],
  [
    'a host under another',
    (d) => {
      first(d['hosts.json']).host = 'a.spoon.example';
    },
    'hosts.json: a.spoon.example: is covered by “spoon.example” already',
  ],
  [
    'a stem in capitals',
    (d) => {
      first(d['gate.json'].groups).stems = ['Kettle'];
    },
    'gate.json: groups[0].stems[0]: must be in small letters',
  ],
])('%s is told by file, path and reason', (_, change, line) => {
  expect(faultsOf(change)).toContain(line);
});

test('a statusNote allows a verified fact of one lineage', () => {
  const change = (d: Small) => {
    for (const source of d['sources.json']) source.lineage = 'kettle';
    Object.assign(fact(d), { statusNote: en('Seen by all in the kitchen.') });
  };
  expect(faultsOf(change)).toEqual([]);
});

test('readings are checked against the facts, their slots and the events', () => {
  const readings = [
    { fact: 'boiled', agrees: ['boil'], differs: ['boil @2025!2025-01-01 slot=day', 'cold slot=heat'] },
    { fact: 'poured', events: ['tea', 'coffee'], agrees: ['pour'] },
  ];
  expect(faultsOf(() => {}, { 'matching/readings/tea.json': readings })).toEqual([
    'matching/readings/tea.json: boiled.differs[1]: the fact “boiled” has no slot “heat”',
    'matching/readings/tea.json: poured.fact: there is no fact “poured”',
    'matching/readings/tea.json: poured.events[1]: there is no event “coffee”',
  ]);
});

test('every fault is collected: of several files, and of a file that is no JSON', () => {
  for (const [name, content] of Object.entries(small)) write(name, JSON.stringify(content));
  write('outlets.json', '[{');
  write('version.json', '{"version":"first"}');
  rmSync(join(dir, 'hosts.json'));
  const { faults } = readData(dir);
  expect(faults.find((f) => f.file === 'outlets.json')?.reason).toMatch(/^is not JSON: /);
  expect(faults).toContainEqual({ file: 'hosts.json', path: '', reason: 'is missing' });
  expect(faults).toContainEqual({
    file: 'version.json',
    path: 'version',
    reason: 'must be a day and a count, YYYY-MM-DD.n',
  });
  expect(() => loadData(dir)).toThrow(DataError);
});

test('empty files of matching are as good as none', () => {
  for (const [name, content] of Object.entries(small)) write(name, JSON.stringify(content));
  write('matching/evidence.json', '');
  write('matching/lexicon/en.json', '');
  expect(readData(dir).faults).toEqual([]);
});

test('faults in a fact of the shipped record are told too', () => {
  cpSync(shipped, dir, { recursive: true });
  const file = join(dir, 'facts/meeting.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"venue-dolmabahce"', '"first-direct-since-2022"'));
  const lines = readData(dir).faults.map(faultLine);
  expect(lines).toContain(
    'facts/meeting.json: first-direct-since-2022: the id “first-direct-since-2022” is there twice',
  );
  expect(lines.some((line) => line.includes('there is no fact “venue-dolmabahce”'))).toBe(true);
});

test.each([
  ['on Friday 16 May 2025', []],
  ['on Thursday 16 May', ['“Thursday 16 May” was a Friday']],
  ['one paper has “Thursday 16 May”', []],
  ['Tuesday, 29 March 2022', []],
  ['on Monday 31 June 2025', ['“Monday 31 June 2025” is not a day of the calendar']],
])('weekdays of %j', (text, wrong) => {
  expect(wrongWeekdays(text, 2025)).toEqual(wrong);
});
