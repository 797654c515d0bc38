/** One browser with the built extension, the newsstand before it, for the length of a group of tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type BuildMode, outputDir } from '../../scripts/build.ts';
import { root } from '../../scripts/house.ts';
import { launch, type Session } from '../../scripts/launch.ts';
import { pause } from '../../scripts/look.ts';
import { type Newsstand, openNewsstand } from '../../scripts/newsstand.ts';
import { connectionOf } from '../../scripts/shadow.ts';

export { BROWSERS } from '../../scripts/browsers.ts';

/** A real host of `data/hosts.json`; its name leads to the newsstand here. */
export const LISTED_HOST = 'www.aljazeera.com';
/** Time in which the gate and the reader of a page that is none of ours would have shown themselves. */
export const QUIET_MS = 1_500;

export interface Bench {
  session: Session;
  stand: Newsstand;
  /** Folder of the extension that runs. */
  folder: string;
  /** A page of the extension, to ask the background from. */
  own: Page;
  close(): Promise<void>;
}

/** `dress` may give another folder to run, made from the one that was built; `welcome` keeps the first page. */
export async function openBench(
  name: BrowserName,
  mode: BuildMode,
  dress = (built: string) => built,
  welcome = false,
): Promise<Bench> {
  const built = outputDir(name, mode);
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`Nothing is built in ${built}: run the end-to-end tests with npm run e2e.`);
  const folder = dress(built);
  const stand = await openNewsstand();
  const session = await launch({ name, extension: folder, proxyPort: stand.port, headless: true, welcome });
  const own = await session.openOwnPage('popup.html');
  const close = async () => {
    await session.close();
    await stand.stop();
  };
  return { session, stand, folder, own, close };
}

/** A paper of the newsstand as it would stand on a listed host; returns its address there. */
export function putOnListedHost(stand: Newsstand, file: string, path: string): string {
  const html = readFileSync(join(root, 'tests', 'fixtures', 'newsstand', file), 'utf8');
  const url = `http://${LISTED_HOST}${path}`;
  const own = html.replace(/<link rel="canonical" href="[^"]+">/, `<link rel="canonical" href="${url}">`);
  stand.add(url, own.replace('<head>', `<head><script>${WATCH}</script>`));
  return url;
}

/** Runs in the page before anything else: what a suspicious page would keep to find us out. */
const WATCH = `
  addEventListener('DOMContentLoaded', () => {
    const state = () => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).sort().join(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      selection: String(getSelection()),
    });
    const mutations = [];
    Object.defineProperty(window, 'pageState', { enumerable: false, value: state });
    Object.defineProperty(window, 'pageMutations', { enumerable: false, value: mutations });
    Object.defineProperty(window, 'pageBefore', { enumerable: false, writable: true, value: null });
    window.pageBefore = state();
    new MutationObserver((list) => mutations.push(...list.map((it) => it.type + ' ' + it.target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });`;

interface Watched {
  pageState(): Record<string, unknown>;
  pageBefore: Record<string, unknown>;
  pageMutations: string[];
}

/** What the page itself could notice since it was parsed; two equal states and no mutation is untouched. */
export async function whatThePageSaw(page: Page) {
  return page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    return { before: watched.pageBefore, after: watched.pageState(), mutations: watched.pageMutations };
  });
}

interface ManifestCommands {
  commands?: Record<string, { suggested_key?: { default?: string } }>;
}

function commandsOf(folder: string): NonNullable<ManifestCommands['commands']> {
  const manifest: ManifestCommands = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.commands ?? {};
}

/**
 * Runs one of the extension's keyboard commands. The driver's keys never reach them, so the browser itself is
 * asked: the event's own `dispatch` in Chromium's worker, the `<key>` of the browser window in Firefox.
 */
export async function runCommand({ session, folder }: Bench, wanted: RegExp): Promise<void> {
  const commands = Object.entries(commandsOf(folder));
  const [name, details] = commands.find(([each]) => wanted.test(each)) ?? [];
  if (!name || !details) throw new Error(`No command like ${wanted} in the manifest.`);
  if (session.name === 'chrome') {
    const target = session.browser.targets().find((it) => it.type() === 'service_worker');
    const worker = await target?.worker();
    await worker?.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
    return;
  }
  const key = details.suggested_key?.default?.split('+').at(-1) ?? '';
  await inBrowserWindow(
    session,
    `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((it) => it.getAttribute('key') === ${JSON.stringify(key)}).dispatchEvent(new Event('command', { bubbles: true }))`,
  );
  await pause(0);
}

/** Runs a line in Firefox's own window, which may do what the browser may. */
async function inBrowserWindow(session: Session, expression: string): Promise<void> {
  const connection = connectionOf(session.browser);
  const tree = (await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as unknown as { result: { contexts: { context: string; url: string }[] } };
  const window = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  const said = (await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  })) as unknown as { result: { type: string; exceptionDetails?: { text: string } } };
  if (said.result.exceptionDetails) throw new Error(said.result.exceptionDetails.text);
}

/** Ends the background as the browser does when it has been idle: the next message starts it from nothing. */
export async function killBackground({ session }: Bench): Promise<void> {
  if (session.name === 'firefox') {
    const id = JSON.stringify(session.extensionId);
    await inBrowserWindow(session, `WebExtensionPolicy.getByID(${id}).extension.terminateBackground()`);
    return;
  }
  const worker = session.browser.targets().find((it) => it.type() === 'service_worker');
  await (await worker?.worker())?.close();
}
