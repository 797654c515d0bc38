/** A picture of two articles side by side, fact by fact. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { ask, frontTab, pause, summaryOf, until } from './look.ts';

const VIEWPORT = { width: 1100, height: 860 };
const LAID_OUT_MS = 400;

/** Switches keeping on, opens the other article, and takes the picture of both; `page` has been read. */
export async function pictureOfComparison(
  session: Session,
  page: Page,
  other: string,
  folder: string,
): Promise<void> {
  const tabId = await tabOf(session, page);
  const compare = await session.openOwnPage(`compare.html?tab=${tabId}`);
  await compare.bringToFront();
  await compare.setViewport(VIEWPORT);
  const press = (selector: string) =>
    until(
      () =>
        compare.evaluate((wanted) => {
          const found = document.querySelector<HTMLElement>(wanted);
          found?.click();
          return Boolean(found);
        }, selector),
      Boolean,
      `Nothing to press: ${selector}`,
    );
  await press('.keeping button.main');
  const second = await session.browser.newPage();
  await second.goto(other);
  await summaryOf(compare, await frontTab(compare, second), (it) => it.state === 'read');
  await until(
    () => ask(compare, 'listArticles', undefined),
    (it) => it.length === 2,
    'The other article was not kept',
  );
  await compare.bringToFront();
  await press('.article input:not(:checked)');
  await until(
    () => compare.evaluate(() => document.querySelectorAll('thead th').length),
    (it) => it === 3,
    'They do not stand side by side',
  );
  // What differs is what one opens it for.
  await compare.evaluate(() => {
    document.querySelector('.compared')?.scrollIntoView();
    const row = document.querySelector('tbody .state.differs')?.closest('tr')?.previousElementSibling;
    const head = document.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
    if (row) document.querySelector('.sheet')?.scrollBy(0, row.getBoundingClientRect().top - head);
  });
  await pause(LAID_OUT_MS);
  await compare.screenshot({ path: join(folder, `compare-${session.name}.png`) });
  await second.close();
  await compare.close();
}

async function tabOf(session: Session, page: Page): Promise<number> {
  const own = await session.openOwnPage('popup.html');
  const tabId = await frontTab(own, page);
  await own.close();
  return tabId;
}
