/** What a browser's own window shows of the extension, beyond its pages. */
import { connectionOf } from '../../scripts/shadow.ts';
import type { Bench } from './browser.ts';

/** Runs code in Firefox's own window. */
async function inFirefoxWindow(bench: Bench, expression: string): Promise<unknown> {
  const connection = connectionOf(bench.session.browser);
  const tree = (await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as unknown as { result: { contexts: { context: string; url: string }[] } };
  const window = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  const answer = (await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  })) as unknown as { result: { result: { value?: unknown } } };
  return answer.result.result.value;
}

/** Path of the side panel that is open, or `null`: the browser's own, not the page in a tab. */
export async function sidePanelPath(bench: Bench): Promise<string | null> {
  const path = '/sidepanel.html';
  if (bench.session.name === 'firefox') {
    const id = await inFirefoxWindow(bench, 'SidebarController.isOpen ? SidebarController.currentID : ""');
    return String(id).includes('second-source') ? path : null;
  }
  const tabs = new Set((await bench.session.browser.pages()).map((it) => it.target()));
  const open = bench.session.browser.targets().some((it) => it.url().endsWith(path) && !tabs.has(it));
  return open ? path : null;
}
