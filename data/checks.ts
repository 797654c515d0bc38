/** What must hold between the files of `data/`, and inside texts. Pure: values in, faults out. */
import type * as v from 'valibot';
import type {
  EventSchema,
  EvidenceSchema,
  FactSchema,
  Gate,
  Host,
  OutletSchema,
  ReadingSchema,
  SourceSchema,
} from './schema.ts';

/** One fault, told by file, place in the file, and reason. */
export interface Fault {
  file: string;
  path: string;
  reason: string;
}

/** One entry of a list, with the file and the place it came from. */
export interface Entry<T> {
  file: string;
  path: string;
  value: T;
}

type Of<T extends v.GenericSchema> = Entry<v.InferOutput<T>>[];

/** The files' well-formed entries. `known`: ids in use, those of malformed entries included. */
export interface Entries {
  events: Of<typeof EventSchema>;
  outlets: Of<typeof OutletSchema>;
  sources: Of<typeof SourceSchema>;
  facts: Of<typeof FactSchema>;
  readings: Of<typeof ReadingSchema>;
  evidence: Of<typeof EvidenceSchema>;
  hosts: Entry<Host>[];
  gate: Gate;
  known: { events: Set<string>; outlets: Set<string>; sources: Set<string>; facts: Set<string> };
}

type Fact = v.InferOutput<typeof FactSchema>;
type Say = (path: string, reason: string) => void;

/** Independent newsrooms that a `verified` fact needs. */
const LINEAGES_NEEDED = 2;
/** The gate runs on every listed page, so its words are few. */
const GATE_BYTES = 1200;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATED = new RegExp(`\\b(${WEEKDAYS.join('|')}),? (\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?`, 'g');
/** What others wrote may be wrong: the record quotes it. */
const QUOTED = /“[^”]*”/g;

/** Weekdays of an English text that do not belong to their dates; a date without a year is of `year`. */
export function wrongWeekdays(english: string, year: number): string[] {
  const wrong: string[] = [];
  for (const [phrase, weekday = '', date, month = '', ofYear] of english
    .replace(QUOTED, '“”')
    .matchAll(DATED)) {
    const day = new Date(Date.UTC(Number(ofYear ?? year), MONTHS.indexOf(month), Number(date)));
    const right = WEEKDAYS[day.getUTCDay()];
    if (Number.isNaN(day.getTime())) continue;
    if (day.getUTCDate() !== Number(date)) wrong.push(`“${phrase}” is not a day of the calendar`);
    else if (right !== weekday) wrong.push(`“${phrase}” was a ${right}`);
  }
  return wrong;
}

function repeated<T>(entries: Entry<T>[], keyOf: (value: T) => string, what: string): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { file, path, value } of entries) {
    const key = keyOf(value);
    if (seen.has(key)) faults.push({ file, path, reason: `${what} “${key}” is there twice` });
    seen.add(key);
  }
  return faults;
}

function* englishOf(value: unknown, path: string): Generator<[path: string, english: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (key === 'en' && typeof inner === 'string') yield [at, inner];
    else yield* englishOf(inner, at);
  }
}

function checkStatus(fact: Fact, lineages: Set<string>, say: Say): void {
  if (fact.statusNote) return;
  if (fact.status === 'verified' && lineages.size < LINEAGES_NEEDED)
    say('.status', 'is “verified” by sources of one lineage only, and no statusNote says why');
  if (fact.status === 'single-source' && lineages.size > 1)
    say('.status', 'is “single-source” with sources of several lineages, and no statusNote says why');
}

function checkSlots(fact: Fact, say: Say): void {
  const names = new Set<string>();
  fact.slots.forEach((slot, i) => {
    if (names.has(slot.name)) say(`.slots[${i}].name`, `“${slot.name}” is there twice`);
    names.add(slot.name);
    const dated = typeof slot.exact === 'string' ? /^(\d+)-(\d+)-(\d+)$/.exec(slot.exact) : null;
    if (!dated) return;
    const inWords = `${Number(dated[3])} ${MONTHS[Number(dated[2]) - 1]}`;
    if (!slot.value.en.includes(inWords))
      say(`.slots[${i}].value.en`, `does not say “${inWords}”, which “exact” says`);
  });
}

function checkNotes(fact: Fact, all: Entries, say: Say): void {
  const cited = new Set(fact.sources.map(({ source }) => source));
  const states = new Set(all.sources.flatMap(({ value }) => (cited.has(value.id) ? value.outlet : [])));
  fact.notes.forEach(({ kind, outlets = [] }, i) => {
    outlets.forEach((outlet, j) => {
      const at = `.notes[${i}].outlets[${j}]`;
      if (!all.known.outlets.has(outlet)) say(at, `there is no outlet “${outlet}”`);
      if (outlets.indexOf(outlet) < j) say(at, `“${outlet}” is there twice`);
      if (kind === 'omit' && states.has(outlet))
        say(at, `“${outlet}” is a source of the fact: it cannot leave it out`);
    });
  });
}

