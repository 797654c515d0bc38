/** Reads `data/` and says everything that is wrong with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { crossCheck, type Entries, type Entry, type Fault } from '../data/checks.ts';
import {
  EventSchema,
  EvidenceSchema,
  FactSchema,
  type Gate,
  GateSchema,
  type Host,
  HostSchema,
  LANGS,
  LabelsSchema,
  LexiconSchema,
  OutletSchema,
  ReadingSchema,
  SourceSchema,
  VersionSchema,
} from '../data/schema.ts';
import type { Lexicon, Matching } from '../lib/model/matching.ts';
import type { RecordData } from '../lib/model/record.ts';

import { patternFaults } from './check-patterns.ts';

export type { Fault } from '../data/checks.ts';

/** All that `data/` holds, in the forms in which it is shipped. */
export interface Data {
  record: RecordData;
  matching: Matching;
  hosts: Host[];
  gate: Gate;
}

/** Thrown by `loadData`; `faults` has every fault found, the message has them one a line. */
export class DataError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'DataError';
    this.faults = faults;
  }
}

/** One fault as one line: `file: path: reason`. */
export function faultLine({ file, path, reason }: Fault): string {
  return [file, path, reason].filter(Boolean).join(': ');
}

type Id = { id?: unknown; fact?: unknown; event?: unknown; host?: unknown };

/** How an entry is named in a fault: by its id where it has one, else by its place. */
function nameOf(raw: unknown, at: number): string {
  const { id, fact, event, host } = (typeof raw === 'object' && raw !== null ? raw : {}) as Id;
  const name = id ?? fact ?? host ?? event;
  return typeof name === 'string' && name !== '' ? name : `[${at}]`;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `“${String(key)}” is not known here`;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
  return issue.message.startsWith('Invalid ')
    ? `must be ${issue.expected}, is ${issue.received}`
    : issue.message;
}

/** A folder of data being read: what was found, and what was wrong. */
class Reader {
  readonly faults: Fault[] = [];
  private readonly dir: string;
  constructor(dir: string) {
    this.dir = dir;
  }

  /** Names of the .json files of a folder, sorted; none where there is no folder. */
  list(folder: string): string[] {
    try {
      const names = readdirSync(join(this.dir, folder)).filter((name) => name.endsWith('.json'));
      return names.sort().map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  }

  /** The file's JSON, or `undefined`: a fault, unless the file is optional and absent or empty. */
  json(file: string, optional: boolean): unknown {
    let text: string;
    try {
      text = readFileSync(join(this.dir, file), 'utf8');
    } catch {
      if (!optional) this.faults.push({ file, path: '', reason: 'is missing' });
      return undefined;
    }
    if (optional && text.trim() === '') return undefined;
    try {
      return JSON.parse(text);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.faults.push({ file, path: '', reason: `is not JSON: ${detail}` });
      return undefined;
    }
  }

  check<S extends v.GenericSchema>(
    schema: S,
    raw: unknown,
    file: string,
    path: string,
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const at = `${path}${pathOf(issue)}`.replace(/^\./, '');
      this.faults.push({ file, path: at, reason: reasonOf(issue) });
    }
    return undefined;
  }

  one<S extends v.GenericSchema>(schema: S, file: string, optional = false): v.InferOutput<S> | undefined {
    const raw = this.json(file, optional);
    return raw === undefined ? undefined : this.check(schema, raw, file, '');
  }

  /** Well-formed entries of files that each hold a list; every id met goes into `known`. */
  many<S extends v.GenericSchema>(
    schema: S,
    files: string[],
    known = new Set<string>(),
    optional = false,
  ): Entry<v.InferOutput<S>>[] {
    const entries: Entry<v.InferOutput<S>>[] = [];
    for (const file of files) {
      const raw = this.json(file, optional);
      if (raw === undefined) continue;
      if (!Array.isArray(raw)) {
        this.faults.push({ file, path: '', reason: 'must hold a list' });
        continue;
      }
      raw.forEach((item, at) => {
        const path = nameOf(item, at);
        if (!path.startsWith('[')) known.add(path);
        const value = this.check(schema, item, file, path);
        if (value !== undefined) entries.push({ file, path, value });
      });
    }
    return entries;
  }
}

const valuesOf = <T>(entries: Entry<T>[]): T[] => entries.map((entry) => entry.value);

/** Reads `dir` whole and never throws; `data` is to be used only where `faults` is empty. Files of `matching/` may be absent. */
export function readData(dir: string): { data: Data; faults: Fault[] } {
  const reader = new Reader(dir);
  const known = {
    events: new Set<string>(),
    outlets: new Set<string>(),
    sources: new Set<string>(),
    facts: new Set<string>(),
  };
  const version = reader.one(VersionSchema, 'version.json')?.version ?? '';
  const all: Entries = {
    events: reader.many(EventSchema, ['events.json'], known.events),
    outlets: reader.many(OutletSchema, ['outlets.json'], known.outlets),
    sources: reader.many(SourceSchema, ['sources.json'], known.sources),
    facts: reader.many(FactSchema, reader.list('facts'), known.facts),
    readings: reader.many(ReadingSchema, reader.list('matching/readings'), undefined, true),
    evidence: reader.many(EvidenceSchema, ['matching/evidence.json'], undefined, true),
    hosts: reader.many(HostSchema, ['hosts.json']),
    gate: reader.one(GateSchema, 'gate.json') ?? { groups: [] },
    known,
  };
  const lexiconOf = (name: string): Lexicon =>
    reader.one(LexiconSchema, `matching/lexicon/${name}.json`, true) ?? {};
  const lexicon = Object.fromEntries(
    (['people', 'places', ...LANGS] as const).map((name) => [name, lexiconOf(name)]),
  ) as Matching['lexicon'];
  const labels = reader.one(LabelsSchema, 'matching/labels.json', true) ?? {};
  const data: Data = {
    record: {
      version,
      events: valuesOf(all.events),
      outlets: valuesOf(all.outlets),
      sources: valuesOf(all.sources),
      facts: valuesOf(all.facts),
    },
    matching: { lexicon, readings: valuesOf(all.readings), evidence: valuesOf(all.evidence), labels },
    hosts: valuesOf(all.hosts),
    gate: all.gate,
  };
  return { data, faults: [...reader.faults, ...crossCheck(all), ...patternFaults(data.matching)] };
}

/** The repository's own data. */
const SHIPPED = join(import.meta.dirname, '..', 'data');

/** Reads `dir` (the repository's own `data/` unless told). Throws a `DataError` with every fault where there is one. */
export function loadData(dir: string = SHIPPED): Data {
  const { data, faults } = readData(dir);
  if (faults.length > 0) throw new DataError(faults);
  return data;
}
