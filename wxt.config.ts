import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { en } from './lib/i18n/en-page.ts';
import { wordsScript } from './lib/i18n/page-words.ts';
import { ru } from './lib/i18n/ru-page.ts';
import { tr } from './lib/i18n/tr-page.ts';
import { uk } from './lib/i18n/uk-page.ts';
import { COMMON } from './lib/text/common-words.ts';
import { MORE, RELATIVE } from './lib/text/day-words.ts';
import { UNITS } from './lib/text/duration-words.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './lib/text/hedge-words.ts';
import { NEGATORS } from './lib/text/negation-words.ts';
import { JOINERS, NUMBER_WORDS } from './lib/text/number-words.ts';
import type { PackagedWords } from './lib/text/packaged-words.ts';
import { DOUBT, ENDINGS, SMALL } from './lib/text/wording-words.ts';
import { type Data, loadData } from './scripts/load-data.ts';

const GECKO_ID = 'second-source@second-source.example';
/** `light-dark()` needs 123, custom highlights 105, popover 114; 128 is an extended-support release past them all. */
const LEAST_CHROME = '128';
/** The first Firefox in which custom highlights, and the answer on data collection, both stand. */
const LEAST_FIREFOX = '142.0';
/** For tests only, which cannot answer a browser's permission prompt. */
const E2E_MATCHES = ['http://127.0.0.1/*', '*://*.example/*'];

const TARGETS = [`chrome${LEAST_CHROME}`, `firefox${Number.parseInt(LEAST_FIREFOX, 10)}`];

const TERSER: MinifyOptions = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
};

/** Scripts put into pages: they carry no words, one list of those that stand there goes in before them. */
const IN_PAGES = new Set(['reader', 'notes']);
const pageWords: Plugin = {
  name: 'page-words',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (source === 'webextension-polyfill') return NATIVE_API;
    return source === './en.ts' && importer?.endsWith('/i18n/t.ts')
      ? importer.replace(/t\.ts$/, 'no-words.ts')
      : undefined;
  },
};

/** The tables of words that the background reads with are packaged beside it: see `lib/text/packaged-words.ts`. */
const WORD_TABLES = /\/(?:number|negation|hedge|duration|common|day|wording)-words\.ts$/;
const NATIVE_API = fileURLToPath(new URL('lib/browser/native.ts', import.meta.url));
/**
 * What Dexie needs for live queries, a ninth of it: nothing observes the database, the background tells by message
 * what has changed. Each line is taken out of Dexie's own module; a Dexie without them ends the build.
 */
const LIVE_QUERIES = [
  '        this.use(cacheMiddleware);\n',
  '        this.use(observabilityMiddleware);\n',
  '    liveQuery,\n',
];
const DEXIE = 'dexie/dist/modern/dexie.mjs';
const withoutLiveQueries: Plugin = {
  name: 'dexie-without-live-queries',
  transform(code, id) {
    if (!id.endsWith(DEXIE)) return undefined;
    return LIVE_QUERIES.reduce((rest, line) => {
      if (rest.split(line).length !== 2)
        throw new Error(`Dexie has no single line “${line.trim()}” any more.`);
      return rest.replace(line, '');
    }, code);
  },
};

const leanBackground: Plugin = {
  name: 'lean-background',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (source === 'webextension-polyfill') return NATIVE_API;
    return WORD_TABLES.test(source) && importer?.includes('/lib/text/')
      ? `${importer.slice(0, importer.lastIndexOf('/'))}/packaged-words.ts`
      : undefined;
  },
};

/** After Vite's own minifier, which leaves a twentieth of the scripts put into pages that need not be there. */
const smaller: Plugin = {
  name: 'smaller',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, TERSER)).code ?? chunk.code;
  },
};

/** The lists, of which a page gets the one of the browser's language. */
const PAGE_WORDS = { en, uk, ru, tr };

const EXTENSION_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const words: PackagedWords = {
  NUMBER_WORDS,
  JOINERS,
  NEGATORS,
  HEDGES_BEFORE,
  HEDGES_AFTER,
  UNITS,
  COMMON,
  RELATIVE,
  MORE,
  SMALL,
  DOUBT,
  ENDINGS,
};

let data: Data | undefined;
/** Read when first needed: `wxt prepare` must work whatever state the data is in. */
const packaged = (): Data => {
  data ??= loadData('data');
  return data;
};

const matches = (mode: string): string[] => [
  ...packaged().hosts.map(({ host }) => `*://*.${host}/*`),
  ...(mode === 'e2e' ? E2E_MATCHES : []),
];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), smaller],
    // A lower target would rewrite `light-dark()` into something that does not work inside a shadow root.
    build: { target: TARGETS, cssTarget: TARGETS },
    // The build for browsers with native promises: the background has 60 kB for everything.
    resolve: { alias: { dexie: DEXIE } },
  }),
  zip: {
    includeSources: [
      'components/**',
      'data/**',
      'entrypoints/**',
      'lib/**',
      'public/**',
      'scripts/**',
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'src' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggle__' },
      // Chrome gives at most four keys; these two wait for one of the reader's own.
      'open-panel': { description: '__MSG_commandPanel__' },
      _execute_action: {},
      'add-note': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandNote__' },
    },
    // The development server needs its own, laxer one.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: LEAST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: LEAST_CHROME }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => IN_PAGES.has(name)))
        config.plugins = [...(config.plugins ?? []), pageWords];
      if (entrypoints.every(({ type }) => type === 'background'))
        config.plugins = [...(config.plugins ?? []), leanBackground, withoutLiveQueries];
      const { record, gate } = packaged();
      const stamp = createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16);
      config.define = {
        ...config.define,
        __GATE__: JSON.stringify(gate.groups.map((group) => group.stems)),
        __RECORD__: JSON.stringify({ version: record.version, stamp }),
        __COUNTS__: JSON.stringify({ facts: record.facts.length, sources: record.sources.length }),
      };
    },
    'build:publicAssets': (_wxt, files) => {
      const { record, matching, hosts } = packaged();
      files.push(
        { relativeDest: 'hosts.json', contents: JSON.stringify(hosts) },
        { relativeDest: 'record.json', contents: JSON.stringify(record) },
        { relativeDest: 'matching.json', contents: JSON.stringify(matching) },
        { relativeDest: 'words.json', contents: JSON.stringify(words) },
        ...Object.entries(PAGE_WORDS).map(([language, list]) => ({
          relativeDest: `words-${language}.js`,
          contents: wordsScript(language as keyof typeof PAGE_WORDS, list),
        })),
      );
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('record.json', 'matching.json', 'words.json', 'hosts.json');
      paths.push(...Object.keys(PAGE_WORDS).map((language) => `words-${language}.js`));
    },
    // The gate is declared here and not as one of WXT's content scripts: those announce themselves to the page
    // by an event that carries the extension's id, and the page is to be told nothing.
    'build:manifestGenerated': (wxt, manifest) => {
      const hosts = matches(wxt.config.mode);
      manifest.host_permissions = hosts;
      manifest.content_scripts = [{ matches: hosts, js: ['gate.js'], run_at: 'document_idle' }];
    },
  },
});
