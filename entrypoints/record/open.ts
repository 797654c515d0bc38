import { browser } from 'wxt/browser';
import { hashOf } from '../../lib/record/place.ts';

/** Opens the record's own page, at a fact; `null`: at the list of all facts. */
export async function openRecord(fact: string | null): Promise<void> {
  const hash = fact === null ? '' : hashOf({ view: 'fact', fact });
  await browser.tabs.create({ url: browser.runtime.getURL(`/record.html${hash}` as '/record.html') });
}
