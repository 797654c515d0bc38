/**
 * Steps through a stranger's tree. A form exposes its fields as properties of itself, so `form.firstChild` may be
 * an `<input name="firstChild">` (DOM clobbering); every read that could meet a form goes through the prototype.
 * Works alike in a browser, happy-dom and linkedom.
 */

const ELEMENT = 1;
const TEXT = 3;

/** True for an element node. */
export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === ELEMENT;
}

/** True for a text node. */
export function isText(node: Node | null): node is Text {
  return node !== null && node.nodeType === TEXT;
}

function isForm(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).localName;
  // Only a field of a form can turn `localName` into something that is neither a string nor undefined.
  return name === 'form' || (typeof name === 'object' && name !== null);
}

function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function read(node: Node, name: 'firstChild' | 'nextSibling' | 'parentNode' | 'textContent'): unknown {
  if (!isForm(node)) return node[name];
  const getter = descriptorOf(node, name)?.get;
  // linkedom keeps some of these as own fields, and clobbers nothing.
  return getter ? getter.call(node) : node[name];
}

/** First child node, or `null`. */
export const firstChild = (node: Node): Node | null => read(node, 'firstChild') as Node | null;

/** Next sibling node, or `null`. */
export const nextSibling = (node: Node): Node | null => read(node, 'nextSibling') as Node | null;

/** Parent element; `null` for a root and for the document. */
export function parentElement(node: Node): Element | null {
  const parent = read(node, 'parentNode') as Node | null;
  return isElement(parent) ? parent : null;
}

/** Text of a subtree, scripts and hidden parts included. */
export const textOf = (node: Node): string => (read(node, 'textContent') as string | null) ?? '';

/** Lower-case local name of an element. */
export function tagOf(element: Element): string {
  return isForm(element) ? 'form' : element.localName.toLowerCase();
}

/** An attribute's value, or `null`. */
export function attributeOf(element: Element, name: string): string | null {
  if (!isForm(element)) return element.getAttribute(name);
  const method: unknown = descriptorOf(element, 'getAttribute')?.value;
  return typeof method === 'function' ? (method.call(element, name) as string | null) : null;
}

/** True when `node` is `ancestor` or lies below it. */
export function isWithin(node: Node, ancestor: Element): boolean {
  for (let at: Node | null = node; at; at = parentElement(at)) if (at === ancestor) return true;
  return false;
}

/** Called by `walk`; `enter` answers false to leave a subtree out, `text` answers false to end the walk. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): unknown;
}

/** Walks below `root` in document order without recursion, `limit` nodes at most. False when cut off. */
export function walk(root: Element, visitor: Visitor, limit: number): boolean {
  let left = limit;
  let node: Node | null = firstChild(root);
  let parent: Element = root;
  for (;;) {
    while (node === null) {
      if (parent === root) return true;
      visitor.leave(parent);
      node = nextSibling(parent);
      const up = parentElement(parent);
      if (!up) return true;
      parent = up;
    }
    if (left-- <= 0) return false;
    if (isText(node)) {
      if (visitor.text(node) === false) return false;
    } else if (isElement(node) && visitor.enter(node)) {
      const child = firstChild(node);
      parent = node;
      node = child;
      continue;
    }
    node = nextSibling(node);
  }
}
