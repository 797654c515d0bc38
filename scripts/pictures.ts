/** Pictures of what a reader sees: the article with its marks, an open card, the popup; first page and options. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../lib/model/messages.ts';
import type { Session } from './launch.ts';
import { openCard, pause, withPopup } from './look.ts';

/** Takes the pictures of a page that has been read; the card is that of a passage that differs, if there is one. */
export async function takePictures(
  session: Session,
  page: Page,
  summary: PageSummary,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = (what: string) => join(folder, `${what}-${session.name}.png`);
  await page.bringToFront();
  await page.screenshot({ path: picture('article') });
  const claim = summary.claims.find((it) => it.stance === 'differs') ?? summary.claims[0];
  if (claim) {
    await openCard(session, page, claim.exact);
    await page.screenshot({ path: picture('card') });
    await page.keyboard.press('Escape');
  }
  await withPopup(session, page, (popup) => popup.screenshot({ path: picture('popup') }));
}

/** Part of the record's own page by part: its name in the file, and what stands after the `#`. */
const RECORD: [what: string, hash: string][] = [
  ['record', ''],
  ['record-fact', '#fact=quote-fidan-two-paths'],
  ['record-matrix', '#matrix&sort=differs'],
  ['record-timeline', '#timeline'],
];
/** Time for a page of the extension to ask the background and to be painted. */
const PAINTED_MS = 800;

/** Takes the pictures of the record's own page. */
export async function takeRecordPictures(session: Session, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [what, hash] of RECORD) {
    const page = await session.openOwnPage(`record.html${hash}`);
    await page.bringToFront();
    await pause(PAINTED_MS);
    await page.screenshot({ path: join(folder, `${what}-${session.name}.png`) });
    await page.close();
  }
}

const OWN_PAGES = ['welcome', 'options'] as const;
/** How a page of ours is pictured: what is chosen, and what stands in the picture's name for it. */
const LOOKS = [
  { name: '', chosen: { language: 'en', theme: 'light' } },
  { name: '-dark-uk', chosen: { language: 'uk', theme: 'dark' } },
];
const OWN_VIEWPORT = { width: 1000, height: 820 };
const SETTLE_MS = 600;

/** Takes the pictures of pages that need no article, light and dark, in English and in another language. */
export async function takeOwnPages(session: Session, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const what of OWN_PAGES) {
    const own = await session.openOwnPage(`${what}.html`);
    await own.setViewport(OWN_VIEWPORT);
    for (const { name, chosen } of LOOKS) {
      await own.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(chosen)})`);
      await pause(SETTLE_MS);
      await own.screenshot({ path: join(folder, `${what}${name}-${session.name}.png`) });
    }
    await own.evaluate(`(globalThis.browser ?? chrome).storage.local.remove(['language', 'theme'])`);
    await own.close();
  }
}
