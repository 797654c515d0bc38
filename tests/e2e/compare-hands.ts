/** Articles side by side in a browser: what stands in the table, and what would have been saved. */
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/look.ts';

/** Texts of the cells in the row of the fact with this statement, article by article. */
export const cellsBeside = (page: Page, statement: RegExp): Promise<string[]> =>
  page.evaluate((pattern) => {
    const rows = [...document.querySelectorAll('tbody tr:not(.event)')];
    const row = rows.find((it) => new RegExp(pattern).test(it.querySelector('th')?.textContent ?? ''));
    return Array.from(row?.querySelectorAll('td') ?? [], (it) => it.textContent ?? '');
  }, statement.source);

interface Catching {
  file: Promise<string> | null;
}

/** What a page would have given to the disk, as text. */
export async function fileAfter(from: Page, press: () => Promise<void>): Promise<string> {
  await from.evaluate(() => {
    const caught = globalThis as unknown as Catching;
    caught.file = null;
    URL.createObjectURL = (blob) => {
      caught.file = (blob as Blob).text();
      return '#';
    };
  });
  await press();
  await until(
    () => from.evaluate(() => (globalThis as unknown as Catching).file !== null),
    Boolean,
    'No file was given',
  );
  return (await from.evaluate(() => (globalThis as unknown as Catching).file)) ?? '';
}
