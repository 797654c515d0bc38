/**
 * `npm start [-- firefox] [-- FILE.html | URL]`: the extension in a browser, in front of an article.
 * With a display a window that stays; without one a printed reading and pictures in ./screenshots.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../lib/model/messages.ts';
import type { BrowserName } from './browsers.ts';
import { buildIfStale, outputDir } from './build.ts';
import { root } from './house.ts';
import { launch, type Session } from './launch.ts';
import { frontTab, pause, summaryOf } from './look.ts';
import { type Newsstand, openNewsstand, papers, paperUrl } from './newsstand.ts';
import { takePictures } from './pictures.ts';
import { tell, tellShortly } from './tell.ts';

const FRONT = 'morning-loop.html';
/** A page that the gate passes over never reports: patience is the only sign of it. */
const PASSED_OVER_MS = 4_000;

interface Wish {
  name: BrowserName;
  headless: boolean;
  /** Address on the real network; `null` for the newsstand. */
  live: string | null;
  file: string | null;
}

function wishOf(args: string[]): Wish {
  const words = args.filter((word) => !['firefox', 'chrome', 'chromium', '--headless'].includes(word));
  const target = words[0];
  const live = target && /^https?:\/\//.test(target) ? target : null;
  const file = target && !live ? target : null;
  if (file && !existsSync(file)) throw new Error(`There is no file ${file}.`);
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    name: args.includes('firefox') ? 'firefox' : 'chrome',
    headless: !display || Boolean(process.env.CI) || args.includes('--headless'),
    live,
    file,
  };
}

function addressFor({ live, file }: Wish, stand: Newsstand): string {
  if (live) return live;
  if (!file) return paperUrl(FRONT);
  const address = `http://127.0.0.1/${encodeURIComponent(basename(file))}`;
  stand.add(address, readFileSync(file, 'utf8'));
  return address;
}

/** Ctrl-C, the window closed, or the browser gone: whichever comes first. */
function untilEnded(session: Session, page: Page): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    session.browser.once('disconnected', () => resolve());
    page.once('close', () => resolve());
  });
}

async function show(session: Session, page: Page, folder: string): Promise<void> {
  const own = await session.openOwnPage('popup.html');
  const summary = await summaryOf(own, await frontTab(own, page));
  await own.close();
  console.log(tell(summary).join('\n'));
  await takePictures(session, page, summary, folder);
}

async function showOthers(session: Session, page: Page): Promise<void> {
  console.log('\nThe rest of the newsstand:');
  const own = await session.openOwnPage('popup.html');
  for (const { file, url } of papers()) {
    if (file === FRONT || file === 'index.html') continue;
    await page.goto(url);
    const tabId = await frontTab(own, page);
    const here = (it: PageSummary) => it.url === url && it.state !== 'none';
    const summary = await summaryOf(own, tabId, here, PASSED_OVER_MS).catch(() => null);
    console.log(`  ${file}: ${summary ? tellShortly(summary) : 'passed over'}`);
  }
}

async function main(): Promise<void> {
  const wish = wishOf(process.argv.slice(2));
  buildIfStale(wish.name, 'e2e');
  const stand = await openNewsstand();
  let session: Session | null = null;
  try {
    session = await launch({
      name: wish.name,
      extension: outputDir(wish.name, 'e2e'),
      proxyPort: wish.live ? null : stand.port,
      headless: wish.headless,
      welcome: !wish.headless,
    });
    const { welcome } = session;
    const page =
      (await session.browser.pages()).find((each) => each !== welcome) ?? (await session.browser.newPage());
    const ended = untilEnded(session, page);
    const address = addressFor(wish, stand);
    const work = async (running: Session) => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      console.log(`${address}\n`);
      // The page a reader sees first waits in its tab: here the article does the talking.
      await page.bringToFront();
      if (!wish.headless) {
        console.log('Other papers: http://newsstand.example/ in the same window. Ctrl-C ends.');
        return ended;
      }
      const folder = join(root, 'screenshots');
      await show(running, page, folder);
      if (!wish.live && !wish.file) await showOthers(running, page);
      console.log(`\nPictures of the article, an open card and the popup: ${folder}`);
      return undefined;
    };
    await Promise.race([work(session), ended]);
  } finally {
    await session?.close();
    await stand.stop();
  }
}

main().then(
  () => process.exit(0),
  async (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    await pause(0);
    process.exit(1);
  },
);
