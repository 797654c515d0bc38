/** The notebook in a browser: filling it, and looking at and pressing what it shows. */
import type { Page } from 'puppeteer-core';
import type { Note } from '../../lib/model/note.ts';
import { ask, frontTab, highlightsOf, until } from '../../scripts/look.ts';
import { type Bench, putOnListedHost } from './browser.ts';
import { dragOver, press } from './noting.ts';

export const PASSAGE = 'They left with an agreement to free 1,000 prisoners on each side';
/** Notes brought in by {@link fillNotebook}; with the one made on the page there is one more. */
export const MANY = 120;

/** A note of a fictional paper. */
export function madeUp(n: number): Note {
  const at = new Date(Date.UTC(2025, 4, 1) + n * 3_600_000).toISOString();
  return {
    id: `20000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    created: at,
    modified: at,
    address: `https://quay.example/story-${n % 9}`,
    url: `https://quay.example/story-${n % 9}`,
    title: `Story ${n % 9}`,
    outlet: n % 2 === 0 ? 'Quay Courier' : 'Harbour Wire',
    target: {
      quote: { exact: `The ferry left pier ${n} at noon`, prefix: 'before ', suffix: ' after' },
      position: { start: n, end: n + 30 },
    },
    body: n % 3 === 0 ? `Was it **${n}**?` : '',
    tags: n % 4 === 0 ? ['ferry', 'noon'] : [],
    colour: n % 5 === 0 ? 'doubt' : 'important',
    state: 'anchored',
    version: 1,
  };
}

/** Comparable whatever was undone meanwhile. */
export const withoutVersion = (notes: readonly Note[]) =>
  notes.map(({ version, seen, ...note }) => note).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Opens an article and makes one note on it as a reader does; returns its page and tab. */
export async function makeOneNote(bench: Bench): Promise<{ page: Page; tabId: number }> {
  const url = putOnListedHost(bench.stand, 'harbour-wire.html', '/news/2025/5/17/notebook');
  const page = await bench.session.browser.newPage();
  await page.goto(url);
  const tabId = await frontTab(bench.own, page);
  await until(
    () => highlightsOf(page),
    (it) => it.length > 0,
    'The page was not read',
  );
  await dragOver(page, PASSAGE);
  await press(bench.session, page, 'Important');
  await until(
    () => everything(bench),
    (it) => it.length === 1,
    'The note was not made',
  );
  return { page, tabId };
}

/** Brings the other notes in, as a file would. */
export async function fillNotebook(bench: Bench): Promise<void> {
  await ask(bench.own, 'takeImport', { notes: Array.from({ length: MANY }, (_, n) => madeUp(n)) });
}

/** All notes a query finds. */
export const everything = async (bench: Bench, query = {}): Promise<Note[]> =>
  (await ask(bench.own, 'exportNotes', { query, window: { from: 0, count: 1000 } })).notes;

export const statsOf = (bench: Bench) => ask(bench.own, 'notebookStats', undefined);

/** Texts of what a selector finds. */
export const textOf = (own: Page, selector: string) =>
  own.evaluate(
    (wanted) => Array.from(document.querySelectorAll(wanted), (it) => it.textContent ?? ''),
    selector,
  );
/** Waits until the notebook's line says it. */
export const said = (own: Page, wanted: RegExp) =>
  until(
    async () => (await textOf(own, '.notebook .foot [role="status"]')).join(),
    (it) => wanted.test(it),
    `The notebook did not say ${wanted}`,
  );
/** Presses the first thing a selector finds, or the one of that name. */
export const click = async (own: Page, selector: string, label?: string) => {
  const done = await own.evaluate(
    (wanted, words) => {
      const all = [...document.querySelectorAll<HTMLElement>(wanted)];
      const found = all.find(
        (it) => words === null || (it.ariaLabel ?? it.textContent ?? '').trim() === words,
      );
      found?.click();
      return Boolean(found);
    },
    selector,
    label ?? null,
  );
  if (!done) throw new Error(`Nothing to click: ${selector} ${label ?? ''}`);
};

/** Types key by key. */
export async function type(own: Page, text: string): Promise<void> {
  for (const key of text) await own.keyboard.press(key as 'a');
}
