import { browser } from 'wxt/browser';
import { languageOf } from '../i18n/locale.ts';
import { areNotesSeated, notesSeat } from './notes-seat.ts';
import { isReaderSeated, readerSeat } from './reader-seat.ts';
import { readSettings } from './settings.ts';
import { spokenLanguage } from './ui-language.ts';

const MAIN_FRAME = [0];
const SCRIPT = '/reader.js';
const NOTES_SCRIPT = '/notes.js';
/** In `public/`: how marks and notes are drawn. */
const MARKS_STYLE = '/marks.css';
const NOTES_STYLE = '/notes.css';

/** The script, with the words of the reader's language before it. */
async function spoken<S extends string>(script: S) {
  return [`/words-${languageOf(await spokenLanguage())}.js` as const, script];
}

/** The extra sheet of a style of marks; the plain line is what the first sheet draws. */
export const STYLE_SHEETS = ['/marks-tint.css', '/marks-thin.css'] as const;

/** The sheets of a reader's page, in the order they are put in. */
async function sheets() {
  const { markStyle } = await readSettings();
  const extra = STYLE_SHEETS.filter((name) => name.includes(`-${markStyle}.`));
  return [MARKS_STYLE, NOTES_STYLE, ...extra];
}

async function isSeated(tabId: number, func: (seat: string) => boolean, seat: string): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: MAIN_FRAME },
      func,
      args: [seat],
      injectImmediately: true,
    });
    return result?.result === true;
  } catch {
    return false;
  }
}

/** Whether a reader lives in the tab's page. False where we may not look. */
export function hasReader(tabId: number): Promise<boolean> {
  return isSeated(tabId, isReaderSeated, readerSeat);
}

/** Whether a notes part lives in the tab's page, a reader's or one by itself. False where we may not look. */
export function hasNotes(tabId: number): Promise<boolean> {
  return isSeated(tabId, areNotesSeated, notesSeat);
}

/**
 * Puts the reader into a tab's page, with the style of its marks; once. The style goes in beside the page's own
 * sheets and is not among them: the page cannot see it. Rejects where the browser does not allow it: its own pages,
 * the stores, a site without access.
 */
export async function injectReader(tabId: number): Promise<void> {
  if (await hasReader(tabId)) return;
  const target = { tabId, frameIds: MAIN_FRAME };
  await browser.scripting.insertCSS({ target, files: await sheets() });
  await browser.scripting.executeScript({ target, files: await spoken(SCRIPT) });
}

/** Puts the notes part alone into a tab's page, once; rejects where the browser does not allow it. */
export async function injectNotes(tabId: number): Promise<void> {
  if (await hasNotes(tabId)) return;
  const target = { tabId, frameIds: MAIN_FRAME };
  await browser.scripting.insertCSS({ target, files: [NOTES_STYLE] });
  await browser.scripting.executeScript({ target, files: await spoken(NOTES_SCRIPT) });
}
