import { type Draft, ownValue } from './draft.ts';
import { isObject } from './json.ts';

/** Selectors refine one another, or stand side by side; more than this is no honest annotation. */
const MOST_SELECTORS = 32;

/**
 * Quote and position out of W3C selectors: one, a list, or a chain of `refinedBy`, of which the innermost quote
 * counts. Others (XPath, CSS, SVG) are passed over.
 */
export function selectorsOf(selector: unknown): Pick<Draft, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'> {
  const found: Pick<Draft, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'> = {};
  const queue: unknown[] = [selector];
  for (let i = 0; i < queue.length && i < MOST_SELECTORS; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_SELECTORS));
    if (!isObject(one)) continue;
    const type = ownValue(one, 'type');
    if (type === 'TextQuoteSelector') {
      found.exact = ownValue(one, 'exact');
      found.prefix = ownValue(one, 'prefix');
      found.suffix = ownValue(one, 'suffix');
    } else if (type === 'TextPositionSelector') {
      found.start = ownValue(one, 'start');
      found.end = ownValue(one, 'end');
    }
    queue.push(ownValue(one, 'refinedBy'));
  }
  return found;
}
