import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hostOf } from '../../lib/text/host.ts';
import {
  ask,
  cardText,
  frontTab,
  highlightsOf,
  openCard,
  pause,
  summaryOf,
  until,
  withPopup,
} from '../../scripts/look.ts';
import { inClosedRoot } from '../../scripts/shadow.ts';
import {
  type Bench,
  BROWSERS,
  openBench,
  putOnListedHost,
  QUIET_MS,
  runCommand,
  whatThePageSaw,
} from './browser.ts';

/** In `morning-loop.html`: states the record otherwise, and states it as it is. */
const SLIP = 'Senator Marco Rubio';
/** A point of the window where the page has nothing. */
const MARGIN = { x: 12, y: 500 };
const AGREED = 'the meeting lasted less than two hours';

describe.each(BROWSERS)('an article on a listed host, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    url = putOnListedHost(bench.stand, 'morning-loop.html', '/news/2025/5/17/istanbul');
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    page = await bench.session.browser.newPage();
    await page.goto(url);
  });
  afterEach(() => page?.close());

  const marks = () =>
    until(
      () => highlightsOf(page),
      (it) => it.length > 0,
      'No mark was painted',
    );
  const textsOf = async (stance: string) =>
    (await marks())
      .filter((it) => it.name.includes(stance))
      .flatMap((it) => it.texts)
      .join(' | ');
  const noMarks = () =>
    until(
      () => highlightsOf(page),
      (it) => it.every(({ texts }) => !texts.length),
      'Marks stayed',
    );
  const noCard = () =>
    until(
      () => cardText(bench.session, page),
      (it) => it === null,
      'The card stayed',
    );

  test('paints what agrees and what differs apart', async () => {
    expect(await textsOf('differs')).toContain(SLIP);
    expect(await textsOf('agrees')).toContain('less than two hours');
    expect(await textsOf('agrees')).not.toContain(SLIP);
  });

  test('leaves the page itself as it was', async () => {
    await marks();
    await pause(QUIET_MS);
    const { before, after, mutations } = await whatThePageSaw(page);
    expect(mutations).toEqual([]);
    expect(after).toEqual(before);
  });

  test('opens a card by mouse, with the record, its sources and both wordings', async () => {
    await marks();
    const card = await openCard(bench.session, page, SLIP);
    expect(card).toMatch(/Secretary of State/);
    expect(card).toMatch(/Senator/);
    const links = await inClosedRoot<string[]>(
      bench.session,
      page,
      '(root) => [...root.querySelectorAll("a[href]")].map((it) => it.href)',
    );
    expect(links?.length).toBeGreaterThan(0);
    for (const link of links ?? []) expect(link).toMatch(/^https?:\/\//);
    expect(card).not.toMatch(/\bfalse\b|\bfake\b|\blie\b/i);
  });

  test('opens another card on another mark, and closes on a click elsewhere', async () => {
    await marks();
    await openCard(bench.session, page, SLIP);
    await page.keyboard.press('Escape');
    await noCard();
    const card = await openCard(bench.session, page, AGREED);
    expect(card).not.toMatch(/Senator/);
    await page.mouse.click(MARGIN.x, MARGIN.y);
    await noCard();
  });

  test('works by keyboard, and gives the focus back', async () => {
    await marks();
    await page.focus('#top a');
    await runCommand(bench, /next/i);
    await until(() => cardText(bench.session, page), Boolean, 'No card opened');
    const focused = await until(
      () => inClosedRoot<string>(bench.session, page, '(root) => root.activeElement?.localName ?? ""'),
      Boolean,
      'The card has no focus',
    );
    expect(focused).toBeTruthy();
    await page.keyboard.press('Escape');
    await noCard();
    expect(await page.evaluate(() => document.activeElement === document.querySelector('#top a'))).toBe(true);
  });

  test('tells the popup what the page covers', async () => {
    await marks();
    const summary = await summaryOf(bench.own, await frontTab(bench.own, page), (it) => it.state === 'read');
    expect(summary.events.map(({ event }) => event.id)).toEqual(['istanbul-2025-05-16']);
    expect(summary.omits?.facts).toContain('venue-dolmabahce');
    const text = await withPopup(bench.session, page, (popup) =>
      until(
        // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is hidden
        () => popup.evaluate(() => document.body.innerText),
        (it) => it.includes(summary.events[0]?.event.name.en ?? '?'),
        'The popup does not name the event',
      ),
    );
    for (const claim of summary.claims.filter(({ stance }) => stance === 'differs').slice(0, 2))
      expect(text.replace(/\s+/g, ' ')).toMatch(
        new RegExp(
          [claim.exact, claim.statement]
            .map((it) => it.slice(0, 24).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('|'),
        ),
      );
  });

  test('hides a fact that is not stated here, and brings it back', async () => {
    const before = await textsOf('differs');
    const tabId = await frontTab(bench.own, page);
    await openCard(bench.session, page, SLIP);
    const pressed = await inClosedRoot<boolean>(
      bench.session,
      page,
      `(root) => { const button = [...root.querySelectorAll('button')].find((it) => /not this fact|isn.t this|not stated/i.test(it.textContent + it.title + it.ariaLabel)); button?.focus(); return Boolean(button); }`,
    );
    expect(pressed).toBe(true);
    await page.keyboard.press('Enter');
    const summary = await summaryOf(bench.own, tabId, (it) => it.suppressed.length > 0);
    expect(summary.suppressed).toEqual(['rubio-secretary-of-state']);
    await page.goto('about:blank');
    await page.goto(url);
    await until(
      () => textsOf('differs'),
      (it) => !it.includes(SLIP),
      'The hidden fact is still marked',
    );
    await summaryOf(bench.own, tabId, (it) => it.state === 'read');
    expect(before).toContain(SLIP);
  });

  test('is off where it was switched off', async () => {
    await marks();
    const host = hostOf(url) ?? '';
    await ask(bench.own, 'setSiteOff', { host, off: true });
    await noMarks();
    await page.reload();
    await pause(QUIET_MS);
    await noMarks();
    await ask(bench.own, 'setSiteOff', { host, off: false });
    await marks();
    await ask(bench.own, 'setEverywhereOff', { off: true });
    await noMarks();
    await page.reload();
    await pause(QUIET_MS);
    await noMarks();
    await ask(bench.own, 'setEverywhereOff', { off: false });
    await page.reload();
    await marks();
  });

  test('takes everything away when another story takes the place of this one', async () => {
    await marks();
    await openCard(bench.session, page, AGREED);
    await page.evaluate(() => {
      history.pushState({}, '', '/sport/strawberries');
      document.title = 'Strawberries';
      const sheet = document.querySelector('#sheet');
      if (sheet)
        sheet.innerHTML = '<h1>Strawberries</h1><p>They are early this year, and they are cheap.</p>';
    });
    await noMarks();
    await noCard();
  });
});
