import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../lib/browser/native.ts';
import { onOccasions } from '../lib/page/occasions.ts';
import { openingOf } from '../lib/page/opening.ts';
import { type GateWords, looksRelevant } from '../lib/reading/gate.ts';
import { addressOf } from '../lib/text/address.ts';
import { notedKey } from '../lib/text/noted-key.ts';

/** Put in at build time from `data/gate.json`: this script runs on every page of a listed site and asks for nothing. */
declare const __GATE__: GateWords;

interface Api {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
  storage?: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Without the polyfill, for size: one message whose answer does not matter needs none. */
const api = native as Api | undefined;

/** False when the extension was updated or removed under this page: then there is nobody to tell. */
function announce(type: 'pageLooksRelevant' | 'pageHasNotes'): boolean {
  try {
    const runtime = api?.runtime;
    if (!runtime?.id) return false;
    runtime.sendMessage({ type }).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}

let asked = '';

/** A page's notes are shown whatever it is about. Storage is read here, so that no page wakes the background for it. */
async function lookForNotes(): Promise<void> {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const address = addressOf(location.href, canonical);
  if (address === asked) return;
  asked = address;
  const { shelf, hash } = notedKey(address);
  const held = (await api?.storage?.local.get(shelf))?.[shelf];
  if (Array.isArray(held) && held.includes(hash)) announce('pageHasNotes');
}

export default defineUnlistedScript(() => {
  const life = new AbortController();
  onOccasions(
    window,
    () => {
      if (!looksRelevant(openingOf(document), __GATE__)) {
        void lookForNotes().catch(() => undefined);
        return false;
      }
      if (!announce('pageLooksRelevant')) life.abort();
      return true;
    },
    life.signal,
  );
});
