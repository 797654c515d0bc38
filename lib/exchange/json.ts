import { LIMITS } from './limits.ts';
import { RefusedFile } from './refusal.ts';

/** Whether brackets outside strings nest deeper than allowed: told without recursion, before parsing. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) {
      if (++depth > LIMITS.depth) return true;
    } else if (c === 125 || c === 93) depth--;
  }
  return false;
}

/** Parses JSON that may be hostile. Throws {@link RefusedFile}. */
export function parseJson(text: string, file: string): unknown {
  if (tooDeep(text)) throw new RefusedFile(file, 'too-deep');
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedFile(file, 'broken-json');
  }
}

/** A list of entries within the limit. Throws {@link RefusedFile} for none or too many. */
export function entriesOf(value: unknown, file: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RefusedFile(file, 'unknown-form');
  if (value.length === 0) throw new RefusedFile(file, 'no-entries');
  if (value.length > LIMITS.notes) throw new RefusedFile(file, 'too-many');
  return value;
}

/** An object that is no list and no `null`. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
