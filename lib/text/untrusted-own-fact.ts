import type { OwnFact, OwnFactChange } from '../model/own-fact.ts';
import { isOwn } from './own-id.ts';

/** What facts of one's own may hold: UTF-16 units of a text, and how many of a kind. */
export const OWN_LIMITS = { facts: 5000, text: 10_000 } as const;

const FACT: OwnFact = {
  id: '',
  created: '',
  modified: '',
  version: 1,
  statement: '',
  event: '',
  cues: [{ lang: 'en', text: '' }],
  value: '',
  sources: [{ outlet: '', title: '', url: '', date: '' }],
  note: '',
};
const CHANGE: OwnFactChange = { put: [FACT], remove: [''] };

/** A value of the same shape as an example, made anew with its fields and no others. Throws for any other. */
function shaped<T>(value: unknown, like: T): T {
  if (Array.isArray(like)) {
    if (!Array.isArray(value) || value.length > OWN_LIMITS.facts) throw new TypeError();
    return value.map((each) => shaped(each, like[0])) as T;
  }
  if (typeof like === 'object') {
    const given = Object(value) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(like as object).map(([key, part]) => [key, shaped(given[key], part)]),
    ) as T;
  }
  if (typeof value !== typeof like || `${value}`.length > OWN_LIMITS.text) throw new TypeError();
  return value as T;
}

/** What is to be written, as it came by a message: fresh objects, or `null` where any of it is not what it should be. */
export function untrustedOwnFactChange(value: unknown): OwnFactChange | null {
  try {
    const change = shaped(value, CHANGE);
    return change.put.every(({ id }) => isOwn(id)) ? change : null;
  } catch {
    return null;
  }
}