function checkFact({ file, path, value: fact }: Entry<Fact>, all: Entries, year: number): Fault[] {
  const faults: Fault[] = [];
  const say: Say = (at, reason) => faults.push({ file, path: path + at, reason });
  if (!all.known.events.has(fact.event)) say('.event', `there is no event “${fact.event}”`);
  const lineages = new Set<string>();
  const cited = new Set<string>();
  fact.sources.forEach(({ source }, i) => {
    if (!all.known.sources.has(source)) say(`.sources[${i}].source`, `there is no source “${source}”`);
    if (cited.has(source)) say(`.sources[${i}].source`, `“${source}” is cited twice`);
    cited.add(source);
    const lineage = all.sources.find((s) => s.value.id === source)?.value.lineage;
    if (lineage) lineages.add(lineage);
  });
  fact.variants?.forEach(({ outlet }, i) => {
    if (!all.known.outlets.has(outlet)) say(`.variants[${i}].outlet`, `there is no outlet “${outlet}”`);
  });
  checkNotes(fact, all, say);
  checkStatus(fact, lineages, say);
  checkSlots(fact, say);
  for (const [lang, list] of Object.entries(fact.cues)) {
    const seen = new Set<string>();
    list?.forEach((cue, i) => {
      const key = cue.toLowerCase();
      if (seen.has(key)) say(`.cues.${lang}[${i}]`, `“${cue}” is there twice`);
      seen.add(key);
    });
  }
  for (const [at, english] of englishOf(fact, ''))
    for (const reason of wrongWeekdays(english, year)) say(at, reason);
  return faults;
}

function checkReadings(all: Entries): Fault[] {
  const faults = repeated(all.readings, (r) => r.fact, 'the reading of');
  const events = new Set([...all.known.events, ...all.evidence.map((e) => e.value.event)]);
  for (const { file, path, value } of all.readings) {
    const say: Say = (at, reason) => faults.push({ file, path: path + at, reason });
    if (!all.known.facts.has(value.fact)) say('.fact', `there is no fact “${value.fact}”`);
    if (Array.isArray(value.events))
      value.events.forEach((event, i) => {
        if (!events.has(event)) say(`.events[${i}]`, `there is no event “${event}”`);
      });
    const fact = all.facts.find((f) => f.value.id === value.fact)?.value;
    value.differs?.forEach((pattern, i) => {
      const slot = /(?:^|\s)slot=(\S+)/.exec(pattern)?.[1];
      if (fact && slot && !fact.slots.some((s) => s.name === slot))
        say(`.differs[${i}]`, `the fact “${fact.id}” has no slot “${slot}”`);
    });
  }
  return faults;
}

function checkEvidence(all: Entries): Fault[] {
  const faults = repeated(all.evidence, (e) => e.event, 'the evidence of');
  for (const { file, path, value } of all.evidence) {
    if (!value.other && !all.known.events.has(value.event))
      faults.push({ file, path: `${path}.event`, reason: `there is no event “${value.event}”` });
    if (value.published && value.published.from > value.published.to)
      faults.push({ file, path: `${path}.published`, reason: 'ends before it begins' });
  }
  return faults;
}

function checkHosts(hosts: Entry<Host>[]): Fault[] {
  const faults = repeated(hosts, (h) => h.host, 'the host');
  const listed = new Set(hosts.map((h) => h.value.host));
  hosts.forEach(({ file, path, value }, i) => {
    const before = hosts[i - 1]?.value.host;
    if (before !== undefined && before > value.host)
      faults.push({ file, path, reason: `is out of order: “${before}” stands before it` });
    const parts = value.host.split('.');
    const covering = parts
      .slice(1)
      .map((_, n) => parts.slice(n + 1).join('.'))
      .find((h) => listed.has(h));
    if (covering) faults.push({ file, path, reason: `is covered by “${covering}” already` });
  });
  return faults;
}

function checkGate(gate: Gate): Fault[] {
  const bytes = new TextEncoder().encode(JSON.stringify(gate)).length;
  if (bytes <= GATE_BYTES) return [];
  return [{ file: 'gate.json', path: 'groups', reason: `take ${bytes} bytes; ${GATE_BYTES} is the most` }];
}

/** Everything wrong between well-formed entries, in the order of the files. */
export function crossCheck(all: Entries): Fault[] {
  const faults: Fault[] = [
    ...repeated(all.events, (e) => e.id, 'the id'),
    ...repeated(all.outlets, (o) => o.id, 'the id'),
    ...repeated(all.sources, (s) => s.id, 'the id'),
    ...repeated(all.sources, (s) => s.url, 'the address'),
    ...repeated(all.facts, (f) => f.id, 'the id'),
  ];
  const yearOf = new Map(all.events.map(({ value }) => [value.id, Number(value.date.slice(0, 4))]));
  for (const { file, path, value } of all.events) {
    value.key.forEach((key, i) => {
      if (!all.known.facts.has(key))
        faults.push({ file, path: `${path}.key[${i}]`, reason: `there is no fact “${key}”` });
    });
    for (const [at, english] of englishOf(value, path))
      for (const reason of wrongWeekdays(english, Number(value.date.slice(0, 4))))
        faults.push({ file, path: at, reason });
  }
  for (const { file, path, value } of all.sources)
    for (const end of ['outlet', 'lineage'] as const)
      if (!all.known.outlets.has(value[end]))
        faults.push({ file, path: `${path}.${end}`, reason: `there is no outlet “${value[end]}”` });
  for (const fact of all.facts)
    faults.push(...checkFact(fact, all, yearOf.get(fact.value.event) ?? Number.NaN));
  faults.push(...checkReadings(all), ...checkEvidence(all), ...checkHosts(all.hosts), ...checkGate(all.gate));
  return faults;
}
