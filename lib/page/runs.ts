/** The page's text as runs: stretches between two block breaks, as a reader sees them. */
import { attributeOf, tagOf, walk } from './dom.ts';

/** Text nodes that flow together; `' '` stands for a line break. */
export interface Run {
  kind: 'heading' | 'paragraph';
  /** True for a run of an `h1`. */
  top: boolean;
  /** The block element that holds the run. */
  holder: Element;
  nodes: (Text | ' ')[];
  /** Visible length in UTF-16 units, whitespace collapsed. */
  length: number;
  /** How much of `length` is links that lead away from this page. */
  linked: number;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Past this many nodes the rest of a page is not looked at. */
export const MOST_NODES = 150_000;

/** … nor past this much text, in UTF-16 units: twice what is read of an article. */
export const MOST_TEXT = 1_000_000;

const VISIBLE = /\S/;

function isInline(element: Element, tag: string): boolean {
  if (!tag.includes('-')) return INLINE.has(tag);
  // A custom element may be either; only a browser can tell.
  const view = element.ownerDocument.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return true;
  return view.getComputedStyle(element).display.startsWith('inline');
}

/** Runs below `root` in document order, without what `leaveOut` says; `whole` is false when the page was too big. */
export function readRuns(
  root: Element,
  leaveOut: (element: Element) => boolean,
): { runs: Run[]; whole: boolean } {
  const runs: Run[] = [];
  let run: Run | null = null;
  const blocks: Element[] = [root];
  let heading: 'h1' | 'other' | null = null;
  let headingDepth = 0;
  let awayLinks = 0;
  let breaks = 0;
  let read = 0;
  const away = new Set<Element>();

  const flush = (): void => {
    if (run && run.length > 0) runs.push(run);
    run = null;
    breaks = 0;
  };

  const whole = walk(
    root,
    {
      enter(element) {
        const tag = tagOf(element);
        if (tag === 'br') {
          // One line break is a space; two are a new paragraph.
          if (++breaks === 2) flush();
          else run?.nodes.push(' ');
          return false;
        }
        if (leaveOut(element)) return false;
        if (tag === 'a') {
          const href = attributeOf(element, 'href');
          if (href && !href.startsWith('#')) {
            away.add(element);
            awayLinks++;
          }
        }
        if (isInline(element, tag)) return true;
        flush();
        blocks.push(element);
        if (HEADINGS.has(tag) && heading === null) {
          heading = tag === 'h1' ? 'h1' : 'other';
          headingDepth = blocks.length;
        }
        return true;
      },
      leave(element) {
        if (away.has(element)) awayLinks--;
        if (blocks.at(-1) !== element || element === root) return;
        flush();
        if (heading !== null && blocks.length === headingDepth) heading = null;
        blocks.pop();
      },
      text(node) {
        const data = node.data;
        if (!VISIBLE.test(data)) {
          run?.nodes.push(node);
          return true;
        }
        breaks = 0;
        run ??= {
          kind: heading ? 'heading' : 'paragraph',
          top: heading === 'h1',
          holder: blocks.at(-1) ?? root,
          nodes: [],
          length: 0,
          linked: 0,
        };
        const length = /\s\s/.test(data) ? data.replace(/\s+/g, ' ').length : data.length;
        run.nodes.push(node);
        run.length += length;
        if (awayLinks > 0) run.linked += length;
        read += length;
        return read <= MOST_TEXT;
      },
    },
    MOST_NODES,
  );
  flush();
  return { runs, whole };
}
