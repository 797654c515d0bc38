/**
 * Where the article stands on a page. The page is only read: prose (text outside links, in runs of some length) is
 * summed up the tree, and the way down from `body` follows it for as long as one child holds nearly all of it.
 * An element that says it is the article is believed at a smaller share.
 */
import { attributeOf, isWithin, parentElement, tagOf, textOf } from './dom.ts';
import { furnitureOf } from './furniture.ts';
import { type Run, readRuns } from './runs.ts';

/** The article's runs in reading order: the title first (when the page has one as a heading), then its text. */
export interface Article {
  container: Element;
  title: Run | null;
  body: Run[];
  /** False when the page was too big to be looked at as a whole. */
  whole: boolean;
}

/** Unlinked length from which a run counts as prose rather than as a label. */
const PROSE = 40;
/** A child with this share of its parent's prose is the article or holds it. */
const NEARLY_ALL = 0.85;
/** The same for an element that is marked as an article, when none beside it rivals it. */
const MOST = 0.5;
/** A sibling with this share of the largest one's prose is another story, not a remainder. */
const RIVAL = 0.2;
/** Share of linked text above which a run is a pointer to other stories. */
const POINTER = 0.6;
/** Share of a title's words that a heading must repeat to be taken for the page's own. */
const SAME_TITLE = 0.3;

const unlinked = (run: Run): number => run.length - run.linked;

const isProse = (run: Run): boolean => run.kind === 'paragraph' && unlinked(run) >= PROSE;

const isPointer = (run: Run): boolean => run.linked > run.length * POINTER && !run.top;

function weigh(runs: Run[], root: Element): Map<Element, number> {
  const mass = new Map<Element, number>();
  for (const run of runs) {
    if (!isProse(run)) continue;
    for (let at: Element | null = run.holder; at; at = at === root ? null : parentElement(at)) {
      mass.set(at, (mass.get(at) ?? 0) + unlinked(run));
    }
  }
  return mass;
}

function saysArticle(element: Element): boolean {
  const tag = tagOf(element);
  return (
    tag === 'article' ||
    tag === 'main' ||
    attributeOf(element, 'role') === 'main' ||
    (attributeOf(element, 'itemprop') ?? '').split(/\s+/).includes('articleBody')
  );
}

/** Elements with prose, by parent, heaviest first. */
function byParent(mass: Map<Element, number>): Map<Element, Element[]> {
  const children = new Map<Element, Element[]>();
  for (const element of mass.keys()) {
    const parent = parentElement(element);
    if (!parent || !mass.has(parent)) continue;
    const list = children.get(parent);
    if (list) list.push(element);
    else children.set(parent, [element]);
  }
  for (const list of children.values()) list.sort((a, b) => (mass.get(b) ?? 0) - (mass.get(a) ?? 0));
  return children;
}

function descend(root: Element, mass: Map<Element, number>, title: Run | null): Element {
  const children = byParent(mass);
  let at = root;
  for (;;) {
    const list = children.get(at);
    const first = list?.[0];
    if (!list || !first) return at;
    const all = mass.get(at) ?? 0;
    const heaviest = mass.get(first) ?? 0;
    const second = list[1] ? (mass.get(list[1]) ?? 0) : 0;
    const marked = saysArticle(first) && heaviest >= all * MOST && second < heaviest * RIVAL;
    if (heaviest >= all * NEARLY_ALL || marked) {
      // A lone paragraph is not a container.
      if (tagOf(first) === 'p' || tagOf(first) === 'li') return at;
      at = first;
      continue;
    }
    // Several whole stories one below the other: the one with the page's own title.
    const own = title ? list.find((child) => isWithin(title.holder, child)) : undefined;
    const stories = list.filter(
      (child) => tagOf(child) === 'article' && (mass.get(child) ?? 0) > heaviest * RIVAL,
    );
    if (own && stories.includes(own) && stories.length > 1) at = own;
    else return at;
  }
}

/** The title as the page's head gives it: `og:title`, else `<title>`; may end in the site's name. */
export function headTitle(document: Document): string {
  const og = document.querySelector('meta[property="og:title"], meta[name="og:title"]');
  return (og?.getAttribute('content') || document.querySelector('title')?.textContent || '')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function likeness(run: Run, title: Set<string>): number {
  const words = new Set(wordsOf(run.nodes.map((node) => (node === ' ' ? node : node.data)).join('')));
  let shared = 0;
  for (const word of words) if (title.has(word)) shared++;
  return shared / Math.max(1, Math.min(words.size, title.size));
}

function ownTitle(document: Document, runs: Run[]): Run | null {
  const title = new Set(wordsOf(headTitle(document)));
  let best: Run | null = null;
  let most = SAME_TITLE;
  for (const run of runs) {
    if (!run.top) continue;
    const now = likeness(run, title);
    if (now > most) {
      best = run;
      most = now;
    }
  }
  return best;
}

/** Finds the article of a page, or `null` where there is no body or no text at all. */
export function findArticle(document: Document): Article | null {
  const root = document.querySelector('body');
  if (!root) return null;
  const { runs, whole } = readRuns(root, furnitureOf(textOf(root).length));
  const named = ownTitle(document, runs);
  const mass = weigh(runs, root);
  if (!mass.size) return runs.length ? { container: root, title: named, body: runs, whole } : null;
  const container = descend(root, mass, named);

  const inside = runs.map((run) => isWithin(run.holder, container));
  const first = inside.indexOf(true);
  const title =
    named ??
    runs.find((run, i) => run.top && inside[i]) ??
    runs.findLast((run, i) => run.top && i < first) ??
    null;
  const titleAt = title ? runs.indexOf(title) : -1;
  const body = runs.filter((run, i) => {
    // Everything of one `h1` is the title, even when it is broken over lines.
    if (run === title || (run.top && run.holder === title?.holder)) return false;
    if (isPointer(run)) return false;
    if (inside[i]) return true;
    // Between title and text stands the standfirst, often outside the text's own container.
    return titleAt >= 0 && i > titleAt && i < first && isProse(run);
  });
  return { container, title, body, whole };
}
