import { browser } from 'wxt/browser';
import { notedKey } from '../text/noted-key.ts';

async function shelfOf(shelf: string): Promise<number[]> {
  const held: unknown = (await browser.storage.local.get(shelf))[shelf];
  return Array.isArray(held) ? held.filter((hash) => typeof hash === 'number') : [];
}

/** One after the other: two writes to one shelf would lose one. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Writes down, for the gate, which pages have notes and which have none any more. `pages`: keys of pages
 * (`lib/text/address.ts`).
 */
export function writeNoted(pages: ReadonlyMap<string, boolean>): Promise<void> {
  const done = turn.then(() => write(pages));
  turn = done.catch(() => undefined);
  return done;
}

async function write(pages: ReadonlyMap<string, boolean>): Promise<void> {
  const shelves = new Map<string, Set<number>>();
  const touched = new Set<string>();
  for (const [address, has] of pages) {
    const { shelf, hash } = notedKey(address);
    const hashes = shelves.get(shelf) ?? new Set(await shelfOf(shelf));
    shelves.set(shelf, hashes);
    if (hashes.has(hash) === has) continue;
    touched.add(shelf);
    if (has) hashes.add(hash);
    else hashes.delete(hash);
  }
  const full = [...touched].filter((shelf) => shelves.get(shelf)?.size);
  const empty = [...touched].filter((shelf) => !shelves.get(shelf)?.size);
  if (full.length > 0)
    await browser.storage.local.set(
      Object.fromEntries(full.map((shelf) => [shelf, [...(shelves.get(shelf) ?? [])]])),
    );
  if (empty.length > 0) await browser.storage.local.remove(empty);
}
