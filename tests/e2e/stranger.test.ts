import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { highlightsOf, pause, until } from '../../scripts/look.ts';
import { type Bench, BROWSERS, openBench, putOnListedHost, QUIET_MS, whatThePageSaw } from './browser.ts';

/** Names under which a browser speaks to its own maker; the extension has no part in that. */
const BROWSERS_OWN =
  /^https?:\/\/([\w-]+\.)*(google|googleapis|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)(:\d+)?(\/|$)/;

describe.each(BROWSERS)('to a page it is a stranger, in %s', (name) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench(name, 'production');
  });
  afterAll(() => bench?.close());

  test('a page about something else is left untouched', async () => {
    const url = putOnListedHost(bench.stand, 'galata-gazette.html', '/news/ferries');
    const page = await bench.session.browser.newPage();
    await page.goto(url);
    await pause(QUIET_MS);
    const { before, after, mutations } = await whatThePageSaw(page);
    expect(mutations).toEqual([]);
    expect(after).toEqual(before);
    expect(await highlightsOf(page)).toEqual([]);
    await page.close();
  });

  test('a host that is not on the list is left untouched, whatever it writes', async () => {
    const page = await bench.session.browser.newPage();
    await page.goto('http://harbour-wire.example/world/2025/05/16/kyiv-moscow-istanbul-meeting');
    await pause(QUIET_MS);
    expect(await highlightsOf(page)).toEqual([]);
    await page.close();
  });

  test('none of its files can be fetched by a page, marked or not', async () => {
    const url = putOnListedHost(bench.stand, 'harbour-wire.html', '/news/istanbul');
    const page = await bench.session.browser.newPage();
    await page.goto(url);
    await until(
      () => highlightsOf(page),
      (it) => it.length > 0,
      'No mark was painted',
    );
    const files = readdirSync(bench.folder, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => `${it.parentPath.slice(bench.folder.length)}/${it.name}`.replaceAll('\\', '/'));
    expect(files).toContain('/manifest.json');
    const got = await page.evaluate(
      async (origin, paths) => {
        const loads = (path: string) =>
          fetch(origin + path).then(
            () => path,
            () => null,
          );
        return (await Promise.all(paths.map(loads))).filter((path) => path !== null);
      },
      bench.session.origin,
      files,
    );
    expect(got).toEqual([]);
    await page.close();
  });

  test('nothing was sent anywhere', () => {
    expect(bench.stand.refused.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
  });
});
