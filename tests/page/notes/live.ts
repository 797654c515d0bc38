/** What happy-dom leaves out and a page of a browser has. */
import { vi } from 'vitest';

/** Static ranges, and a registry of highlights as browsers keep it. */
export function stubPlatform(): Map<string, Highlight> {
  class StubStaticRange {
    constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
      Object.assign(this, { startContainer, startOffset, endContainer, endOffset });
    }
  }
  class StubHighlight extends Set<AbstractRange> {
    priority = 0;
  }
  const highlights = new Map<string, Highlight>();
  vi.stubGlobal('StaticRange', StubStaticRange);
  vi.stubGlobal('Highlight', StubHighlight);
  vi.stubGlobal('CSS', { highlights });
  return highlights;
}

/** A text node whose data holds `part`. */
export function nodeWith(part: string): Text {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.includes(part)) return node as Text;
  throw new Error(`No text with ${part}.`);
}

/** From the beginning of one part to the end of another. */
export function rangeOver(first: string, last = first): Range {
  const range = document.createRange();
  const from = nodeWith(first);
  const to = nodeWith(last);
  range.setStart(from, from.data.indexOf(first));
  range.setEnd(to, to.data.indexOf(last) + last.length);
  return range;
}

/** An article long enough to be taken for one, with `passages` as its paragraphs, and a caption outside it. */
export function setPage(passages: readonly string[]): void {
  document.head.innerHTML = '<title>Ferries after the storm</title>';
  document.body.innerHTML = `<main><h1>Ferries after the storm</h1>${passages
    .map((passage) => `<p>${passage}</p>`)
    .join(
      '\n',
    )}</main><footer><p>The quay keeps its lamps lit all winter, says the harbour master.</p></footer>`;
}

export const PASSAGES = [
  'The first ferry left the quay at seven with <b>1,000 passengers</b> aboard, and the crew counted them twice.',
  'The harbour master said that nobody was turned away, although the queue reached as far as the old customs house.',
  'By noon the wind had fallen, and the second ferry crossed in less than two hours with its band playing.',
];
