import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onOccasions } from '../lib/page/occasions.ts';
import { openingOf } from '../lib/page/opening.ts';
import { type GateWords, looksRelevant } from '../lib/reading/gate.ts';

/** Put in at build time from `data/gate.json`: this script runs on every page of a listed site and asks for nothing. */
declare const __GATE__: GateWords;

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/** Without the polyfill, for size: one message whose answer does not matter needs none. */
const api = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** False when the extension was updated or removed under this page: then there is nobody to tell. */
function announce(): boolean {
  try {
    const runtime = (api.browser ?? api.chrome)?.runtime;
    if (!runtime?.id) return false;
    const message = { id: 0, type: 'pageLooksRelevant', timestamp: Date.now() };
    runtime.sendMessage(message).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}

export default defineUnlistedScript(() => {
  const life = new AbortController();
  onOccasions(
    window,
    () => {
      if (!looksRelevant(openingOf(document), __GATE__)) return false;
      if (!announce()) life.abort();
      return true;
    },
    life.signal,
  );
});
