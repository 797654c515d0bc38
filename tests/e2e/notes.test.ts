/** Long because one note lives through all of it: made, written on, changed, lost, attached again, deleted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/house.ts';
import {
  ask,
  cardText,
  frontTab,
  highlightsOf,
  openCard,
  pause,
  pointIn,
  until,
} from '../../scripts/look.ts';
import { inClosedRoot } from '../../scripts/shadow.ts';
import {
  type Bench,
  BROWSERS,
  killBackground,
  openBench,
  putOnListedHost,
  QUIET_MS,
  runCommand,
  whatThePageSaw,
} from './browser.ts';
import { boxIn, dragOver, fieldText, press, selectedBoxes } from './noting.ts';

const PASSAGE = 'They left with an agreement to free 1,000 prisoners on each side';
const OTHER = 'met face to face in Istanbul on Friday for the first time';
const THOUGHT = 'Was the number ever confirmed by both?';
const DRAFT = ' Ask the wire desk.';

const paper = (file: string) => readFileSync(join(root, 'tests', 'fixtures', 'newsstand', file), 'utf8');

describe.each(BROWSERS)('notes on a page, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    url = putOnListedHost(bench.stand, 'harbour-wire.html', '/news/2025/5/17/notes');
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    page = await bench.session.browser.newPage();
    await page.goto(url);
  });
  afterEach(() => page?.close());

  /** The page as it stands from now on. */
  const rewrite = (change: (html: string) => string) => {
    const canonical = /<link rel="canonical" href="[^"]+">/;
    const html = paper('harbour-wire.html').replace(canonical, `<link rel="canonical" href="${url}">`);
    bench.stand.add(url, change(html));
  };
  const painted = (kind: string) => async () =>
    (await highlightsOf(page))
      .filter((it) => it.name === `second-source-note-${kind}`)
      .flatMap((it) => it.texts)
      .join('')
      .replace(/\s+/g, ' ');
  const paintedWith = (kind: string, text: string) =>
    until(painted(kind), (it) => it.includes(text), `Not painted as ${kind}: ${text}`);
  const toolbar = () => until(() => boxIn(bench.session, page, '.toolbar'), Boolean, 'No toolbar');
  const card = (part: string) =>
    until(
      () => cardText(bench.session, page),
      (it) => it?.includes(part) ?? false,
      `The card does not say: ${part}`,
    );
  const nothingOpen = () =>
    until(
      () => cardText(bench.session, page),
      (it) => it === null,
      'Something stayed open',
    );
  const notes = async () =>
    (await ask(bench.own, 'listNotes', { query: {}, window: { from: 0, count: 50 } })).notes;

  test('a selection, the toolbar beside it, a colour: saved, painted, and there after a reload', async () => {
    await dragOver(page, PASSAGE);
    await toolbar();
    // Both are asked for one after the other: while the page still scrolls they are not of one moment.
    const covering = async () => {
      const bar = await boxIn(bench.session, page, '.toolbar');
      const boxes = await selectedBoxes(page);
      return (
        !bar ||
        boxes.some(
          (box) =>
            box.left < bar.right && bar.left < box.right && box.top < bar.bottom && bar.top < box.bottom,
        )
      );
    };
    await until(covering, (it) => !it, 'The toolbar stands on the selection');
    await press(bench.session, page, 'Important');
    await paintedWith('important', PASSAGE);
    await nothingOpen();
    const [note] = await until(notes, (it) => it.length === 1, 'The note was not saved');
    expect(note?.target?.quote.exact).toBe(PASSAGE);
    expect(note?.address).toBe(url.replace('http:', 'https:').replace('www.', ''));
    await page.reload();
    await paintedWith('important', PASSAGE);
  });

  test('its text is saved though the background was killed meanwhile, and the page hears no key', async () => {
    await paintedWith('important', PASSAGE);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const kind of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'])
        addEventListener(
          kind,
          (event) => heard.push((event as KeyboardEvent).key ?? (event as InputEvent).data),
          true,
        );
    });
    await openCard(bench.session, page, PASSAGE);
    await press(bench.session, page, 'Write a note');
    await until(() => fieldText(bench.session, page), Boolean, 'No field opened');
    await killBackground(bench);
    await page.keyboard.type(THOUGHT);
    expect(await fieldText(bench.session, page)).toBe(`is: ${THOUGHT}`);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => window.length)).toBe(0);
    await page.keyboard.press('Escape');
    await nothingOpen();
    await until(notes, ([it]) => it?.body === THOUGHT, 'The text was not saved');
    await page.reload();
    await paintedWith('important', PASSAGE);
    await openCard(bench.session, page, PASSAGE);
    await card(THOUGHT);
  });

  test('a draft outlives its tab', async () => {
    await paintedWith('important', PASSAGE);
    await openCard(bench.session, page, PASSAGE);
    await press(bench.session, page, 'Edit');
    await until(() => fieldText(bench.session, page), Boolean, 'No field opened');
    await page.keyboard.type(DRAFT);
    const [note] = await notes();
    await until(
      () => ask(bench.own, 'readDraft', { note: note?.id ?? '' }),
      (it) => it?.body === THOUGHT + DRAFT,
      'No draft was kept',
    );
    await page.close();
    page = await bench.session.browser.newPage();
    await page.goto(url);
    await paintedWith('important', PASSAGE);
    await openCard(bench.session, page, PASSAGE);
    await until(
      () => fieldText(bench.session, page),
      (it) => it === `is: ${THOUGHT}${DRAFT}`,
      'The draft is gone',
    );
    await press(bench.session, page, 'Done');
    await until(notes, ([it]) => it?.body === THOUGHT + DRAFT, 'The draft was not saved');
  });

  test('a closed page part leaves the page as it was', async () => {
    putOnListedHost(bench.stand, 'harbour-wire.html', '/news/2025/5/17/notes');
    await page.reload();
    await paintedWith('important', PASSAGE);
    await pause(QUIET_MS);
    const still = await whatThePageSaw(page);
    expect(still.mutations).toEqual([]);
    expect(still.after).toEqual(still.before);
    await dragOver(page, OTHER);
    await toolbar();
    await page.keyboard.press('Escape');
    await nothingOpen();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const { before, after } = await whatThePageSaw(page);
    expect(after).toEqual(before);
  });

  test('the page has changed: the card shows what', async () => {
    rewrite((html) => html.replace('1,000 prisoners', '390 prisoners'));
    await page.reload();
    await paintedWith('changed', '390 prisoners');
    await openCard(bench.session, page, '390 prisoners on each side');
    await card('1,000');
    const changes = await inClosedRoot<string[]>(
      bench.session,
      page,
      `(root) => [...root.querySelectorAll('.changes del, .changes ins')].map((it) => it.textContent)`,
    );
    expect(changes).toEqual(['1,000', '390']);
    await until(notes, ([it]) => it?.state === 'changed', 'The notebook does not know');
  });

  test('the passage is gone: the note is kept, and one click attaches it elsewhere', async () => {
    rewrite((html) => html.replace(/They left with an agreement[^<]*/, ''));
    await page.reload();
    await until(notes, ([it]) => it?.state === 'orphan', 'The notebook does not know');
    expect(await painted('important')()).toBe('');
    await dragOver(page, OTHER);
    await toolbar();
    await press(bench.session, page, 'Attach 1 note no longer found here');
    await card(PASSAGE);
    await press(bench.session, page, 'Attach to what is selected');
    await paintedWith('important', OTHER);
    const [note] = await until(notes, ([it]) => it?.state === 'anchored', 'The notebook does not know');
    expect(note?.target?.quote.exact).toBe(OTHER);
    expect(note?.body).toBe(THOUGHT + DRAFT);
  });

  test('by keyboard: Tab leads to the toolbar, Enter highlights, Esc leaves no trace', async () => {
    rewrite((html) => html);
    await page.reload();
    await paintedWith('important', OTHER);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((it) =>
        it.textContent?.includes('Traffic police'),
      );
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await toolbar();
    await page.keyboard.press('Escape');
    await nothingOpen();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((it) =>
        it.textContent?.includes('White flowers'),
      );
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await toolbar();
    await page.keyboard.press('Tab');
    const focused = () =>
      inClosedRoot<string>(bench.session, page, '(root) => root.activeElement?.ariaLabel ?? ""');
    await until(focused, (it) => it === 'Important', 'The toolbar has no focus');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await paintedWith('doubt', 'White flowers');
    await nothingOpen();
    const [note] = (await notes()).filter(({ colour }) => colour === 'doubt');
    await ask(bench.own, 'removeNotes', { choice: { ids: [note?.id ?? ''] } });
    await until(painted('doubt'), (it) => it === '', 'A note deleted in the notebook stayed painted');
  });

  test('deleted, and brought back by the line that says so', async () => {
    await paintedWith('important', OTHER);
    await openCard(bench.session, page, OTHER);
    await press(bench.session, page, 'Delete');
    await card('The note is in the bin.');
    await until(notes, (it) => it.length === 0, 'The note was not deleted');
    await press(bench.session, page, 'Undo');
    await until(notes, (it) => it.length === 1, 'The note did not come back');
    await paintedWith('important', OTHER);
  });

  test('by keyboard, on a page about something else; and there after a reload', async () => {
    const elsewhere = putOnListedHost(bench.stand, 'galata-gazette.html', '/news/ferries');
    await page.goto(elsewhere);
    await pause(QUIET_MS);
    const passage = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((it) => (it.textContent ?? '').length > 120);
      if (!paragraph) return '';
      getSelection()?.selectAllChildren(paragraph);
      return (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    await frontTab(bench.own, page);
    await runCommand(bench, /note/);
    await until(() => fieldText(bench.session, page), Boolean, 'No field opened');
    await page.keyboard.type('Ferries.');
    await page.keyboard.press('Escape');
    await nothingOpen();
    await until(notes, (it) => it.some(({ body }) => body === 'Ferries.'), 'The note was not saved');
    await page.reload();
    await paintedWith('important', passage.slice(0, 40));
    const { x, y } = await pointIn(page, passage.slice(0, 40));
    await page.mouse.click(x, y);
    await card('Ferries.');
  });
});
