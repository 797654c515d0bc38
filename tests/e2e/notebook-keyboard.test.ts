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
  type,
} from './notebook-hands.ts';

describe.each(BROWSERS)('the notebook by keyboard, in %s', (name) => {
  let bench: Bench;
  let tabId: number;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    ({ tabId } = await makeOneNote(bench));
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    await fillNotebook(bench);
    expect((await statsOf(bench)).notes).toBe(MANY + 1);
  });

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
        () => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? '',
      );
    for (let i = 0; i < 9 && (await focused()) !== 'tab'; i++) await popup.keyboard.press('Tab');
    expect(await focused()).toBe('tab');
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
    await said(popup, /^11 notes$/);
    await popup.keyboard.press('ArrowDown');
    await until(focused, (it) => it === 'row', 'The list has no focus');
    await popup.keyboard.press(' ');
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
    expect((await everything(bench, { tags: ['quay'] })).length).toBe(3);
    await until(focused, (it) => it === 'row', 'The list has no focus after tagging');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await said(popup, /^Taken back/);
    expect(await everything(bench, { tags: ['quay'] })).toEqual([]);
    await until(focused, (it) => it === 'row', 'The list has no focus after undo');
    await popup.keyboard.press('Delete');
    await said(popup, /^1 note is in the bin/);
    expect((await statsOf(bench)).bin).toBe(1);
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
    expect(await statsOf(bench)).toMatchObject({ notes: MANY + 1, bin: 0 });
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
    expect(await everything(bench, { text: '"pier 77"' })).toMatchObject([
      { body: 'Seen twice', tags: ['noon'], version: 2 },
    ]);
    await ask(bench.own, 'undoNotes', undefined);
    expect(await everything(bench, { text: '"pier 77"' })).toMatchObject([{ body: '', tags: [] }]);
    await full.close();
  });
});
