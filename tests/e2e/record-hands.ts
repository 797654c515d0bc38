/** What a test does on the record's own page, and sees there. */

import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/look.ts';
import { faultsOf } from './axe.ts';

/** `page`: the record's page, once it is open. */
export function recordHands(page: () => Page) {
  const shown = () =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is hidden
    page().evaluate(() => (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' '));
  const shows = (part: string) => until(shown, (it) => it.includes(part), `The page does not show: ${part}`);
  const all = (selector: string) =>
    page().evaluate(
      (it) => Array.from(document.querySelectorAll(it), (each) => each.textContent ?? ''),
      selector,
    );
  const hash = () => page().evaluate(() => location.hash);
  const goTo = async (to: string, part: string) => {
    await page().evaluate((it) => {
      location.hash = it;
    }, to);
    await shows(part);
  };
  const choose = (label: string, value: string) =>
    page().evaluate(
      (wanted, chosen) => {
        const found = [...document.querySelectorAll('label')].find((it) =>
          it.textContent?.startsWith(wanted),
        );
        const select = found?.querySelector('select');
        if (!select) throw new Error(`Nothing is labelled ${wanted}`);
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      value,
    );
  const faults = () => faultsOf(page());
  return { shown, shows, all, hash, goTo, choose, faults };
}
