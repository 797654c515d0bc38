import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../lib/model/note.ts';
import { hostOf } from '../../lib/text/host.ts';
import { ask, cardText, frontTab, pause, summaryOf, until } from '../../scripts/look.ts';
import { faultsOf } from './axe.ts';
import { type Bench, BROWSERS, LISTED_HOST, openBench, putOnListedHost, QUIET_MS } from './browser.ts';
import { sidePanelPath } from './browser-window.ts';

/** In `morning-loop.html`: states the record otherwise; the record's own value. */
const SLIP = 'Senator Marco Rubio';
const RECORD = 'Secretary of State';
const PAPERS = { one: 'morning-loop.html', other: 'harbour-wire.html' };
const STRAWBERRIES =
  '<!doctype html><title>Strawberries</title><h1>Strawberries</h1><p>They are early this year, and cheap.</p>';
/** Narrowest panel, that one at 200 % zoom, widest. */
const WIDTHS = [280, 140, 600];

const QUAY = 'https://quay.example/story';

/** A note of the reader's, as a file would bring it. */
function noteOn(url: string, address: string, body: string): Note {
  const at = '2025-05-17T08:00:00.000Z';
  return {
    id: crypto.randomUUID(),
    created: at,
    modified: at,
    address,
    url,
    title: 'A story',
    target: null,
    body,
    tags: [],
    colour: 'important',
    state: 'anchored',
    version: 1,
  };
}

