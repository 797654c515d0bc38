/** `npm run screenshots`: the pictures of the README, and every surface in every look, from both browsers, into docs/. */
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { buildIfStale, outputDir } from './build.ts';
import { pictureOfComparison } from './compare-picture.ts';
import { root } from './house.ts';
import { launch } from './launch.ts';
import { frontTab, summaryOf } from './look.ts';
import { type Newsstand, openNewsstand, paperUrl } from './newsstand.ts';
import { takeOwnPages, takePictures, takeRecordPictures } from './pictures.ts';
import { type Sheets, takeSheets, writeSheets } from './sheets.ts';

const sheets: Sheets = new Map();
/** Firefox first, because the other one writes the sheets. */
const ORDER: readonly BrowserName[] = ['firefox', 'chrome'];
const LAST = ORDER.at(-1);

async function picturesFrom(name: BrowserName, stand: Newsstand): Promise<void> {
  buildIfStale(name, 'e2e');
  const extension = outputDir(name, 'e2e');
  const session = await launch({ name, extension, proxyPort: stand.port, headless: true });
  try {
    const page = await session.browser.newPage();
    await page.goto(paperUrl('morning-loop.html'));
    const own = await session.openOwnPage('popup.html');
    const summary = await summaryOf(own, await frontTab(own, page), (it) => it.state === 'read');
    await own.close();
    await takePictures(session, page, summary, join(root, 'docs'));
    await pictureOfComparison(session, page, paperUrl('harbour-wire.html'), join(root, 'docs'));
    await takeRecordPictures(session, join(root, 'docs'));
    await takeOwnPages(session, join(root, 'docs'));
    await page.goto(paperUrl('morning-loop.html'));
    const again = await session.openOwnPage('popup.html');
    const read = await summaryOf(again, await frontTab(again, page), (it) => it.state === 'read');
    await again.close();
    const claim = read.claims.find(({ stance }) => stance === 'differs')?.exact ?? '';
    await takeSheets(session, page, claim, sheets);
    // The last of them lays them out: Chromium writes WebP.
    if (name === LAST) await writeSheets(session, sheets, join(root, 'docs', 'surfaces'));
  } finally {
    await session.close();
  }
}

const stand = await openNewsstand();
try {
  for (const name of ORDER) await picturesFrom(name, stand);
} finally {
  await stand.stop();
}
