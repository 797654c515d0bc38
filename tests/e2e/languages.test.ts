import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontTab, highlightsOf, openCard, summaryOf, until, withPopup } from '../../scripts/look.ts';
import { inClosedRoot } from '../../scripts/shadow.ts';
import { type Bench, BROWSERS, openBench, putOnListedHost } from './browser.ts';

/** In `morning-loop.html`: states the record otherwise. */
const SLIP = 'Senator Marco Rubio';

const SPOKEN =
  "for (const api of [globalThis.browser, globalThis.chrome]) if (api?.i18n) api.i18n.getUILanguage = () => 'uk';\n";

/**
 * The built extension in a browser that answers as a Ukrainian one: the browsers here have no language packs. All
 * but that answer is as built.
 */
function inUkrainian(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'spoken.js'), SPOKEN);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/^(background|reader|notes)\.js$/.test(name))
      writeFileSync(file, SPOKEN + readFileSync(file, 'utf8'));
    if (name.endsWith('.html'))
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('<head>', '<head><script src="/spoken.js"></script>'),
      );
  }
  return folder;
}

describe.each(BROWSERS)('where the browser speaks Ukrainian, in %s', (name) => {
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench(name, 'production', inUkrainian);
    const url = putOnListedHost(bench.stand, 'morning-loop.html', '/news/2025/5/17/istanbul');
    page = await bench.session.browser.newPage();
    await page.goto(url);
    await until(
      () => highlightsOf(page),
      (it) => it.length > 0,
      'No mark was painted',
    );
  });
  afterAll(async () => {
    await bench?.close();
    if (bench) rmSync(bench.folder, { recursive: true, force: true });
  });

  test('the card speaks it, says so, and shows the record in it', async () => {
    const text = await openCard(bench.session, page, SLIP);
    expect(text).toContain('Розходиться із записами');
    expect(text).toContain('На цій сторінці');
    expect(text).not.toMatch(/the record|This page|sources/);
    const lang = await inClosedRoot<string>(
      bench.session,
      page,
      "(root) => root.querySelector('.card').lang",
    );
    expect(lang).toBe('uk');
    const why = await inClosedRoot<string>(
      bench.session,
      page,
      "(root) => root.querySelector('.why').textContent",
    );
    expect(why).toMatch(/Слова, що збіглися«.+» і «.+»Подія/);
  });

  test('the popup speaks it, statements of the record included', async () => {
    const summary = await summaryOf(bench.own, await frontTab(bench.own, page));
    expect(summary.claims.map(({ statement }) => statement).join()).toMatch(/[іїє]/);
    await withPopup(bench.session, page, async (popup) => {
      const seen = await popup.evaluate(() => ({
        lang: document.documentElement.lang,
        text: document.body.textContent,
      }));
      expect(seen.lang).toBe('uk');
      expect(seen.text).toMatch(/\d+ фрагмент(и|ів)? розход(и|я)ться із записами/);
      expect(seen.text).toMatch(/травня 2025/);
      expect(seen.text).toContain('Путін не приїхав+1,0');
    });
  });
});
