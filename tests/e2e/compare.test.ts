import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, frontTab, pause, summaryOf, until } from '../../scripts/look.ts';
import { faultsOf } from './axe.ts';
import { type Bench, BROWSERS, openBench, putOnListedHost, QUIET_MS } from './browser.ts';
import { cellsBeside, fileAfter } from './compare-hands.ts';
import { click, textOf } from './notebook-hands.ts';

const PAPERS = ['morning-loop.html', 'harbour-wire.html'] as const;
/** In the first of them: states the record otherwise. In the second: as the record has it. */
const SLIP = '900 prisoners each';
const STATED = '1,000 prisoners';
const FACT = 'prisoner-swap-1000';
const WIDE = { width: 1100, height: 860 };

// One page for all: each test goes on from where the one before it ended, as a reader would.
describe.each(BROWSERS)('articles side by side, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let tabId: number;
  let urls: string[];

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    urls = PAPERS.map((file, i) => putOnListedHost(bench.stand, file, `/news/2025/5/17/paper-${i}`));
    tabId = await read(urls[0] ?? '');
    page = await bench.session.openOwnPage(`compare.html?tab=${tabId}`);
    await page.bringToFront();
    await until(
      () => textOf(page, '.keeping h2'),
      (it) => it.length === 1,
      'It is not said whether articles are kept',
    );
  });
  afterAll(() => bench?.close());

  /** Opens an article as a reader does, and waits until it has been read. */
  async function read(url: string): Promise<number> {
    const article = await bench.session.browser.newPage();
    await article.goto(url);
    const tab = await frontTab(bench.own, article);
    await summaryOf(bench.own, tab, (it) => it.state === 'read');
    return tab;
  }

  const kept = () => ask(bench.own, 'listArticles', undefined);
  const said = (wanted: string) =>
    until(
      async () => (await textOf(page, '[role=status]')).join(),
      (it) => it === wanted,
      `It was not said: ${wanted}`,
    );
  const titles = () => textOf(page, '.article .title');
  const choose = async (title: string) => {
    await page.evaluate((wanted) => {
      const row = [...document.querySelectorAll('.article')].find((it) => it.textContent?.includes(wanted));
      row?.querySelector('input')?.click();
    }, title);
  };
  const cellsOf = (statement: RegExp) => cellsBeside(page, statement);
  const faults = () => faultsOf(page);

  test('off, nothing is kept, and the page in front stands beside the record all the same', async () => {
    expect(await kept()).toEqual([]);
    expect(await textOf(page, '.keeping h2')).toEqual(['Articles are not kept.']);
    expect(await textOf(page, '.front')).toEqual(['Open now, not kept']);
    const [cell] = await until(
      () => cellsOf(/1,000 prisoners/),
      (it) => it.length === 1,
      'No table',
    );
    expect(cell).toContain(SLIP);
    expect(await faults()).toEqual([]);
  });

  test('switched on in one click, what is open and what is opened is kept and compared', async () => {
    await click(page, '.keeping button.main');
    await said('From now on, articles you open are kept.');
    await until(kept, (it) => it.length === 1, 'The page in front was not kept');
    await read(urls[1] ?? '');
    await page.bringToFront();
    await until(titles, (it) => it.length === 2, 'The other article is not in the list');
    await choose('Big prisoner exchange');
    const [differs, agrees] = await until(
      () => cellsOf(/1,000 prisoners/),
      (it) => it.length === 2,
      'They do not stand side by side',
    );
    expect(differs).toMatch(/^aljazeera\.com.*≠Differs/);
    expect(differs).toContain(SLIP);
    expect(differs).toMatch(/This page900.*Record1,000/);
    expect(agrees).toContain('✓Agrees');
    expect(agrees).toContain(STATED);
    expect((await cellsOf(/Dolmabahçe/))[0]).toContain('○Not found in the text scanned');
    const shown = async () => (await textOf(page, 'tbody tr:not(.event) th')).length;
    const all = await shown();
    await click(page, '.compared .line input');
    await until(shown, (it) => it > 0 && it < all, 'Facts on which they do not part are still there');
    await click(page, '.compared .line input');
    expect((await page.evaluate(() => document.body.textContent)) ?? '').not.toMatch(
      /\bfalse\b|\bfake\b|score/i,
    );
  });

  test('saved in each format, with what stands on the screen', async () => {
    const save = (format: string) => fileAfter(page, () => click(page, '.save button', format));
    const markdown = await save('MarkdownTo be read, or put into another text.');
    expect(markdown).toMatch(/^ {2}> .*900 prisoners each$/m);
    expect(markdown).toContain('Differs from the record');
    expect(markdown.match(/^1\. \[|^2\. \[/gm)).toHaveLength(2);
    const csv = await save('Table (CSV)For a spreadsheet.');
    const rows = csv.split('\r\n').filter((row) => row.includes(`,${FACT},`));
    expect(rows.map((row) => /,(agrees|differs),\1,/.exec(row)?.[1])).toEqual(['differs', 'agrees']);
    const { first } = JSON.parse(
      await save('Web Annotations (JSON-LD)The W3C standard, one annotation a passage.'),
    );
    const quotes = (first.items as { 'ss:fact': string; target: { selector: { exact: string }[] } }[])
      .filter((it) => it['ss:fact'] === FACT)
      .map((it) => it.target.selector[0]?.exact);
    expect(quotes).toEqual([expect.stringContaining(SLIP), expect.stringContaining('1,000 prisoners')]);
    const reviews = JSON.parse(
      await save('ClaimReview (JSON-LD)In the form of schema.org, without a rating.'),
    )['@graph'] as { claimReviewed: string; reviewRating: object }[];
    expect(reviews.find((it) => it.claimReviewed.includes(SLIP))?.reviewRating).toMatchObject({
      alternateName: 'Differs from the record',
    });
    expect(reviews).toHaveLength(first.items.length);
    await said(
      `Saved as second-source-comparison-${new Date().toISOString().slice(0, 10)}-claimreview.jsonld.`,
    );
  });

  test('is for everyone: no fault at any width, nothing sticks out, all by keyboard', async () => {
    const focused = () =>
      page.evaluate(() => {
        const it = document.activeElement;
        const name = it?.getAttribute('aria-label') ?? it?.textContent?.trim() ?? '';
        return `${it?.localName} ${name}${it ? ` ${getComputedStyle(it).outlineStyle}` : ''}`;
      });
    const tabTo = async (wanted: RegExp) => {
      for (let i = 0; i < 30 && !wanted.test(await focused()); i++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(wanted);
    };
    const columns = (count: number) =>
      until(
        () => textOf(page, 'thead th b'),
        (it) => it.length === count,
        'The keyboard chose nothing',
      );
    await page.evaluate(() => document.querySelector<HTMLElement>('.articles h2')?.focus());
    await tabTo(/^input Search/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^input .*solid$/);
    await page.keyboard.press(' ');
    await columns(1);
    await page.keyboard.press(' ');
    await columns(2);
    await tabTo(/^summary Save this comparison .*solid$/);
    await page.keyboard.press('Enter');
    const table = await (async () => {
      await tabTo(/^button Table/);
      return fileAfter(page, () => page.keyboard.press('Enter'));
    })();
    expect(table).toContain(FACT);
    await tabTo(/^section Facts of the record.* solid$/);

    for (const width of [1100, 320]) {
      await page.setViewport({ ...WIDE, width });
      for (const scheme of ['light', 'dark']) {
        await page.evaluate((it) => document.documentElement.style.setProperty('color-scheme', it), scheme);
        expect(await faults()).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.setViewport(WIDE);
  });

  test('one is forgotten, then all in one click: it is said, and nothing is left', async () => {
    await click(
      page,
      '.forget',
      'Forget: Big prisoner exchange agreed, no truce, as Kyiv and Moscow meet in Istanbul',
    );
    await said('1 article forgotten.');
    expect((await kept()).map(({ title }) => title)).toEqual(['Istanbul in five minutes']);
    await click(page, '.forget-all');
    await said('1 article forgotten.');
    expect(await kept()).toEqual([]);
    await click(page, '.keeping button', 'Stop keeping');
    await said('No further article is kept. Those in the list stay until you forget them.');
    await read(urls[1] ?? '');
    // Keeping comes after reading: time in which it would have happened.
    await pause(QUIET_MS);
    expect(await kept()).toEqual([]);
  });

  test('from the popup to here with the formats shown; from the side panel straight to a file', async () => {
    const popup = await bench.session.openOwnPage(`popup.html?tab=${tabId}`);
    await until(
      () => textOf(popup, '.ways button'),
      (it) => it.length === 2,
      'The popup shows no way here',
    );
    await click(popup, '.ways button', 'Save this page’s comparison');
    const opened = () =>
      bench.own.evaluate(
        `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).map((it) => it.location.href)`,
      ) as Promise<string[]>;
    await until(
      opened,
      (it) => it.some((url) => url.endsWith(`/compare.html?tab=${tabId}#save`)),
      'The popup did not lead here',
    );
    await popup.close();
    const panel = await bench.session.openOwnPage(`sidepanel.html?tab=${tabId}`);
    await until(
      () => textOf(panel, '.ways summary'),
      (it) => it.length === 1,
      'The panel offers no file',
    );
    const file = await fileAfter(panel, () => click(panel, '.ways .save button:first-child'));
    expect(file).toMatch(/^# An article beside the record\n/);
    expect(file).toContain('900 prisoners');
    await panel.close();
    expect(await kept()).toEqual([]);
  });
});
