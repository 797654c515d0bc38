import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, frontTab, highlightsOf, pause, summaryOf, until } from '../../scripts/look.ts';
import { paperUrl } from '../../scripts/newsstand.ts';
import { type Bench, BROWSERS, openBench, QUIET_MS } from './browser.ts';

interface Expected {
  pages: { file: string; lang: string; about: string[] }[];
}
const expected: Expected = JSON.parse(
  readFileSync(new URL('../fixtures/newsstand/expected.json', import.meta.url), 'utf8'),
);

describe.each(BROWSERS)('the newsstand, in %s', (name) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench(name, 'e2e');
  });
  afterAll(() => bench?.close());

  test.each(expected.pages)('$file ($lang)', async ({ file, about }) => {
    const page = await bench.session.browser.newPage();
    try {
      await page.goto(paperUrl(file));
      if (about.length === 0) {
        await pause(QUIET_MS);
        expect(await highlightsOf(page)).toEqual([]);
        const tab = await frontTab(bench.own, page);
        expect((await ask(bench.own, 'getPageSummary', { tabId: tab })).events).toEqual([]);
        return;
      }
      const marks = await until(
        () => highlightsOf(page),
        (it) => it.length > 0,
        'No mark was painted',
      );
      const summary = await summaryOf(
        bench.own,
        await frontTab(bench.own, page),
        (it) => it.state === 'read',
      );
      const main = summary.events.filter(({ passing }) => !passing);
      expect(main.map(({ event }) => event.id)).toEqual(about);
      const squash = (text: string) => text.replace(/\s+/g, '');
      const painted = squash(marks.flatMap(({ texts }) => texts).join('\n'));
      for (const claim of summary.claims) expect(painted).toContain(squash(claim.exact));
    } finally {
      await page.close();
    }
  });
});
