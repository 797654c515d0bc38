/**
 * The way from page text to the page's nodes and back. Whitespace is collapsed as it is rendered, every kind of
 * space becomes U+0020, soft hyphens and zero-width characters are dropped. Building is linear; looking up is a
 * binary search over segments, stretches in which text and node run one to one.
 * Long because both directions walk the same segments.
 */
import type { PageText, TextBlock } from '../model/page.ts';

/**
 * One block of text and the nodes it stands in; `' '` among them is a line break. A `string` has no place on the
 * page (a title from the head).
 */
export interface BlockSource {
  kind: TextBlock['kind'];
  nodes: readonly (Text | ' ')[] | string;
}

/** A stretch of one text node, in UTF-16 units of its data. */
export interface NodeStretch {
  node: Text;
  start: number;
  end: number;
}

/** Page text with its places. */
export interface TextMap {
  page: PageText;
  /** Stretches of text nodes under `[start, end)` in reading order, one a node; empty where there are none. */
  stretchesOf(start: number, end: number): NodeStretch[];
  /** The same as ranges that the browser need not keep up to date. */
  rangesOf(start: number, end: number): StaticRange[];
  /** Text offset of a place in a node: of the next character kept, `null` for a node that is no article text. */
  offsetOf(node: Node, offset: number): number | null;
}

const VISIBLE = /[^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;

/** Has what is dropped, a space other than U+0020, or two in a row. */
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;

/** Soft hyphen, zero-width characters, marks of direction: nothing a reader sees. Runs for every character. */
const isDropped = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b &&
    (unit === 0x200b ||
      unit === 0x200e ||
      unit === 0x200f ||
      (unit >= 0x202a && unit <= 0x202e) ||
      unit === 0x2060 ||
      (unit >= 0x2066 && unit <= 0x2069) ||
      unit === 0xfeff));

/** What `\s` takes for a space; U+FEFF is dropped before this is asked. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit >= 0x1680 &&
    (unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000));

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Builder {
  parts: string[];
  length: number;
  /** Per segment: text offset, node index, offset in the node; one more entry closes the last. */
  at: number[];
  nodeOf: number[];
  inNode: number[];
  ends: number[];
  nodes: Text[];
  /** Per node: its first segment, or the one that follows. */
  firstOf: Map<Node, number>;
}

/** Appends the text of nodes, collapsed; a trailing space is taken back. */
function appendNodes(to: Builder, nodes: readonly (Text | ' ')[]): void {
  let spaced = true;
  let placeless = false;
  for (const node of nodes) {
    if (node === ' ') {
      if (spaced) continue;
      to.parts.push(' ');
      to.length++;
      spaced = placeless = true;
      continue;
    }
    const data = node.data;
    const index = to.nodes.push(node) - 1;
    to.firstOf.set(node, to.at.length);
    let open = -1;
    const close = (end: number): void => {
      if (open < 0) return;
      to.at.push(to.length);
      to.nodeOf.push(index);
      to.inNode.push(open);
      to.ends.push(end);
      const part = data.slice(open, end);
      to.parts.push(UNEVEN.test(part) ? part.replace(/\s/g, ' ') : part);
      to.length += end - open;
      open = -1;
    };
    // Most text is as it is rendered: one segment, no look at every character.
    const plain = !UNEVEN.test(data);
    if (plain) {
      open = spaced && data.startsWith(' ') ? 1 : 0;
      if (open < data.length) {
        spaced = data.endsWith(' ');
        placeless = false;
        close(data.length);
      }
      continue;
    }
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      const dropped = isDropped(unit);
      const space = !dropped && isSpace(unit);
      if (dropped || (space && spaced)) {
        close(i);
        continue;
      }
      if (open < 0) open = i;
      spaced = space;
      placeless = false;
    }
    close(data.length);
  }
  if (!spaced) return;
  // The block ends in a space, which no reader sees: take it back from text and segment.
  const last = to.parts.length - 1;
  to.parts[last] = (to.parts[last] ?? '').slice(0, -1);
  to.length--;
  if (placeless) return;
  const segment = to.ends.length - 1;
  to.ends[segment] = (to.ends[segment] ?? 0) - 1;
  if (to.ends[segment] !== to.inNode[segment]) return;
  for (const list of [to.at, to.nodeOf, to.inNode, to.ends]) list.pop();
}

