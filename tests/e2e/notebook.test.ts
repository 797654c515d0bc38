// Long because the whole life of a notebook is gone through in one browser, in each of two.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../lib/model/note.ts';
import { ask, frontTab, highlightsOf, until } from '../../scripts/look.ts';
import { type Bench, BROWSERS, openBench, putOnListedHost } from './browser.ts';
import { dragOver, press } from './noting.ts';

const PASSAGE = 'They left with an agreement to free 1,000 prisoners on each side';
const MANY = 120;

/** A note of a fictional paper. */
function madeUp(n: number): Note {
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

const withoutVersion = (notes: readonly Note[]) =>
  notes.map(({ version, seen, ...note }) => note).sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(BROWSERS)('the notebook, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    const url = putOnListedHost(bench.stand, 'harbour-wire.html', '/news/2025/5/17/notebook');
    page = await bench.session.browser.newPage();
    await page.goto(url);
    tabId = await frontTab(bench.own, page);
    // One note as a reader makes it; the rest as a file brings them.
    await until(
      () => highlightsOf(page),
      (it) => it.length > 0,
      'The page was not read',
    );
    await dragOver(page, PASSAGE);
    await press(bench.session, page, 'Important');
    const made = () =>
      ask(bench.own, 'listNotes', { query: { text: '"1,000 prisoners"' }, window: { from: 0, count: 9 } });
    await until(made, (it) => it.total === 1, 'The note was not made');
  });
  afterAll(() => bench?.close());

  const everything = async (query = {}) =>
    (await ask(bench.own, 'exportNotes', { query, window: { from: 0, count: 1000 } })).notes;
  const stats = () => ask(bench.own, 'notebookStats', undefined);

  beforeEach(async () => {
    await ask(bench.own, 'takeImport', { notes: Array.from({ length: MANY }, (_, n) => madeUp(n)) });
    expect((await stats()).notes).toBe(MANY + 1);
  });

  const textOf = (own: Page, selector: string) =>
    own.evaluate(
      (wanted) => Array.from(document.querySelectorAll(wanted), (it) => it.textContent ?? ''),
      selector,
    );
  const said = (own: Page, wanted: RegExp) =>
    until(
      async () => (await textOf(own, '.notebook .foot [role="status"]')).join(),
      (it) => wanted.test(it),
      `The notebook did not say ${wanted}`,
    );
  const click = async (own: Page, selector: string, label?: string) => {
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

  test('all selected, coloured and taken back; one bulk change of everything', async () => {
    const before = withoutVersion(await everything());
    const full = await bench.session.openOwnPage('notebook.html');
    await full.bringToFront();
    await said(full, new RegExp(`^${MANY + 1} notes$`));
    await click(full, '.pick input');
    await click(full, '.bulk .link');
    await until(
      () => textOf(full, '.bulk strong'),
      (it) => it.join() === `${MANY + 1} selected`,
      'Not all are selected',
    );
    await click(full, '.bulk .tool', 'Colour');
    await click(full, '.bulk .colours button', '✎My thought');
    await said(full, /^Colour of 121 notes changed/);
    expect(await everything({ colours: ['own'] })).toHaveLength(MANY + 1);
    await click(full, '.foot button', 'Undo');
    await said(full, /^Taken back: Colour of 121/);
    expect(withoutVersion(await everything())).toEqual(before);
    await full.close();
  });

  test('exported, wiped, imported: equal', async () => {
    const before = withoutVersion(await everything());
    const full = await bench.session.openOwnPage('notebook.html#export');
    await full.bringToFront();
    await until(
      () => textOf(full, '.export legend'),
      (it) => it.length === 2,
      'The export did not open',
    );
    await full.evaluate(() => {
      // The file goes to the test and not to the disk.
      const caught = globalThis as unknown as { file: Promise<string> };
      URL.createObjectURL = (blob) => {
        caught.file = (blob as Blob).text();
        return '#';
      };
    });
    await click(full, '.export button.main');
    await said(full, /^121 notes written/);
    const file = await full.evaluate(() => (globalThis as unknown as { file: Promise<string> }).file);
    await full.close();

    await ask(bench.own, 'removeNotes', { choice: { query: {}, except: [] } });
    await ask(bench.own, 'eraseNotes', { choice: { query: { bin: true }, except: [] } });
    expect(await stats()).toMatchObject({ notes: 0, bin: 0 });

    const folder = mkdtempSync(join(tmpdir(), 'notes-'));
    try {
      const path = join(folder, 'notes.json');
      writeFileSync(path, file);
      const again = await bench.session.openOwnPage('notebook.html#import');
      await again.bringToFront();
      await until(
        () => textOf(again, '.import input'),
        (it) => it.length === 1,
        'The import did not open',
      );
      const field = await again.$('.import input[type="file"]');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      const counts = await until(
        () => textOf(again, '.preview li'),
        (it) => it.length === 4,
        'There is no preview',
      );
      expect(counts).toEqual([
        '121 new notes',
        '0 notes here would be brought up to date',
        '0 notes are here already',
        '0 entries refused',
      ]);
      expect((await stats()).notes).toBe(0);
      await click(again, '.import button.main');
      await said(again, /^121 notes taken in/);
      await again.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(withoutVersion(await everything())).toEqual(before);
  });

  test('a file that is none is refused in one sentence, and nothing changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notes-'));
    try {
      const path = join(folder, 'broken.json');
      writeFileSync(path, '{"notes": [');
      const full = await bench.session.openOwnPage('notebook.html#import');
      await full.bringToFront();
      await until(
        () => textOf(full, '.import input'),
        (it) => it.length === 1,
        'The import did not open',
      );
      const field = await full.$('.import input[type="file"]');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await until(
        () => textOf(full, '.import .trouble'),
        (it) => /broken\.json was not taken in/.test(it.join()),
        'Nothing was said',
      );
      expect(await textOf(full, '.import button.main')).toEqual([]);
      await full.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('opened at the passage: the note’s page comes to the front', async () => {
    const [note] = await everything({ text: '"1,000 prisoners"' });
    expect(await ask(bench.own, 'openNote', { id: note?.id ?? '' })).toEqual({ opened: true });
    await until(
      () => page.evaluate(() => document.visibilityState),
      (it) => it === 'visible',
      'The page did not come to the front',
    );
  });
});
