import type { Note } from '../model/note.ts';
import { addressOf } from '../text/address.ts';
import { type Brought, type Draft, notesOf, ownValue } from './draft.ts';
import { entriesOf, isObject } from './json.ts';
import { type EntryReason, RefusedFile } from './refusal.ts';
import { selectorsOf } from './selectors.ts';

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
/** Our own terms, for what the model has no word for. */
const OWN = 'urn:second-source:';
const CONTEXT = [ANNO, { ss: `${OWN}term:` }];
const NOTE = `${OWN}note:`;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a note holds beyond the model, under `ss:` keys of the annotation. */
const EXTRAS = [
  'title',
  'outlet',
  'colour',
  'fact',
  'event',
  'state',
  'changes',
  'seen',
  'version',
  'deleted',
] as const;

const iriOf = (id: string) => (UUID.test(id) ? `urn:uuid:${id}` : NOTE + encodeURIComponent(id));

function idOf(iri: unknown): string | undefined {
  if (typeof iri !== 'string') return undefined;
  if (iri.startsWith('urn:uuid:')) return iri.slice('urn:uuid:'.length).toLowerCase();
  if (!iri.startsWith(NOTE)) return iri;
  try {
    return decodeURIComponent(iri.slice(NOTE.length));
  } catch {
    return iri;
  }
}

/** One note as an Annotation of the W3C Web Annotation Data Model (Recommendation of 23 February 2017). */
export function annotationOf(note: Note): Record<string, unknown> {
  const { target } = note;
  const bodies = note.tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }) as object);
  if (note.body !== '')
    bodies.unshift({ type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' });
  const selector: object[] = [];
  if (target) selector.push({ type: 'TextQuoteSelector', ...target.quote });
  if (target?.position) selector.push({ type: 'TextPositionSelector', ...target.position });
  const extras = EXTRAS.flatMap((key) => (note[key] === undefined ? [] : [[`ss:${key}`, note[key]]]));
  return {
    id: iriOf(note.id),
    type: 'Annotation',
    created: note.created,
    modified: note.modified,
    motivation: note.body === '' ? 'highlighting' : 'commenting',
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: target ? { type: 'SpecificResource', source: note.url, selector } : note.url,
    ...Object.fromEntries(extras),
    ...(note.address === addressOf(note.url) ? {} : { 'ss:address': note.address }),
  };
}

/** Notes as an AnnotationCollection with its one page embedded. `made`: ISO 8601. */
export function writeW3c(notes: readonly Note[], made: string): string {
  const id = `${OWN}export:${made}`;
  const page = {
    id: `${id}:1`,
    type: 'AnnotationPage',
    partOf: id,
    startIndex: 0,
    items: notes.map(annotationOf),
  };
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Notes',
    created: made,
    total: notes.length,
    ...(notes.length > 0 ? { first: page, last: page.id } : {}),
  };
  return JSON.stringify(collection, null, 1);
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function bodiesOf(annotation: object): { body: unknown; tags: unknown[] } {
  const texts: string[] = [];
  const tags: unknown[] = [];
  const plain = ownValue(annotation, 'bodyValue');
  if (typeof plain === 'string') texts.push(plain);
  for (const body of listOf(ownValue(annotation, 'body'))) {
    if (typeof body === 'string') texts.push(body);
    if (!isObject(body)) continue;
    const inner = ownValue(body, 'source');
    const value = ownValue(body, 'value') ?? (isObject(inner) ? ownValue(inner, 'value') : undefined);
    const purpose = listOf(ownValue(body, 'purpose'));
    const tag = purpose.includes('tagging') || listOf(ownValue(body, 'type')).includes('oa:Tag');
    if (tag) tags.push(value);
    else if (typeof value === 'string') texts.push(value);
    else if (typeof inner === 'string') texts.push(inner);
    else if (typeof ownValue(body, 'id') === 'string') texts.push(ownValue(body, 'id') as string);
  }
  return { body: texts.join('\n\n'), tags };
}

const iriIn = (value: unknown): unknown => (isObject(value) ? ownValue(value, 'id') : value);

function draftOf(annotation: unknown): Draft | EntryReason {
  if (!isObject(annotation)) return 'not-a-note';
  const types = listOf(ownValue(annotation, 'type') ?? ownValue(annotation, '@type'));
  if (!types.includes('Annotation') && !types.includes('oa:Annotation')) return 'not-a-note';
  const [target] = listOf(ownValue(annotation, 'target'));
  const source = isObject(target) ? (ownValue(target, 'source') ?? ownValue(target, 'id')) : target;
  const url = listOf(source).map(iriIn)[0];
  return {
    id: idOf(ownValue(annotation, 'id') ?? ownValue(annotation, '@id')),
    created: ownValue(annotation, 'created'),
    modified: ownValue(annotation, 'modified'),
    url: typeof url === 'string' ? url : undefined,
    address: ownValue(annotation, 'ss:address'),
    ...selectorsOf(isObject(target) ? ownValue(target, 'selector') : undefined),
    ...bodiesOf(annotation),
    ...Object.fromEntries(EXTRAS.map((key) => [key, ownValue(annotation, `ss:${key}`)])),
  };
}

/** Whether parsed JSON is an Annotation, AnnotationPage, AnnotationCollection or a list of Annotations. */
export function isW3c(value: unknown): boolean {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return false;
  const type = listOf(ownValue(one, 'type') ?? ownValue(one, '@type'));
  return ['Annotation', 'AnnotationPage', 'AnnotationCollection', 'oa:Annotation'].some((t) =>
    type.includes(t),
  );
}

/** The annotations in parsed JSON-LD, unread. Throws {@link RefusedFile}. */
export function annotationsIn(value: unknown, file: string): readonly unknown[] {
  if (Array.isArray(value)) return entriesOf(value, file);
  if (!isObject(value)) throw new RefusedFile(file, 'unknown-form');
  const type = listOf(ownValue(value, 'type') ?? ownValue(value, '@type'));
  if (type.includes('Annotation') || type.includes('oa:Annotation')) return [value];
  if (type.includes('AnnotationPage')) return entriesOf(ownValue(value, 'items') ?? [], file);
  const first = ownValue(value, 'first');
  return entriesOf(isObject(first) ? (ownValue(first, 'items') ?? []) : [], file);
}

/** Reads parsed JSON-LD of the W3C model. Of several targets the first is taken. Throws {@link RefusedFile}. */
export function readW3c(value: unknown, file: string, now: string): Brought {
  return notesOf(annotationsIn(value, file).map(draftOf), now);
}