describe.each(BROWSERS)('the side panel, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let panel: Page;
  const urls = { one: '', other: '', none: `http://${LISTED_HOST}/food/strawberries` };

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    for (const key of ['one', 'other'] as const)
      urls[key] = putOnListedHost(bench.stand, PAPERS[key], `/news/2025/5/17/${key}`);
    bench.stand.add(urls.none, STRAWBERRIES);
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    page = await bench.session.browser.newPage();
    panel = await bench.session.openOwnPage('sidepanel.html');
    await page.bringToFront();
  });
  afterEach(async () => {
    await panel?.close();
    await page?.close();
  });

  const shown = async () =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is hidden
    (await panel.evaluate(() => document.querySelector('main')?.innerText ?? '')).replace(/\s+/g, ' ');
  const shows = (part: string) => until(shown, (it) => it.includes(part), `The panel does not show: ${part}`);
  const spoken = () => panel.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  const press = (text: string) =>
    panel.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find((it) => it.textContent?.includes(wanted));
      found?.click();
      return Boolean(found);
    }, text);
  const faults = () => faultsOf(panel);

  test('shows the digest of the page in front, with every passage as a way there', async () => {
    await page.goto(urls.one);
    await shows(SLIP);
    const summary = await summaryOf(bench.own, await frontTab(bench.own, page));
    const text = await shown();
    expect(text).toContain(summary.events[0]?.event.name.en);
    expect(text).toContain(RECORD);
    expect(text).toContain(summary.omits?.statements['venue-dolmabahce'] ?? '?');
    const ways = await panel.evaluate(() =>
      Array.from(document.querySelectorAll('.passages button'), (it) => it.textContent ?? ''),
    );
    expect(ways.sort()).toEqual(summary.claims.map(({ exact }) => exact).sort());
    const kinds = await panel.evaluate(() =>
      Array.from(document.querySelectorAll('.passages h3'), (it) => it.textContent ?? ''),
    );
    expect(kinds.map((it) => it.charAt(0))).toEqual(['≠', '✓']);
    await until(spoken, (it) => it.includes(summary.title ?? '?'), 'The page is not announced');
    expect(text).not.toMatch(/\bfalse\b|\bfake\b|\blie\b/i);
  });

  test('a passage pressed is brought into view, its card is opened, and it is said', async () => {
    await page.goto(urls.one);
    await shows(SLIP);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const from = await page.evaluate(() => scrollY);
    expect(from).toBeGreaterThan(0);
    expect(await press(SLIP)).toBe(true);
    await until(
      () => page.evaluate(() => scrollY),
      (it) => it < from,
      'The page was not scrolled',
    );
    const card = await until(() => cardText(bench.session, page), Boolean, 'No card opened');
    expect(card).toContain(RECORD);
    await until(spoken, (it) => it.includes(SLIP), 'It is not announced');
  });

  test('goes from tab to tab, and with the page from story to story', async () => {
    await page.goto(urls.one);
    await shows(SLIP);
    const second = await bench.session.browser.newPage();
    await second.goto(urls.other);
    const title = await second.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '?');
    await second.bringToFront();
    await shows(title);
    expect(await shown()).not.toContain(SLIP);
    await second.goto(urls.none);
    await shows('This page has not been read.');
    await second.close();
    await page.bringToFront();
    await shows(SLIP);
    await page.goto(urls.other);
    await shows(title);
    await until(spoken, (it) => it.includes(title), 'The new story is not announced');
  });

  test('shows the notes of the page in front, and follows; never under a note being edited', async () => {
    await page.goto(urls.one);
    const { address } = await ask(bench.own, 'addressOfTab', { tabId: await frontTab(bench.own, page) });
    await ask(bench.own, 'takeImport', {
      notes: [noteOn(urls.one, address ?? '?', 'Ask about Rubio'), noteOn(QUAY, QUAY, 'Ask the ferryman')],
    });
    await shows(SLIP);
    expect(await press('Notes')).toBe(true);
    await shows('Ask about Rubio');
    expect(await shown()).not.toContain('Ask the ferryman');
    await pause(QUIET_MS);
    expect(await faults()).toEqual([]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.notebook [aria-label="Edit"]')?.click());
    const typed = () =>
      panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value ?? '');
    await until(typed, (it) => it === 'Ask about Rubio', 'No editor opened');
    await page.goto('about:blank');
    await pause(QUIET_MS);
    expect(await typed()).toBe('Ask about Rubio');
    expect(await press('Cancel')).toBe(true);
    await shows('Ask the ferryman');
  });

  test('follows the switches', async () => {
    await page.goto(urls.one);
    await shows(SLIP);
    const host = hostOf(urls.one) ?? '';
    await ask(bench.own, 'setSiteOff', { host, off: true });
    await shows(`Off on ${host}.`);
    expect(await shown()).not.toContain(SLIP);
    await ask(bench.own, 'setSiteOff', { host, off: false });
    await shows(SLIP);
  });

  test('has a helpful sentence for what it may not see, and reads what it may', async () => {
    await page.goto('about:blank');
    await shows('Nothing is known of this page yet.');
    await shows('press the button of Second Source in the toolbar');
    expect(await faults()).toEqual([]);
    await page.goto(urls.none);
    await shows('This page has not been read.');
    expect(await faults()).toEqual([]);
    expect(await press('Read this page')).toBe(true);
    await shows('Nothing here that the record knows.');
    expect(await faults()).toEqual([]);
  });

  test('is for everyone: no fault at any width, nothing sticks out, all by keyboard', async () => {
    await page.goto(urls.one);
    const tabId = await frontTab(bench.own, page);
    await panel.close();
    panel = await bench.session.openOwnPage(`sidepanel.html?tab=${tabId}`);
    await panel.bringToFront();
    await shows(SLIP);
    await pause(QUIET_MS);
    await panel.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    for (const width of WIDTHS) {
      await panel.setViewport({ width, height: 700 });
      for (const scheme of ['light', 'dark']) {
        await panel.evaluate((it) => document.documentElement.style.setProperty('color-scheme', it), scheme);
        expect(await faults()).toEqual([]);
      }
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const focused = () =>
      panel.evaluate(() => ({
        text: document.activeElement?.textContent ?? '',
        outline: document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
      }));
    const stops: string[] = [];
    for (let i = 0; i < 40 && !stops.at(-1)?.includes(SLIP); i++) {
      await panel.keyboard.press('Tab');
      const { text, outline } = await focused();
      expect(outline).toBe('solid');
      stops.push(text);
    }
    expect(stops.at(-1)).toContain(SLIP);
    await panel.keyboard.press('Enter');
    await until(() => cardText(bench.session, page), Boolean, 'No card opened');
  });

  test('opens from the popup, in the browser’s own place for it', async () => {
    await page.goto(urls.one);
    const tabId = await frontTab(bench.own, page);
    const popup = await bench.session.openOwnPage(`popup.html?tab=${tabId}`);
    await popup.bringToFront();
    expect(await sidePanelPath(bench)).toBeNull();
    const button = await popup.waitForSelector('button[aria-label="Open in side panel"]');
    await button?.click();
    await until(() => sidePanelPath(bench), Boolean, 'No side panel opened');
    await popup.close();
  });
});
