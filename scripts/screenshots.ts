/** `npm run screenshots`: the pictures of the README, from both browsers, into docs/. */
import { join } from 'node:path';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { buildIfStale, outputDir } from './build.ts';
import { pictureOfComparison } from './compare-picture.ts';
import { root } from './house.ts';
import { launch } from './launch.ts';
import { frontTab, summaryOf } from './look.ts';
import { type Newsstand, openNewsstand, paperUrl } from './newsstand.ts';
import { takeOwnPages, takePictures, takeRecordPictures } from './pictures.ts';

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
  } finally {
    await session.close();
  }
}

const stand = await openNewsstand();
try {
  for (const name of BROWSERS) await picturesFrom(name, stand);
} finally {
  await stand.stop();
}
