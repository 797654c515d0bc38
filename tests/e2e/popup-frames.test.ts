/** How soon the popup shows what it knows. In Chromium alone: Firefox runs nothing before an extension's page does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frontTab, summaryOf, until } from '../../scripts/look.ts';
import { type Bench, openBench, putOnListedHost } from './browser.ts';

/** Frames between the data and the list: one in which it arrives, one in which it is painted. */
const MOST_FRAMES = 2;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('chrome', 'production');
});
afterAll(() => bench?.close());

interface Watched {
  answered: number | null;
  shown: number | null;
  frame: number;
}

/** Runs in the popup before its own script: counts frames, and notes in which the data came and the list stood. */
function watchFrames(): void {
  const seen: Watched = { answered: null, shown: null, frame: 0 };
  Object.assign(globalThis, { seen });
  const count = () => {
    seen.frame++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
  const send = runtime.sendMessage as (...args: unknown[]) => unknown;
  const isSummary = (answer: unknown) =>
    Boolean((answer as { answer?: { claims?: unknown } } | null)?.answer?.claims);
  const came = (answer: unknown) => {
    if (isSummary(answer)) seen.answered ??= seen.frame;
  };
  runtime.sendMessage = (...args: unknown[]) => {
    const last = args.at(-1);
    if (typeof last === 'function')
      return send.call(runtime, ...args.slice(0, -1), (answer: unknown) => {
        came(answer);
        last(answer);
      });
    return (send.call(runtime, ...args) as Promise<unknown>).then((answer) => {
      came(answer);
      return answer;
    });
  };
  new MutationObserver(() => {
    if (document.querySelector('main li')) seen.shown ??= seen.frame;
  }).observe(document, { subtree: true, childList: true });
}

test('the first list stands within two frames of its data', async () => {
  const url = putOnListedHost(bench.stand, 'harbour-wire.html', '/news/2025/5/17/frames');
  const page = await bench.session.browser.newPage();
  await page.goto(url);
  const tab = await frontTab(bench.own, page);
  await summaryOf(bench.own, tab, (it) => it.state === 'read');
  const popup = await bench.session.browser.newPage();
  await popup.evaluateOnNewDocument(watchFrames);
  await popup.goto(`${bench.session.origin}/popup.html?tab=${tab}`);
  const seen = await until(
    () => popup.evaluate(() => (globalThis as unknown as { seen: Watched }).seen),
    (it) => it.shown !== null,
    'The popup shows no list',
  );
  expect(seen.answered).not.toBeNull();
  expect((seen.shown ?? Number.NaN) - (seen.answered ?? Number.NaN)).toBeLessThanOrEqual(MOST_FRAMES);
});
