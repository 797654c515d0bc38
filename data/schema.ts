/** Shapes of the files of `data/`. What must hold between files stands in `checks.ts`. */
import * as v from 'valibot';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HOST = /^(?!www\.)([a-z0-9-]+\.)+[a-z]{2,}$/;

/** `YYYY-MM-DD` and a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const text = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.check((s) => s === s.trim(), 'must not begin or end with a space'),
);
const id = v.pipe(v.string('must be text'), v.regex(ID, 'must be lower-case words joined by hyphens'));
const day = v.pipe(v.string('must be text'), v.check(isDay, 'must be a day that exists, written YYYY-MM-DD'));
const address = v.pipe(
  text,
  v.url('must be an address'),
  v.regex(/^https?:/, 'must be an http or https address'),
);
const country = v.pipe(v.string('must be text'), v.regex(/^[A-Z]{2}$/, 'must be two capital letters'));
const lang = v.pipe(v.string('must be text'), v.regex(/^[a-z]{2}$/, 'must be two small letters'));
const number = v.pipe(v.number('must be a number'), v.finite('must be a number'));

/** Languages in which pages are read. */
export const LANGS = ['en', 'uk', 'ru', 'tr', 'de', 'fr', 'es'] as const;

const LocalisedSchema = v.strictObject({
  en: text,
  uk: v.exactOptional(text),
  ru: v.exactOptional(text),
  tr: v.exactOptional(text),
});

/** One round of talks, as in `events.json`. */
export const EventSchema = v.strictObject({
  id,
  name: LocalisedSchema,
  date: day,
  place: LocalisedSchema,
  summary: LocalisedSchema,
  key: v.array(id),
});

/** A publisher, as in `outlets.json`. */
export const OutletSchema = v.strictObject({ id, name: text, country: v.nullable(country) });

/** A document at an address, as in `sources.json`. */
export const SourceSchema = v.strictObject({
  id,
  outlet: id,
  title: text,
  url: address,
  date: v.nullable(day),
  lang,
  lineage: id,
});

const QuoteVariantSchema = v.strictObject({ text, lang, outlet: id, path: v.exactOptional(text) });

const SlotSchema = v.pipe(
  v.strictObject({
    name: id,
    type: v.picklist(
      ['number', 'date', 'duration', 'person', 'office', 'place', 'speaker', 'polarity', 'text'],
      'must be one of the slot types',
    ),
    label: LocalisedSchema,
    value: LocalisedSchema,
    exact: v.exactOptional(
      v.union([number, v.tuple([number, number]), day], 'must be a number, two minutes or a day'),
    ),
    unit: v.exactOptional(text),
  }),
  v.check((slot) => {
    if (slot.exact === undefined) return slot.type !== 'number';
    if (slot.type === 'number') return typeof slot.exact === 'number' && slot.unit !== undefined;
    if (slot.type === 'duration') return Array.isArray(slot.exact) && slot.exact[0] <= slot.exact[1];
    return slot.type === 'date' && typeof slot.exact === 'string';
  }, '“exact” must suit the type: number with unit, duration as [shortest, longest] minutes, date as YYYY-MM-DD'),
);

const NoteSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['agree', 'differ', 'omit', 'translate'], 'must be agree, differ, omit or translate'),
    text: LocalisedSchema,
    outlets: v.exactOptional(v.pipe(v.array(id), v.minLength(1, 'must name at least one outlet'))),
  }),
  v.check(
    ({ kind, outlets }) => outlets === undefined || kind === 'differ' || kind === 'omit',
    '“outlets” says who differs or who leaves the fact out: only notes of these kinds have it',
  ),
);

const cues = v.exactOptional(v.array(text));

/** One thing the record knows, as in `facts/*.json`. */
export const FactSchema = v.strictObject({
  id,
  event: id,
  statement: LocalisedSchema,
  status: v.picklist(
    ['verified', 'single-source', 'disputed', 'party-claim'],
    'must be verified, single-source, disputed or party-claim',
  ),
  statusNote: v.exactOptional(LocalisedSchema),
  slots: v.array(SlotSchema),
  sources: v.pipe(
    v.array(v.strictObject({ source: id, says: LocalisedSchema })),
    v.minLength(1, 'must name at least one source'),
  ),
  notes: v.array(NoteSchema),
  variants: v.exactOptional(v.array(QuoteVariantSchema)),
  confusables: v.array(LocalisedSchema),
  cues: v.strictObject({ en: cues, uk: cues, ru: cues, tr: cues, de: cues, fr: cues, es: cues }),
});

const version = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{4}-\d{2}-\d{2}\.\d+$/, 'must be a day and a count, YYYY-MM-DD.n'),
);

/** `version.json`. */
export const VersionSchema = v.strictObject({ version });

/** The whole record, as shipped in `record.json`. */
export const RecordSchema = v.strictObject({
  version,
  events: v.array(EventSchema),
  outlets: v.array(OutletSchema),
  sources: v.array(SourceSchema),
  facts: v.array(FactSchema),
});

/** One file of `matching/lexicon/`: concept to forms. */
export const LexiconSchema = v.record(
  v.string(),
  v.pipe(v.array(text), v.minLength(1, 'must have at least one form')),
);

/** How one fact is read, as in `matching/readings/*.json`. */
export const ReadingSchema = v.strictObject({
  fact: id,
  events: v.exactOptional(v.union([v.literal('any'), v.array(id)], 'must be “any” or a list of events')),
  agrees: v.array(text),
  differs: v.exactOptional(v.array(text)),
});

/** How an event is recognised, as in `matching/evidence.json`. */
export const EvidenceSchema = v.strictObject({
  event: id,
  other: v.exactOptional(v.boolean()),
  needs: v.array(v.strictObject({ if: text, times: number })),
  published: v.exactOptional(v.strictObject({ from: day, to: day, weight: number, outside: number })),
  markers: v.array(
    v.strictObject({ if: text, name: text, weight: number, passage: v.exactOptional(v.boolean()) }),
  ),
  about: number,
  mention: number,
});

const lexicon = v.optional(LexiconSchema, {});

/** `matching/labels.json`: what markers are called, by their English names. */
export const LabelsSchema = v.record(text, LocalisedSchema);

/** Everything the engine reads with, as shipped in `matching.json`. */
export const MatchingSchema = v.strictObject({
  lexicon: v.strictObject({
    people: lexicon,
    places: lexicon,
    en: lexicon,
    uk: lexicon,
    ru: lexicon,
    tr: lexicon,
    de: lexicon,
    fr: lexicon,
    es: lexicon,
  }),
  readings: v.array(ReadingSchema),
  evidence: v.array(EvidenceSchema),
  labels: v.optional(LabelsSchema, {}),
});

/** A news site on which the extension looks at pages by itself; covers its subdomains. As in `hosts.json`. */
export const HostSchema = v.strictObject({
  host: v.pipe(v.string('must be text'), v.regex(HOST, 'must be a lower-case host name without “www.”')),
  name: text,
  country: v.nullable(country),
  lang,
});

const stem = v.pipe(
  text,
  v.minLength(3, 'must have at least three letters'),
  v.check((s) => s === s.toLowerCase(), 'must be in small letters'),
);

/** `gate.json`: a page whose opening meets a stem of every group is worth a closer look. */
export const GateSchema = v.strictObject({
  groups: v.array(
    v.strictObject({ name: id, stems: v.pipe(v.array(stem), v.minLength(1, 'must have a stem')) }),
  ),
});

/** A news host of the reviewed list. */
export type Host = v.InferOutput<typeof HostSchema>;
/** The words of the gate. */
export type Gate = v.InferOutput<typeof GateSchema>;
