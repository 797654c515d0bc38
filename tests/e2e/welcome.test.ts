import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause, until } from '../../scripts/look.ts';
import { faultsOf as faults } from './axe.ts';
import { type Bench, BROWSERS, openBench, QUIET_MS } from './browser.ts';
import { NARROWEST, says, stops, WIDE } from './options-hands.ts';

describe.each(BROWSERS)('the first page and the address bar, in %s', (name) => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench(name, 'production', undefined, true);
  });
  afterAll(() => bench?.close());

  test('the first page is there once after installing, in front of nothing else of ours', async () => {
    const { welcome } = bench.session;
    if (!welcome) throw new Error('No first page opened.');
    const first = (await bench.session.browser.pages()).indexOf(welcome);
    expect(first).toBe(1);
    await says(welcome, 'It never says that a page is wrong');
    await says(welcome, 'listed news sites. You can switch off any of them.');
    expect(await welcome.evaluate(() => document.querySelectorAll('.pictures svg').length)).toBe(3);
    await welcome.bringToFront();
    expect(await faults(welcome)).toEqual([]);
    for (const viewport of [NARROWEST, WIDE]) {
      await welcome.setViewport(viewport);
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(await stops(welcome, 2)).toEqual(['button Allow on every site', 'button All options']);
    if (name === 'chrome') {
      // An update of extension or browser opens nothing.
      const worker = await bench.session.browser
        .targets()
        .find((it) => it.type() === 'service_worker')
        ?.worker();
      const before = (await bench.session.browser.pages()).length;
      for (const reason of ['update', 'chrome_update'])
        await worker?.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: '${reason}' })`);
      await pause(QUIET_MS);
      expect((await bench.session.browser.pages()).length).toBe(before);
    }
    await welcome.close();
  });

  // Nobody can type there for us; Chromium's worker can be told that somebody has.
  test.runIf(name === 'chrome')(
    'the address bar: facts as typed, and the page a choice leads to',
    async () => {
      const target = bench.session.browser.targets().find((it) => it.type() === 'service_worker');
      const worker = await target?.worker();
      const found = (await worker?.evaluate(
        `new Promise((answer) => chrome.omnibox.onInputChanged.dispatch('rubio secretary', answer))`,
      )) as { content: string; description: string }[];
      const rubio = found.find(({ content }) => content === 'fact:rubio-secretary-of-state');
      expect(rubio?.description).toMatch(/Rubio.*Secretary of State|Secretary of State.*Rubio/);
      await worker?.evaluate(
        `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(rubio?.content)}, 'newForegroundTab')`,
      );
      const opened = await until(
        async () => bench.session.browser.targets().find((it) => it.url().includes('record.html#fact=')),
        Boolean,
        'The record was not opened',
      );
      expect(opened?.url()).toContain('#fact=rubio-secretary-of-state');
      await (await opened?.page())?.close();
    },
  );
});
