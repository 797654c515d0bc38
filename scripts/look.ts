/** What a driver of the browser can see of the extension: its answer to a page, marks, card, popup. */
import type { Page } from 'puppeteer-core';
import type { PageSummary, ToBackground } from '../lib/model/messages.ts';
import type { Session } from './launch.ts';
import { inClosedRoot } from './shadow.ts';

const POLL_MS = 100;
const READ_WITHIN_MS = 20_000;
/** Time for a card or popup to be laid out and painted before its picture is taken. */
const SETTLE_MS = 600;
const POPUP_VIEWPORT = { width: 400, height: 600 };

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks until the answer satisfies, or throws `what` when the time is over. */
export async function until<T>(
  ask: () => Promise<T>,
  satisfied: (answer: T) => boolean,
  what: string,
  within = READ_WITHIN_MS,
): Promise<T> {
  const start = Date.now();
  let answer = await ask();
  while (!satisfied(answer)) {
    if (Date.now() - start > within)
      throw new Error(`${what}: last seen ${JSON.stringify(answer)?.slice(0, 400)}`);
    await pause(POLL_MS);
    answer = await ask();
  }
  return answer;
}

/** Sends one message to the background from a page of the extension, in the form `lib/browser` speaks. */
export async function ask<K extends keyof ToBackground>(
  own: Page,
  type: K,
  data: Parameters<ToBackground[K]>[0],
): Promise<ReturnType<ToBackground[K]>> {
  const message = JSON.stringify({ type, data });
  const answer = (await own.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${message}).then((it) => JSON.stringify(it ?? null))`,
  )) as string;
  const got = (JSON.parse(answer) ?? { error: 'no answer' }) as { answer?: unknown; error?: unknown };
  if (got.error) throw new Error(`${type}: ${JSON.stringify(got.error)}`);
  return got.answer as ReturnType<ToBackground[K]>;
}

/** Id of the tab in front, as the extension knows it. */
export async function frontTab(own: Page, page: Page): Promise<number> {
  await page.bringToFront();
  return (await own.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0].id)',
  )) as number;
}

/** The extension's summary of a tab once its page has been read, or told to be none of its business. */
export async function summaryOf(
  own: Page,
  tabId: number,
  wanted = (it: PageSummary) => it.state !== 'none',
  within = READ_WITHIN_MS,
): Promise<PageSummary> {
  return until(() => ask(own, 'getPageSummary', { tabId }), wanted, 'The page was not read', within);
}

/** Names and texts of the highlights registered on a page. */
export async function highlightsOf(page: Page): Promise<{ name: string; texts: string[] }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      texts: [...highlight].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.toString();
      }),
    })),
  );
}

/** Scrolls a passage into view and gives a point inside its first line; white space counts for nothing. */
export async function pointIn(page: Page, passage: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const needle = wanted.replace(/\s+/g, '');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const at: { node: Node; offset: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      for (let offset = 0; offset < value.length; offset++)
        if (/\S/.test(value.charAt(offset))) {
          text += value.charAt(offset);
          at.push({ node, offset });
        }
    }
    const found = text.indexOf(needle);
    const first = at[found];
    const last = at[found + needle.length - 1];
    if (found < 0 || !first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    // The passage's element may be far taller than the window: the passage itself is brought in.
    const away = range.getBoundingClientRect().top - innerHeight / 3;
    scrollBy({ top: away, behavior: 'instant' });
    const line = [...range.getClientRects()].find((rect) => rect.width > 8);
    return line ? { x: line.left + Math.min(line.width / 2, 60), y: line.top + line.height / 2 } : null;
  }, passage);
  if (!point) throw new Error(`The passage is not on the page: ${passage}`);
  return point;
}

/** Text of the open card, or `null` while none is open. */
export async function cardText(session: Session, page: Page): Promise<string | null> {
  const text = await inClosedRoot<string>(
    session,
    page,
    `(root) => [...root.children].filter((it) => it.localName !== 'style').map((it) => it.innerText ?? it.textContent).join(' ').replace(/\\s+/g, ' ').trim()`,
  );
  return text || null;
}

/** Clicks a marked passage and waits for its card. */
export async function openCard(session: Session, page: Page, passage: string): Promise<string> {
  const { x, y } = await pointIn(page, passage);
  await page.mouse.click(x, y);
  const text = await until(() => cardText(session, page), Boolean, 'No card opened');
  await pause(SETTLE_MS);
  return text ?? '';
}

/**
 * Opens the popup for the page in front and runs `look` on it. Chromium opens the real one; Firefox's is out of
 * the driver's reach, so there it is a tab in the background, which sees the same page in front.
 */
export async function withPopup<T>(
  session: Session,
  page: Page,
  look: (popup: Page) => Promise<T>,
): Promise<T> {
  await page.bringToFront();
  if (session.name === 'chrome') {
    const extension = (await session.browser.extensions()).get(session.extensionId);
    if (!extension) throw new Error('The extension is not installed.');
    // Pages of the extension in tabs stand in the same list.
    const before = new Set((await extension.pages()).map((it) => it.target()));
    await extension.triggerAction(page);
    const popup = await until(
      async () => (await extension.pages()).find((it) => !before.has(it.target())) ?? null,
      Boolean,
      'The popup did not open',
    );
    if (!popup) throw new Error('The popup did not open.');
    await pause(SETTLE_MS);
    const seen = await look(popup);
    await popup.close().catch(() => undefined);
    return seen;
  }
  const popup = await session.openOwnPage('popup.html');
  await popup.setViewport(POPUP_VIEWPORT);
  await page.bringToFront();
  await popup.evaluate('location.reload()').catch(() => undefined);
  await pause(SETTLE_MS * 2);
  const seen = await look(popup);
  await popup.close();
  return seen;
}
