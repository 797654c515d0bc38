/** A reader's hands: selecting with the mouse, pressing what stands in toolbar and card. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/launch.ts';
import { pause, pointIn, until } from '../../scripts/look.ts';
import { inClosedRoot } from '../../scripts/shadow.ts';

/** A card or toolbar younger than this takes no clicks: they could have been led to it. */
const SEEN_MS = 450;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** First and last character of a passage, where they stand in the window. */
async function endsOf(page: Page, passage: string): Promise<{ from: Box; to: Box }> {
  await pointIn(page, passage);
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const at: { node: Node; offset: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      for (let offset = 0; offset < value.length; offset++)
        if (/\S/.test(value.charAt(offset))) {
          text += value.charAt(offset);
          at.push({ node, offset });
        }
    }
    const needle = wanted.replace(/\s+/g, '');
    const found = text.indexOf(needle);
    const boxOf = (i: number) => {
      const spot = at[i];
      if (!spot) return null;
      const range = document.createRange();
      range.setStart(spot.node, spot.offset);
      range.setEnd(spot.node, spot.offset + 1);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return { from: boxOf(found), to: boxOf(found + needle.length - 1) };
  }, passage);
  if (!ends.from || !ends.to) throw new Error(`The passage is not on the page: ${passage}`);
  return { from: ends.from, to: ends.to };
}

/** Selects a passage by dragging over it. */
export async function dragOver(page: Page, passage: string): Promise<void> {
  const { from, to } = await endsOf(page, passage);
  await page.mouse.move(from.left + 1, (from.top + from.bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(to.left, (to.top + to.bottom) / 2, { steps: 6 });
  await page.mouse.move(to.right - 1, (to.top + to.bottom) / 2);
  await page.mouse.up();
}

/** Boxes of what is selected. */
export const selectedBoxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? [], ({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    })),
  );

/** Box of the first element in our root that the selector finds, or `null`. */
export const boxIn = (session: Session, page: Page, selector: string): Promise<Box | null> =>
  inClosedRoot<Box>(
    session,
    page,
    `(root, selector) => {
      const found = root.querySelector(selector);
      if (!found || !found.checkVisibility({ visibilityProperty: true })) return null;
      const { left, top, right, bottom } = found.getBoundingClientRect();
      return right > left ? { left, top, right, bottom } : null;
    }`,
    selector,
  );

/** Presses a button by its name, with the mouse, once it has been there long enough to be seen. */
export async function press(session: Session, page: Page, name: string): Promise<void> {
  const place = () =>
    inClosedRoot<Box>(
      session,
      page,
      `(root, name) => {
        const named = (it) => (it.ariaLabel ?? it.textContent).trim() === name;
        const button = [...root.querySelectorAll('button')].find((it) => named(it) && it.checkVisibility());
        button?.scrollIntoView({ block: 'nearest' });
        const { left, top, right, bottom } = button?.getBoundingClientRect() ?? {};
        return right > left ? { left, top, right, bottom } : null;
      }`,
      name,
    );
  await until(place, Boolean, `No button “${name}”`);
  await pause(SEEN_MS);
  const box = await place();
  if (!box) throw new Error(`The button “${name}” went away.`);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** What stands in the open field, or `null`. */
export const fieldText = (session: Session, page: Page): Promise<string | null> =>
  inClosedRoot<string>(
    session,
    page,
    `(root) => {
      const inner = root.querySelector('.field iframe')?.contentDocument;
      const field = inner?.querySelector('textarea, input');
      return field ? 'is: ' + field.value : null;
    }`,
  );
