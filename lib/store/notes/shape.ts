import type { Note } from '../../model/note.ts';
import { COLOURS, STATES } from './columns.ts';

/** UTF-16 units. A field is as long as `lib/exchange` lets one in. */
const LONGEST = 65_536;
const LONGEST_ADDRESS = 8192;
const LONGEST_TAG = 256;
const MOST_TAGS = 200;
const ID = /^[A-Za-z0-9][\w.:-]{0,127}$/;

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isText = (value: unknown, longest = LONGEST): value is string =>
  typeof value === 'string' && value.length <= longest;
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const optional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

function isTarget(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value) || !isObject(value.quote)) return false;
  const { exact, prefix, suffix } = value.quote;
  const { position } = value;
  const placed =
    position === null || (isObject(position) && isOffset(position.start) && isOffset(position.end));
  return placed && [exact, prefix, suffix].every((text) => isText(text)) && exact !== '';
}

const isTag = (value: unknown): boolean =>
  isText(value, LONGEST_TAG) && value !== '' && !/[\n\r]/.test(value);
const isChange = (value: unknown): boolean => isObject(value) && isText(value.was) && isText(value.now);

/** Whether this can be kept as a note: every field it needs, of the right kind, none too long. */
export function isNote(value: unknown): value is Note {
  if (!isObject(value)) return false;
  const { tags, changes } = value;
  return (
    isText(value.id) &&
    ID.test(value.id) &&
    [value.created, value.modified].every(isDate) &&
    [value.address, value.url].every((text) => isText(text, LONGEST_ADDRESS) && text !== '') &&
    [value.title, value.body].every((text) => isText(text)) &&
    isTarget(value.target) &&
    Array.isArray(tags) &&
    tags.length <= MOST_TAGS &&
    tags.every(isTag) &&
    COLOURS.some((colour) => colour === value.colour) &&
    STATES.some((state) => state === value.state) &&
    Number.isSafeInteger(value.version) &&
    Number(value.version) > 0 &&
    [value.outlet, value.fact, value.event].every((text) => optional(text, (it) => isText(it))) &&
    [value.seen, value.deleted].every((date) => optional(date, isDate)) &&
    optional(changes, (it) => Array.isArray(it) && it.every(isChange))
  );
}
