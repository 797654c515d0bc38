/** Sheets of pictures: each surface in both browsers, four languages, light and dark, as one picture a surface. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Note } from '../lib/model/note.ts';
import type { OwnFact } from '../lib/model/own-fact.ts';
import type { BrowserName } from './browsers.ts';
import type { Session } from './launch.ts';
import { ask, frontTab, openCard, pause, summaryOf, until } from './look.ts';

const LANGUAGES = ['en', 'uk', 'ru', 'tr'] as const;
const THEMES = ['light', 'dark'] as const;
/** A popup's width, and that of a window held beside another one. */
const NARROW = { width: 400, height: 620 };
const WIDE = { width: 900, height: 680 };
/** Time for a change of language or theme to reach every open page. */
const SETTLE_MS = 700;
/** Width of one picture on its sheet. */
const TILE = 380;
const QUALITY = 72;

type Shot = { browser: BrowserName; language: string; theme: string; png: string };
export type Sheets = Map<string, Shot[]>;

/** Name, address in the extension (`?tab=` is put in where it belongs to a page), and window. */
const SURFACES: [what: string, path: string, view: typeof NARROW][] = [
  ['popup', 'popup.html?tab=TAB', NARROW],
  ['side-panel', 'sidepanel.html?tab=TAB', NARROW],
  ['notebook', 'notebook.html?tab=TAB', WIDE],
  ['own-facts', 'notebook.html?tab=TAB#facts', WIDE],
  ['record', 'record.html', WIDE],
  ['record-fact', 'record.html#fact=quote-fidan-two-paths', WIDE],
  ['record-matrix', 'record.html#matrix&sort=differs', WIDE],
  ['record-timeline', 'record.html#timeline', WIDE],
  ['compare', 'compare.html', WIDE],
  ['options', 'options.html', WIDE],
  ['welcome', 'welcome.html', WIDE],
];

const choose = (own: Page, chosen: object) =>
  own.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(chosen)})`);

/** A note of a fictional paper, so that the notebook has something to show. */
function noteOf(n: number, quote: string, body: string, colour: Note['colour'], tags: string[]): Note {
  const at = new Date(Date.UTC(2025, 4, 17, 9, n)).toISOString();
  return {
    id: `40000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    created: at,
    modified: at,
    address: 'https://harbour-wire.example/istanbul',
    url: 'https://harbour-wire.example/istanbul',
    title: 'Big prisoner exchange agreed, no truce, as Kyiv and Moscow meet in Istanbul',
    outlet: 'Harbour Wire',
    target: { quote: { exact: quote, prefix: '', suffix: '' }, position: null },
    body,
    tags,
    colour,
    state: 'anchored',
    version: 1,
  };
}

const NOTES = [
  noteOf(1, 'an agreement to free 1,000 prisoners on each side', 'Confirmed by **both** sides?', 'question', [
    'numbers',
  ]),
  noteOf(2, 'met face to face in Istanbul on Friday', '', 'important', []),
  noteOf(3, 'No truce was agreed', 'Compare with the morning wires.', 'doubt', ['truce', 'check']),
];

const OWN_FACT: OwnFact = {
  id: 'own:50000000-0000-4000-8000-000000000001',
  created: '2025-05-17T10:00:00.000Z',
  modified: '2025-05-17T10:00:00.000Z',
  version: 1,
  statement: 'The ferry Halcyon carried 412 reporters to the palace.',
  event: '',
  cues: [{ lang: 'en', text: 'the ferry Halcyon carried 412 reporters to the palace' }],
  value: '412',
  sources: [
    { outlet: 'Quay Courier', title: 'A busy harbour', url: 'https://quay.example/busy', date: '2025-05-16' },
  ],
  note: 'Counted from the list of the port.',
};

/** A page that was not in front draws a moment after it comes there. */
const DRAWN_MS = 300;

async function shoot(page: Page): Promise<string> {
  await page.bringToFront();
  await pause(DRAWN_MS);
  return await page.screenshot({ encoding: 'base64', type: 'png' });
}

/** Lays both articles side by side, with the table in view. */
async function chooseBoth(page: Page): Promise<void> {
  await page.bringToFront();
  for (const chosen of [1, 2]) {
    await until(
      () => page.$$('.article input:checked'),
      (it) => it.length >= chosen - 1,
      'The article was not chosen',
    );
    const box = await until(() => page.$('.article input:not(:checked)'), Boolean, 'No article is listed');
    await box?.evaluate((it) => (it as HTMLElement).click());
    await pause(SETTLE_MS);
  }
  await page.evaluate(() => document.querySelector('.compared')?.scrollIntoView());
}

/** Takes a session's pictures of every surface; `article` has been read, `claim` is a passage of it. */
export async function takeSheets(
  session: Session,
  article: Page,
  claim: string,
  sheets: Sheets,
): Promise<void> {
  const own = await session.openOwnPage('popup.html');
  const tab = await frontTab(own, article);
  await ask(own, 'takeImport', { notes: NOTES });
  await ask(own, 'writeOwnFacts', { put: [OWN_FACT], remove: [] });
  const open: [string, Page][] = [];
  for (const [what, path, view] of SURFACES) {
    const page = await session.openOwnPage(path.replace('TAB', String(tab)));
    await page.setViewport(view);
    if (what === 'compare') await chooseBoth(page);
    open.push([what, page]);
  }
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await choose(own, { language, theme });
      // What was read before speaks the language of that time.
      await article.reload();
      await article.bringToFront();
      await summaryOf(own, tab, (it) => it.state === 'read');
      await pause(SETTLE_MS);
      const keep = (what: string, png: string) =>
        sheets.set(what, [...(sheets.get(what) ?? []), { browser: session.name, language, theme, png }]);
      for (const [what, page] of open) keep(what, await shoot(page));
      await article.bringToFront();
      await openCard(session, article, claim);
      await pause(SETTLE_MS);
      keep('card', await shoot(article));
      await article.keyboard.press('Escape');
    }
  for (const [, page] of open) await page.close();
  await own.evaluate(`(globalThis.browser ?? chrome).storage.local.remove(['language', 'theme'])`);
  await own.close();
}

/** Lays the pictures of each surface on one sheet, with what each shows below it, and writes it as WebP. */
export async function writeSheets(session: Session, sheets: Sheets, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await session.browser.newPage();
  await page.setViewport({ width: (TILE + 12) * 4 + 12, height: 800 });
  for (const [what, shots] of sheets) {
    const tiles = shots.map(
      ({ browser, language, theme, png }) =>
        `<figure><img src="data:image/png;base64,${png}"><figcaption>${browser}, ${language}, ${theme}</figcaption></figure>`,
    );
    await page.setContent(
      `<style>body{margin:12px;background:#8a8a8a;font:13px sans-serif;display:grid;grid-template-columns:repeat(4,${TILE}px);gap:12px}figure{margin:0}img{width:100%;display:block}</style>${tiles.join('')}`,
    );
    const picture = await page.screenshot({ fullPage: true, type: 'webp', quality: QUALITY });
    writeFileSync(join(folder, `${what}.webp`), picture);
  }
  await page.close();
}
