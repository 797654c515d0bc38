import { tagOf, textOf, walk } from './dom.ts';

/** First text of the body that is looked at, in UTF-16 units. */
const OPENING_LENGTH = 4000;
/** Headings and paragraphs looked at, at most: an index page has thousands. */
const MOST_ELEMENTS = 200;
/** One element's share: a page may keep everything in one paragraph. */
const MOST_OF_ONE = 2000;
/** Nodes stepped over where a page has no paragraphs, at most. */
const MOST_NODES = 3000;
/** What holds no text of the story. */
const ASIDE = new Set(['script', 'style', 'noscript', 'template', 'nav', 'footer', 'form', 'svg', 'iframe']);

const openingText = (node: Node): string => textOf(node).slice(0, MOST_OF_ONE);

/**
 * The opening of a page, for the gate: title, `og:title` and descriptions, headings, then about 4,000 characters
 * of paragraphs, or of any text where a page has fewer. Reads only; asks for no layout.
 */
export function openingOf(document: Document): string {
  const parts = [document.querySelector('title')?.textContent ?? ''];
  const metas = document.querySelectorAll(
    'meta[property="og:title"], meta[property="og:description"], meta[name="description"]',
  );
  for (const meta of metas) parts.push(meta.getAttribute('content')?.slice(0, MOST_OF_ONE) ?? '');
  for (const heading of first(document, 'h1, h2')) parts.push(openingText(heading));
  let length = 0;
  for (const paragraph of first(document, 'p')) {
    if (length >= OPENING_LENGTH) break;
    const text = openingText(paragraph);
    length += text.length;
    parts.push(text);
  }
  if (length < OPENING_LENGTH) parts.push(anyText(document));
  return parts.join('\n');
}

function first(document: Document, selector: string): Element[] {
  const found = document.querySelectorAll(selector);
  return Array.from({ length: Math.min(found.length, MOST_ELEMENTS) }, (_, i) => found[i] as Element);
}

/** The first text of the main part, for pages that set their paragraphs in `<div>`s. */
function anyText(document: Document): string {
  const root = document.querySelector('main, article, [role="main"]') ?? document.body;
  if (!root) return '';
  let text = '';
  const visitor = {
    enter: (element: Element) => text.length < OPENING_LENGTH && !ASIDE.has(tagOf(element)),
    leave: () => undefined,
    text: (node: Node) => {
      if (text.length < OPENING_LENGTH) text += `${openingText(node)} `;
    },
  };
  walk(root, visitor, MOST_NODES);
  return text;
}
