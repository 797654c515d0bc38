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
  const type = async (own: Page, text: string) => {
    for (const key of text) await own.keyboard.press(key as 'a');
  };

  test('the popup by keyboard alone: search, select, tag, take back, delete, bin, put back', async () => {
    const popup = await bench.session.openOwnPage(`popup.html?tab=${tabId}`);
    await popup.bringToFront();
    await until(
      () => textOf(popup, '[role="tab"]'),
      (it) => it.length === 2,
      'The popup has no tabs',
    );
    const focused = () =>
      popup.evaluate(
        () =>
          document.activeElement?.id ||
          document.activeElement?.getAttribute('role') ||
          document.activeElement?.className ||
          '',
      );
    for (let i = 0; i < 9 && (await focused()) !== 'tab-page'; i++) await popup.keyboard.press('Tab');
    expect(await focused()).toBe('tab-page');
    await popup.keyboard.press('ArrowRight');
    await said(popup, /^1 note$/);
    expect(await textOf(popup, '.notebook .row q')).toEqual([expect.stringContaining('1,000 prisoners')]);
    // To all notes.
    const pressed = () => textOf(popup, '.scopes [aria-pressed="true"]');
    for (
      let i = 0;
      i < 9 && !/^All/.test(await popup.evaluate(() => document.activeElement?.textContent ?? ''));
      i++
    )
      await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await until(pressed, (it) => /^All notes/.test(it.join()), 'All notes were not shown');
    await said(popup, new RegExp(`^${MANY + 1} notes$`));
    await popup.keyboard.press('/');
    await type(popup, 'pier 11');
    await said(popup, /^12 notes$/);
    await popup.keyboard.press('ArrowDown');
    await until(focused, (it) => it === 'row', 'The list has no focus');
    await popup.keyboard.press('Space');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.up('Shift');
    await until(
      () => textOf(popup, '.bulk strong'),
      (it) => it.join() === '3 selected',
      'Three are not selected',
    );
    await popup.keyboard.press('t');
    await until(focused, (it) => it === 'combobox', 'The tag field has no focus');
    await type(popup, 'quay');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Enter');
    await said(popup, /^Tags of 3 notes changed/);
    expect((await everything({ tags: ['quay'] })).length).toBe(3);
    await popup.keyboard.press('/');
    await popup.keyboard.press('ArrowDown');
    await until(focused, (it) => it === 'row', 'The list has no focus after tagging');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await said(popup, /^Taken back/);
    expect(await everything({ tags: ['quay'] })).toEqual([]);
    await popup.keyboard.press('/');
    await popup.keyboard.press('ArrowDown');
    await until(focused, (it) => it === 'row', 'The list has no focus after undo');
    await popup.keyboard.press('Delete');
    await said(popup, /^1 note is in the bin/);
    expect((await stats()).bin).toBe(1);
    await click(popup, '.scopes button:nth-child(3)');
    await said(popup, /bin|1 note/);
    await until(
      () => textOf(popup, '.notebook .row q'),
      (it) => it.length === 1,
      'The bin does not show the note',
    );
    await popup.keyboard.press('/');
    await popup.keyboard.press('ArrowDown');
    await until(focused, (it) => it === 'row', 'The bin has no focus');
    await popup.keyboard.press('r');
    await said(popup, /^1 note put back/);
    expect(await stats()).toMatchObject({ notes: MANY + 1, bin: 0 });
    await popup.close();
  });

  test('edited in place, with tags completed', async () => {
    const full = await bench.session.openOwnPage('notebook.html');
    await full.bringToFront();
    await said(full, new RegExp(`^${MANY + 1} notes$`));
    await full.keyboard.press('/');
    await type(full, 'pier 77');
    await said(full, /^1 note$/);
    await full.keyboard.press('ArrowDown');
    await full.keyboard.press('e');
    await until(
      () => full.evaluate(() => document.activeElement?.tagName),
      (it) => it === 'TEXTAREA',
      'The editor did not open',
    );
    await type(full, 'Seen twice');
    await full.keyboard.press('Tab');
    await type(full, 'noo');
    await until(
      () => textOf(full, '.offered [role="option"]'),
      (it) => it.join() === 'noon',
      'The tag is not offered',
    );
    await full.keyboard.press('ArrowDown');
    await full.keyboard.press('Enter');
    await full.keyboard.down('Control');
    await full.keyboard.press('Enter');
    await full.keyboard.up('Control');
    await said(full, /^Note changed/);
    expect(await everything({ text: '"pier 77"' })).toMatchObject([
      { body: 'Seen twice', tags: ['noon'], version: 2 },
    ]);
    await ask(bench.own, 'undoNotes', undefined);
    expect(await everything({ text: '"pier 77"' })).toMatchObject([{ body: '', tags: [] }]);
    await full.close();
  });

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