/** Index of the last entry `<= value`, or -1. */
function lastAtMost(sorted: Int32Array, value: number, low = 0, high = sorted.length - 1): number {
  let from = low;
  let to = high;
  while (from <= to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= value) from = middle + 1;
    else to = middle - 1;
  }
  return to;
}

/**
 * Builds text and map of blocks in reading order. Blocks are separated by one `\n`; empty ones vanish; those that
 * would begin past `cap` UTF-16 units are left out.
 */
export function textMap(sources: Iterable<BlockSource>, cap = Number.POSITIVE_INFINITY): TextMap {
  const to: Builder = {
    parts: [],
    length: 0,
    at: [],
    nodeOf: [],
    inNode: [],
    ends: [],
    nodes: [],
    firstOf: new Map(),
  };
  const blocks: TextBlock[] = [];
  for (const { kind, nodes } of sources) {
    if (to.length >= cap) break;
    const text = typeof nodes === 'string' ? collapse(nodes) : null;
    const seen =
      text ?? (Array.isArray(nodes) && nodes.some((node) => node !== ' ' && VISIBLE.test(node.data)));
    if (!seen) continue;
    if (to.length) {
      to.parts.push('\n');
      to.length++;
    }
    const start = to.length;
    if (typeof nodes !== 'string') appendNodes(to, nodes);
    else if (text) {
      to.parts.push(text);
      to.length += text.length;
    }
    blocks.push({ start, end: to.length, kind });
  }
  return mapOver({ text: to.parts.join(''), blocks }, to);
}

function mapOver(page: PageText, built: Builder): TextMap {
  const at = Int32Array.from(built.at);
  const inNode = Int32Array.from(built.inNode);
  const ends = Int32Array.from(built.ends);
  const nodeOf = Int32Array.from(built.nodeOf);
  const { nodes, firstOf } = built;
  const endOf = (segment: number): number =>
    (at[segment] ?? 0) + (ends[segment] ?? 0) - (inNode[segment] ?? 0);

  const stretchesOf = (start: number, end: number): NodeStretch[] => {
    const found: NodeStretch[] = [];
    let segment = Math.max(0, lastAtMost(at, start));
    for (; segment < at.length && (at[segment] ?? 0) < end; segment++) {
      const from = Math.max(start, at[segment] ?? 0);
      const until = Math.min(end, endOf(segment));
      const node = nodes[nodeOf[segment] ?? 0];
      if (from >= until || !node) continue;
      const shift = (inNode[segment] ?? 0) - (at[segment] ?? 0);
      const last = found.at(-1);
      if (last?.node === node) last.end = until + shift;
      else found.push({ node, start: from + shift, end: until + shift });
    }
    return found;
  };

  return {
    page,
    stretchesOf,
    rangesOf: (start, end) =>
      stretchesOf(start, end).map(
        (stretch) =>
          new StaticRange({
            startContainer: stretch.node,
            startOffset: stretch.start,
            endContainer: stretch.node,
            endOffset: stretch.end,
          }),
      ),
    offsetOf(node, offset) {
      const first = firstOf.get(node);
      if (first === undefined) return null;
      const index = nodeOf[first];
      if (index === undefined || nodes[index] !== node) return first < at.length ? (at[first] ?? null) : null;
      // A node has few segments beside the page's; their own ends are sorted, so halve those.
      let high = lastAtMost(nodeOf, index);
      let low = first;
      while (low <= high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle - 1;
      }
      const past = low;
      if (nodeOf[past] !== index) return endOf(past - 1);
      return (at[past] ?? 0) + Math.max(0, offset - (inNode[past] ?? 0));
    },
  };
}
