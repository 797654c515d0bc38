/** Starts a real Chromium or Firefox with the built extension in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type LaunchOptions, launch as launchBrowser, type Page } from 'puppeteer-core';
import { type BrowserName, needBrowser } from './browsers.ts';

export interface LaunchRequest {
  name: BrowserName;
  /** Folder of the built extension. */
  extension: string;
  /** Port of the newsstand; `null` leaves the browser to the real network. */
  proxyPort: number | null;
  headless: boolean;
  /** The page a reader sees first after installing is closed, unless it is wanted: then it is `Session.welcome`. */
  welcome?: boolean;
}

export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  extensionId: string;
  /** The tab that opened by itself after installing; `null` where it was closed. */
  welcome: Page | null;
  /** Opens a page of the extension in a tab of its own. */
  openOwnPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Fixed, so that the address of the extension's pages is known beforehand. */
const FIREFOX_UUID = '6f1c1d0e-5b7a-4a52-9d0e-2f3b1c4d5e6f';
/** Firefox shows its extensions' pages but never reports them as loaded to the driver. */
const FIREFOX_GOTO_MS = 3_000;
const CLOSE_MS = 5_000;
const WELCOME_MS = 5_000;
const POLL_MS = 50;
const VIEWPORT = { width: 1100, height: 860 };

function chromeOptions(request: LaunchRequest): LaunchOptions {
  const proxy =
    request.proxyPort === null
      ? []
      : [`--proxy-server=http://127.0.0.1:${request.proxyPort}`, '--proxy-bypass-list=<-loopback>'];
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...proxy,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  };
}

function firefoxOptions(request: LaunchRequest, geckoId: string): LaunchOptions {
  const proxy: Record<string, unknown> =
    request.proxyPort === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': request.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': request.proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        };
  return {
    browser: 'firefox',
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxy,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.originControls.grantByDefault': true,
      'dom.security.https_first': false,
      'network.stricttransportsecurity.preloadlist': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  };
}

function geckoIdOf(extension: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings?.gecko?.id ?? 'second-source@example';
}

async function openPage(browser: Browser, name: BrowserName, url: string): Promise<Page> {
  const page = await browser.newPage();
  const loaded = page.goto(url, {
    waitUntil: 'load',
    timeout: name === 'firefox' ? FIREFOX_GOTO_MS : 30_000,
  });
  await (name === 'firefox' ? loaded.catch(() => null) : loaded);
  return page;
}

/** The tab that opens once the extension is installed. Firefox tells that it is there, and not what is in it. */
async function tabOfWelcome(browser: Browser, before: ReadonlySet<Page>): Promise<Page | null> {
  const until = Date.now() + WELCOME_MS;
  while (Date.now() < until) {
    const opened = (await browser.pages()).find((page) => !before.has(page));
    if (opened) return opened;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return null;
}

async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_MS);
  });
  await Promise.race([browser.close().catch(() => undefined), late]);
  clearTimeout(timer);
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

/** Starts the browser and installs the extension; the caller closes the session. */
export async function launch(request: LaunchRequest): Promise<Session> {
  const { name, extension, headless } = request;
  const options = name === 'chrome' ? chromeOptions(request) : firefoxOptions(request, geckoIdOf(extension));
  const browser = await launchBrowser({
    ...options,
    executablePath: needBrowser(name),
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const before = new Set(await browser.pages());
    const extensionId = await browser.installExtension(extension);
    const welcome = await tabOfWelcome(browser, before);
    if (welcome && !request.welcome) await welcome.close();
    const origin =
      name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
    return {
      name,
      browser,
      origin,
      extensionId,
      welcome: request.welcome ? welcome : null,
      openOwnPage: (path) => openPage(browser, name, `${origin}/${path}`),
      close: () => closeBrowser(browser),
    };
  } catch (error) {
    await closeBrowser(browser);
    throw error;
  }
}
