/** First text of the body that is looked at, in UTF-16 units. */
const OPENING_LENGTH = 4000;
/** Headings and paragraphs looked at, at most: an index page has thousands. */
const MOST_ELEMENTS = 200;
/** One element's share: a page may keep everything in one paragraph. */
const MOST_OF_ONE = 2000;

const textOf = (node: Node): string => String(node.textContent ?? '').slice(0, MOST_OF_ONE);

/**
 * The opening of a page, for the gate: title, `og:title` and descriptions, headings, then about 4,000 characters
 * of paragraphs. Reads only; asks for no layout.
 */
export function openingOf(document: Document): string {
  const parts = [document.querySelector('title')?.textContent ?? ''];
  const metas = document.querySelectorAll(
    'meta[property="og:title"], meta[property="og:description"], meta[name="description"]',
  );
  for (const meta of metas) parts.push(meta.getAttribute('content')?.slice(0, MOST_OF_ONE) ?? '');
  for (const heading of first(document, 'h1, h2')) parts.push(textOf(heading));
  let length = 0;
  for (const paragraph of first(document, 'p')) {
    if (length >= OPENING_LENGTH) break;
    const text = textOf(paragraph);
    length += text.length;
    parts.push(text);
  }
  return parts.join('\n');
}

function first(document: Document, selector: string): Element[] {
  const found = document.querySelectorAll(selector);
  return Array.from({ length: Math.min(found.length, MOST_ELEMENTS) }, (_, i) => found[i] as Element);
}
