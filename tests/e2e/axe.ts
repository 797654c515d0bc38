import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds fault with on a page, in short. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map((it) => it.id + ": " + it.nodes.map((node) => node.html).join(" ").slice(0, 300)))',
  )) as string[];
}
