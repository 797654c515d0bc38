import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, until } from '../../scripts/look.ts';
import { type Bench, BROWSERS, openBench } from './browser.ts';
import {
  click,
  everything,
  fillNotebook,
  MANY,
  makeOneNote,
  said,
  statsOf,
  textOf,
  withoutVersion,
} from './notebook-hands.ts';

describe.each(BROWSERS)('the notebook, in %s', (name) => {
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    ({ page } = await makeOneNote(bench));
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    await fillNotebook(bench);
    expect((await statsOf(bench)).notes).toBe(MANY + 1);
  });

  test('all selected, coloured and taken back; one bulk change of everything', async () => {
    const before = withoutVersion(await everything(bench));
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
    expect(await everything(bench, { colours: ['own'] })).toHaveLength(MANY + 1);
    await click(full, '.foot button', 'Undo');
    await said(full, /^Taken back: Colour of 121/);
    expect(withoutVersion(await everything(bench))).toEqual(before);
    await full.close();
  });

  test('exported, wiped, imported: equal', async () => {
    const before = withoutVersion(await everything(bench));
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
    expect(await statsOf(bench)).toMatchObject({ notes: 0, bin: 0 });

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
      expect((await statsOf(bench)).notes).toBe(0);
      await click(again, '.import button.main');
      await said(again, /^121 notes taken in/);
      await again.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(withoutVersion(await everything(bench))).toEqual(before);
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
    const [note] = await everything(bench, { text: '"1,000 prisoners"' });
    expect(await ask(bench.own, 'openNote', { id: note?.id ?? '' })).toEqual({ opened: true });
    await until(
      () => page.evaluate(() => document.visibilityState),
      (it) => it === 'visible',
      'The page did not come to the front',
    );
  });
});
