/**
 * Looks into closed shadow roots, which a page cannot: through the DevTools protocol in Chromium and through
 * WebDriver BiDi's serialisation of shadow trees in Firefox. Both hand out the root itself, by reference.
 */
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Session } from './launch.ts';

/** Source of a function `(root, argument) => value`; it runs in the page, the value must be JSON. */
export type InRoot = string;

/** Runs `source` on the first closed shadow root of the page; `null` where there is none. */
export async function inClosedRoot<T>(
  session: Session,
  page: Page,
  source: InRoot,
  argument: string | number | null = null,
): Promise<T | null> {
  return session.name === 'chrome'
    ? inChromium<T>(page, source, argument)
    : inFirefox<T>(session.browser, page, source, argument);
}

function closedRootOf(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') return shadow;
  for (const child of node.children ?? []) {
    const found = closedRootOf(child);
    if (found) return found;
  }
  return null;
}

async function inChromium<T>(
  page: Page,
  source: InRoot,
  argument: string | number | null,
): Promise<T | null> {
  const client: CDPSession = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = closedRootOf(root);
    if (!shadow) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) return null;
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${source})(this, argument); }`,
      objectId: object.objectId,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await client.detach();
  }
}

/** The part of a BiDi answer that is read here. */
interface RemoteNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}
interface Answer {
  result: { type: string; result?: RemoteNode & { value?: unknown }; exceptionDetails?: { text: string } };
}
interface Connection {
  send(method: string, params: object): Promise<Answer>;
}

/** Raw BiDi, for what the driver does not offer. */
export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** Id of the browsing context a Firefox page lives in. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function closedRootIn(node: RemoteNode): string | null {
  const shadow = node.value?.shadowRoot;
  if (shadow?.sharedId && shadow.value?.mode === 'closed') return shadow.sharedId;
  for (const child of node.value?.children ?? []) {
    const found = closedRootIn(child);
    if (found) return found;
  }
  return null;
}

async function inFirefox<T>(
  browser: Browser,
  page: Page,
  source: InRoot,
  argument: string | number | null,
): Promise<T | null> {
  const connection = connectionOf(browser);
  const target = { context: contextOf(page) };
  const tree = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const sharedId = tree.result.result ? closedRootIn(tree.result.result) : null;
  if (!sharedId) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `async function (root, argument) { return JSON.stringify((await (${source})(root, argument)) ?? null); }`,
    target,
    awaitPromise: true,
    arguments: [
      { sharedId },
      argument === null ? { type: 'null' } : { type: typeof argument, value: argument },
    ],
  });
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(String(answer.result.result?.value ?? 'null')) as T;
}
