/** Pages for facts of one's own: invented, on a host the extension reads. */
import type { Page } from 'puppeteer-core';
import { frontTab, until } from '../../scripts/look.ts';
import { type Bench, LISTED_HOST } from './browser.ts';
import { everything } from './notebook-hands.ts';
import { dragOver, press } from './noting.ts';

/** Fictional: no such ferry, no such number. */
export const QUOTE = 'The ferry Halcyon carried 412 reporters to the palace';

/** Puts an article of one paragraph on the newsstand; returns its address. */
export function articleAt({ stand }: Bench, path: string, paragraph: string, lang = 'en'): string {
  const url = `http://${LISTED_HOST}/own/${path}`;
  const title = 'Around the talks of Russia and Ukraine in Istanbul, a harbour at work';
  stand.add(
    url,
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="article:published_time" content="2025-05-17T08:00:00Z"></head>
    <body style="max-width: 40em; margin: 2em auto; font: 18px/1.6 serif"><article><h1>${title}</h1>
    <p>The harbour of the city was busy all week, and the fishermen of the eastern shore had much to tell about it.</p>
    <p>${paragraph}</p>
    <p>Gulls were many, the wind was light, and nobody at the quay could remember a busier week in the last years.</p>
    </article></body></html>`,
  );
  return url;
}

/** Opens an article with the quote and makes a note of it as a reader does. */
export async function noteOn(bench: Bench): Promise<{ page: Page; tabId: number }> {
  const page = await bench.session.browser.newPage();
  await page.goto(articleAt(bench, 'noted', `A line from the port: ${QUOTE}. So it went on for days.`));
  const tabId = await frontTab(bench.own, page);
  await dragOver(page, QUOTE);
  await press(bench.session, page, 'Important');
  await until(
    () => everything(bench),
    (it) => it.length === 1,
    'The note was not made',
  );
  return { page, tabId };
}
