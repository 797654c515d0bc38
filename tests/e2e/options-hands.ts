/** What a reader does on pages of the extension, and what they find there. */
import type { Page } from 'puppeteer-core';
import type { Note } from '../../lib/model/note.ts';
import { until } from '../../scripts/look.ts';

/** A phone's width, and a desk's; in CSS pixels. */
export const NARROWEST = { width: 320, height: 700 };
export const WIDE = { width: 1100, height: 860 };

const ADDRESS = 'https://quay.example/story';
const AT = '2025-05-17T08:00:00.000Z';
/** A note of the reader's, as a file would bring it. */
export const NOTE: Note = {
  id: '6f0c8a52-6a4e-4a83-9a0c-2d5f0f6f3c11',
  created: AT,
  modified: AT,
  address: ADDRESS,
  url: ADDRESS,
  title: 'A story',
  target: null,
  body: 'Ask the ferryman',
  tags: [],
  colour: 'important',
  state: 'anchored',
  version: 1,
};

/** What a page of ours shows. */
export const textOf = (own: Page) => own.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
/** Waits until a page of ours shows a sentence. */
export const says = (own: Page, part: string) =>
  until(
    // Where it does not, the foot of the page tells most: what was just done is said there.
    async () => {
      const text = await textOf(own);
      return text.includes(part) ? true : text.slice(-300);
    },
    (it) => it === true,
    `The page does not say: ${part}`,
  );

/** Waits until it is said that something was done. Firefox lays out nothing new in a tab that is not in front. */
export const tells = (own: Page, sentence: string) =>
  until(
    () => own.evaluate(() => document.querySelector('[role=status].said')?.textContent),
    (it) => it === sentence,
    `It is not said: ${sentence}`,
  );

/** Presses what a label or button says, as a click on it would. */
export const press = (own: Page, label: string) =>
  until(
    () =>
      own.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('label, button, summary')];
        const found = all.find((it) => it.checkVisibility() && it.textContent?.trim().startsWith(wanted));
        found?.click();
        return Boolean(found);
      }, label),
    Boolean,
    `There is no ${label}`,
  );
/** Chooses a language by its tag; empty: the browser's. */
export const choose = (own: Page, value: string) =>
  own.evaluate((wanted) => {
    const select = document.querySelector<HTMLSelectElement>('#looks select');
    if (select) select.value = wanted;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
/** Where the focus comes by as many presses of Tab. */
export const stops = async (own: Page, most: number) => {
  const seen: string[] = [];
  for (let i = 0; i < most; i++) {
    await own.keyboard.press('Tab');
    seen.push(
      await own.evaluate(() => {
        const at = document.activeElement;
        return `${at?.localName} ${at?.textContent?.trim().slice(0, 40) || at?.getAttribute('name') || at?.getAttribute('type')}`;
      }),
    );
  }
  return seen;
};
