import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Note } from '../../lib/model/note.ts';
import { ask, frontTab, openCard, summaryOf, until } from '../../scripts/look.ts';
import { inClosedRoot } from '../../scripts/shadow.ts';
import { type Bench, BROWSERS, openBench, putOnListedHost } from './browser.ts';
import { recordHands } from './record-hands.ts';

const FACT = 'quote-fidan-two-paths';
const EVENT = 'istanbul-2025-05-16';
/** Narrowest, that at 200 % of a small screen; a usual one. */
const WIDTHS = [320, 1100];
const VIEWS = ['#facts', `#fact=${FACT}`, '#matrix', '#timeline', '#fact=no-such-fact'];

/** A note of the reader's on that fact, as a file would bring it. */
const noteOn = (fact: string): Note => ({
  id: crypto.randomUUID(),
  created: '2025-05-17T08:00:00.000Z',
  modified: '2025-05-17T08:00:00.000Z',
  address: 'https://quay.example/story',
  url: 'https://quay.example/story',
  title: 'A story',
  target: { quote: { exact: 'two ways to go', prefix: '', suffix: '' }, position: null },
  body: 'Compare with the Turkish original',
  tags: [],
  colour: 'quote',
  fact,
  state: 'anchored',
  version: 1,
});

describe.each(BROWSERS)('the record, in %s', (name) => {
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    page = await bench.session.openOwnPage('record.html');
    await page.bringToFront();
  });
  afterAll(() => bench?.close());

  const { shown, shows, all, hash, goTo, choose, faults } = recordHands(() => page);

  test('finds as one types, in any language, and narrows', async () => {
    await shows('66 facts');
    await page.type('input[type=search]', 'Fidan');
    await until(hash, (it) => it === '#facts&q=Fidan', 'What is sought does not stand in the address');
    const withFidan = await all('.facts .statement');
    expect(withFidan.length).toBeGreaterThan(3);
    expect(withFidan.length).toBeLessThan(30);
    await page.type('input[type=search]', ' шляхи');
    await until(
      () => all('.facts code'),
      (it) => it.join() === FACT,
      'Not found by a Ukrainian word',
    );
    await goTo('#facts', '66 facts');
    await choose('Event', 'istanbul-2025-06-02');
    await until(
      () => all('.facts code'),
      (it) => it.join() === 'round2-june-2',
      'Not narrowed to an event',
    );
    await choose('Event', '');
    await choose('Status', 'disputed');
    await shows('Disputed');
    expect(await all('.facts .status')).not.toContain('● Verified');
    await choose('Status', '');
    await choose('Outlet', 'ura-ru');
    await until(
      () => all('.facts code'),
      (it) => it.join() === 'rubio-secretary-of-state',
      'Not narrowed to an outlet',
    );
  });

  test('opens a fact by keyboard, goes back to where it was, and forward', async () => {
    await goTo('#facts&q=two%20paths', '1 fact');
    await page.focus('.facts .statement');
    await page.keyboard.press('Enter');
    await until(hash, (it) => it === `#fact=${FACT}`, 'The fact has no address of its own');
    await until(
      () => page.evaluate(() => document.activeElement?.id ?? ''),
      (it) => it === 'statement',
      'The focus is not on the statement',
    );
    const title = await page.title();
    expect(title).toContain('Fidan');
    const text = await shown();
    for (const part of ['Son Dakika', 'Interfax-Ukraine', '7 sources', 'Face TV News', 'Not to be confused'])
      expect(text).toContain(part);
    expect(await all('.variants del')).toEqual(['taken out loss of life']);
    expect(await all('.variants ins')).toEqual(['added death']);
    await page.evaluate(() => history.back());
    await shows('1 fact');
    expect(await page.$eval('input[type=search]', (it) => (it as HTMLInputElement).value)).toBe('two paths');
    await until(
      () => page.evaluate(() => document.activeElement?.className ?? ''),
      (it) => it === 'statement',
      'The focus is not where it was',
    );
    await page.evaluate(() => history.forward());
    await shows('Not to be confused');
  });

  test('a fact’s page has the reader’s notes, as they come, and is copied with its sources', async () => {
    await goTo(`#fact=${FACT}`, 'no note that is linked');
    await ask(bench.own, 'takeImport', { notes: [noteOn(FACT)] });
    await shows('Compare with the Turkish original');
    await page.bringToFront();
    await page.click('.tools button');
    await until(
      () => page.evaluate(() => document.querySelector('.said')?.textContent ?? ''),
      (it) => it.includes('copied'),
      'It is not said that it was copied',
    );
    await goTo('#facts', '66 facts');
    await page.focus('input[type=search]');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await until(
      () => page.$eval('input[type=search]', (it) => (it as HTMLInputElement).value),
      Boolean,
      'Nothing was copied',
    );
    expect(pasted).toContain('two paths');
  });

  test('the matrix: states from the record, sorted by a column, narrowed, made for paper', async () => {
    await goTo('#matrix', '66 facts by');
    const cell = (fact: string, outlet: string) =>
      page.evaluate(
        (id, called) => {
          const heads = [...document.querySelectorAll('thead th')];
          const at = heads.findIndex((it) => it.textContent?.startsWith(called));
          const row = document.querySelector(`tbody a[href="#fact=${id}"]`)?.closest('tr');
          return row?.children[at]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        },
        fact,
        outlet,
      );
    expect(await cell('first-direct-since-2022', 'Briefly News')).toContain('≠ Differs');
    expect(await cell('first-direct-since-2022', 'Al Jazeera')).toBe('✓ States');
    expect(await cell('venue-dolmabahce', 'Face TV News')).toBe('– Omits');
    expect(await cell('venue-dolmabahce', 'Censor.NET')).toContain('Unknown');
    await choose('Event', EVENT);
    await shows('63 facts');
    const before = await all('tbody th a');
    await page.evaluate(() => {
      const heads = [...document.querySelectorAll<HTMLElement>('thead button')];
      heads.find((it) => it.textContent === 'Face TV News')?.click();
    });
    await until(hash, (it) => it.includes('sort=outlet%3Aface-tv-news'), 'The order has no address');
    expect(await all('tbody th a')).not.toEqual(before);
    const states = await page.evaluate(() => {
      const heads = [...document.querySelectorAll('thead th')];
      const at = heads.findIndex((it) => it.hasAttribute('aria-sort'));
      return [...document.querySelectorAll('tbody tr')].map((it) => it.children[at]?.className ?? '');
    });
    const order = ['differs', 'omits', 'states', 'unknown'];
    expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(states).size).toBe(4);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await all('.part table')).length).toBeGreaterThan(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await all('.part table')).toEqual([]);
  });

  test('the timeline: the days of the talks, each point a link with a name and a line in the table', async () => {
    await goTo('#timeline', 'Days of the record');
    const days = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.days time'), (it) => it.getAttribute('datetime') ?? ''),
    );
    for (const day of ['2022-03-29', '2025-05-11', '2025-05-16', '2025-05-25', '2025-06-02', '2025-07-23'])
      expect(days).toContain(day);
    const names = await page.evaluate(() =>
      Array.from(document.querySelectorAll('svg a'), (it) => it.getAttribute('aria-label') ?? ''),
    );
    expect(names).toHaveLength(days.length);
    await page.focus('select');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
      (it) => it === names[0],
      'A point is not reached by keyboard',
    );
    expect(await shown()).toContain(names[0]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(hash, (it) => it.startsWith('#fact='), 'A point leads nowhere');
  });

  test('is for everyone: no fault in any view, light and dark, narrow and wide; nothing sticks out', async () => {
    for (const view of VIEWS) {
      await goTo(view, '');
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        const scheme = width === WIDTHS[0] ? 'dark' : 'light';
        await page.evaluate((it) => document.documentElement.style.setProperty('color-scheme', it), scheme);
        expect(await faults(), `${view} at ${width}`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${view} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  test('is opened at a fact, from the popup and from a card, and knows the article where articles are kept', async () => {
    const url = putOnListedHost(bench.stand, 'morning-loop.html', '/news/2025/5/17/record');
    await bench.own.evaluate('(globalThis.browser ?? chrome).storage.local.set({ keepArticles: true })');
    const article = await bench.session.browser.newPage();
    await article.goto(url);
    const tabId = await frontTab(bench.own, article);
    await summaryOf(bench.own, tabId, (it) => it.state === 'read');
    const popup = await bench.session.openOwnPage(`popup.html?tab=${tabId}`);
    const link = await popup.waitForSelector('.claims.differs a.in-record');
    const to = await link?.evaluate((it) => it.getAttribute('href') ?? '');
    await link?.click();
    const opened = await until(
      async () =>
        (await bench.session.browser.pages()).find((it) => it.url().endsWith(to ?? '?'))?.url() ?? null,
      Boolean,
      'The record was not opened',
    );
    expect(opened).toContain('#fact=');
    await popup.close();
    await article.bringToFront();
    await openCard(bench.session, article, 'Senator Marco Rubio');
    const at = await inClosedRoot<{ x: number; y: number }>(
      bench.session,
      article,
      "(root) => { const box = root.querySelector('footer .record').getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; }",
    );
    await article.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await until(
      async () => (await bench.session.browser.pages()).map((it) => it.url()),
      (it) => it.some((url) => url.endsWith('record.html#fact=rubio-secretary-of-state')),
      'The record was not opened from the card',
    );
    await article.close();
    await goTo('#fact=rubio-secretary-of-state', '1 article you opened');
    expect(await all('.met .claim.differs q')).toContain('Senator Marco Rubio');
  });
});
