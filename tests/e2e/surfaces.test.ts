/** For everyone: axe on the surfaces that have no end-to-end file of their own for it, and the notebook on paper. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardText, frontTab, openCard, pause, summaryOf, until } from '../../scripts/look.ts';
import { inClosedRoot } from '../../scripts/shadow.ts';
import { faultsOf } from './axe.ts';
import { type Bench, BROWSERS, openBench } from './browser.ts';
import { click, fillNotebook, MANY, makeOneNote, PASSAGE, said } from './notebook-hands.ts';
import { boxIn, dragOver } from './noting.ts';

const OTHER = 'met face to face in Istanbul on Friday for the first time';
const NARROW = { width: 360, height: 640 };
const WIDE = { width: 1000, height: 760 };
/** What a passage that was clicked needs to be drawn. */
const DRAWN_MS = 300;

describe.each(BROWSERS)('for everyone, in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
    ({ page, tabId: tab } = await makeOneNote(bench));
    await summaryOf(bench.own, tab, (it) => it.state === 'read');
    await fillNotebook(bench);
  });
  afterAll(() => bench?.close());

  /**
   * What stands in our closed root, with its style, in an empty page: axe sees into no closed root, and what it looks
   * at is the same markup under the same rules.
   */
  async function faultsInside(): Promise<string[]> {
    const inside = await inClosedRoot<{ html: string; css: string }>(
      bench.session,
      page,
      `(root) => ({
        html: root.innerHTML,
        css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n'),
      })`,
    );
    if (!inside) throw new Error('Nothing of ours is open on the page.');
    const empty = await bench.session.browser.newPage();
    try {
      await empty.setContent(
        `<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><div id="host"></div></main></html>`,
      );
      await empty.evaluate(({ html, css }) => {
        const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = `<style>${css}</style>${html}`;
      }, inside);
      return await faultsOf(empty);
    } finally {
      await empty.close();
    }
  }

  test('a card, a note’s card and the toolbar', async () => {
    await page.bringToFront();
    await openCard(bench.session, page, OTHER);
    await until(() => cardText(bench.session, page), Boolean, 'No card opened');
    expect(await faultsInside()).toEqual([]);
    await page.keyboard.press('Escape');
    await openCard(bench.session, page, PASSAGE);
    await pause(DRAWN_MS);
    expect(await faultsInside()).toEqual([]);
    await page.keyboard.press('Escape');
    await dragOver(page, OTHER);
    await until(() => boxIn(bench.session, page, '.toolbar'), Boolean, 'No toolbar');
    expect(await faultsInside()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('the popup, its page and its notes', async () => {
    const popup = await bench.session.openOwnPage(`popup.html?tab=${tab}`);
    await popup.setViewport(NARROW);
    await until(
      () => popup.evaluate(() => document.querySelectorAll('main li').length),
      (it) => it > 0,
      'The popup lists nothing',
    );
    expect(await faultsOf(popup)).toEqual([]);
    await click(popup, '#tab-notes');
    await said(popup, /note/);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
  });

  test('the notebook, each of its panels, and the reader’s own facts', async () => {
    const notebook = await bench.session.openOwnPage('notebook.html');
    await notebook.setViewport(WIDE);
    await said(notebook, /notes/);
    expect(await faultsOf(notebook)).toEqual([]);
    for (const panel of ['Filter', 'Export', 'Import', 'Keys', 'Your facts']) {
      await click(notebook, 'button', panel);
      await pause(DRAWN_MS);
      expect([panel, ...(await faultsOf(notebook))]).toEqual([panel]);
      if (panel !== 'Your facts') await notebook.keyboard.press('Escape');
    }
    await notebook.close();
  });

  test('on paper the notebook is everything that was found, and nothing to be pressed', async () => {
    const notebook = await bench.session.openOwnPage('notebook.html');
    await said(notebook, /notes/);
    // The browser's own dialog would end the test here.
    await notebook.evaluate('globalThis.print = () => undefined');
    await click(notebook, 'button', 'Print what was found');
    await until(
      () => notebook.evaluate(() => document.querySelectorAll('.print-sheet article').length),
      (it) => it === MANY + 1,
      'Not every note is on the sheet',
    );
    await notebook.evaluate(() => dispatchEvent(new Event('afterprint')));
    await until(
      () => notebook.evaluate(() => document.querySelectorAll('.print-sheet').length),
      (it) => it === 0,
      'The sheet stayed',
    );
    await notebook.close();
    await frontTab(bench.own, page);
  });
});
