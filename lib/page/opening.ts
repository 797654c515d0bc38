/** First text of the body that is looked at, in UTF-16 units. */
const OPENING_LENGTH = 4000;
/** Headings and paragraphs looked at, at most: an index page has thousands. */
const MOST_ELEMENTS = 200;
/** One element's share: a page may keep everything in one paragraph. */
const MOST_OF_ONE = 2000;
/** Less text than this in paragraphs, and the page is one that keeps its prose elsewhere: lines parted by `<br>`. */
const ENOUGH_IN_PARAGRAPHS = 500;
/** A text node shorter than this is a link, a label or a button. */
const SHORTEST_PROSE = 60;
/** Text nodes looked at on such a page, at most. */
const MOST_NODES = 2000;
/** Nodes stepped over where a page has no paragraphs, at most. */
const MOST_NODES = 3000;
/** What holds no text of the story. */
const ASIDE = new Set(['script', 'style', 'noscript', 'template', 'nav', 'footer', 'form', 'svg', 'iframe']);

/** `NodeFilter.SHOW_TEXT`, which parsers without a window do not have. */
const SHOW_TEXT = 4;

const textOf = (node: Node): string => String(node.textContent ?? '').slice(0, MOST_OF_ONE);

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
  for (const heading of first(document, 'h1, h2')) parts.push(textOf(heading));
  let length = 0;
  for (const paragraph of first(document, 'p')) {
    if (length >= OPENING_LENGTH) break;
    const text = textOf(paragraph);
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
  let node: Node | null = root.firstChild;
  for (let left = MOST_NODES; node && left > 0 && text.length < OPENING_LENGTH; left--) {
    if (node.nodeType === TEXT_NODE) text += `${textOf(node)} `;
    node = after(node, root, ASIDE.has(String((node as Partial<Element>).localName)));
  }
  return text;
}

const TEXT_NODE = 3;

/** The next node in document order below `root`, leaving out what lies in `node` where it is to be skipped. */
function after(node: Node, root: Node, skip: boolean): Node | null {
  if (!skip && node.firstChild) return node.firstChild;
  let up: Node | null = node;
  while (up && up !== root && !up.nextSibling) up = up.parentNode;
  return up && up !== root ? up.nextSibling : null;
}

/** Longer text nodes of the body wherever they stand, within the bounds of an opening. */
function looseProse(document: Document): string[] {
  const found: string[] = [];
  if (!document.body) return found;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let length = 0;
  for (let looked = 0; looked < MOST_NODES && length < OPENING_LENGTH; looked++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = textOf(node).trim();
    const holder = node.parentElement?.localName ?? '';
    if (text.length < SHORTEST_PROSE || holder === 'script' || holder === 'style') continue;
    length += text.length;
    found.push(text);
  }
  return found;
}
