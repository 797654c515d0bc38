/** Keeps the house: rooms, directions, sizes, twins. A rule that is broken names the file and the reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'screenshots']);
const MOST_LINES = 250;
/** A longer file says in its head why it is one. */
const EXCUSE = /Long because/;
const HEAD_LINES = 15;

function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path.split(sep).join('/')];
  });
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const isCode = (path: string) => /\.tsx?$/.test(path);
const rooms = ['entrypoints', 'components', 'lib', 'data'];
const house = rooms.flatMap(filesIn).filter(isCode);
const workshop = [...filesIn('scripts'), ...filesIn('tests')].filter((path) => /\.(tsx?|mjs)$/.test(path));

/** Code without comments and without what stands in quotes: words there break no rule. */
function bare(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

function importsOf(path: string): string[] {
  const found = read(path).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

/** `lib/text` for a file in it, `components` for one there; packages keep their names. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return roomOf(
    relative(root, resolve(root, dirname(path), specifier))
      .split(sep)
      .join('/'),
  );
}

/** What each room may import of the house; packages are another matter. */
const MAY: Record<string, string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/reading': ['lib/model', 'lib/text'],
  'lib/exchange': ['lib/model', 'lib/text'],
  'lib/record': ['lib/model', 'lib/text'],
  'lib/i18n': ['lib/model'],
  'lib/page': ['lib/model', 'lib/text'],
  'lib/store': ['lib/model', 'lib/text'],
  'lib/browser': ['lib/model', 'lib/text', 'lib/i18n'],
  components: ['lib/model', 'lib/text', 'lib/record', 'lib/i18n'],
  data: ['lib/model', 'data'],
};
const ROOMS = new Set([...Object.keys(MAY), 'entrypoints', 'scripts', 'tests']);
const PURE = ['lib/model', 'lib/text', 'lib/reading', 'lib/exchange', 'lib/record'];
const IMPURE_PACKAGES = /^(dexie|preact|@preact\/|wxt|webextension-polyfill|@floating-ui\/|node:)/;
const GLOBALS =
  /(?<![.\w$'"-])(document|window|indexedDB|browser|chrome|navigator|localStorage|sessionStorage)\s*[.([]/;

test('imports run one way', () => {
  const broken = house.flatMap((path) => {
    const room = roomOf(path);
    const may = MAY[room];
    return importsOf(path)
      .map((specifier) => targetOf(path, specifier))
      .filter((target) => ROOMS.has(target) && target !== room)
      .filter((target) => (may ? !may.includes(target) : target === 'scripts' || target === 'tests'))
      .map((target) => `${path} imports ${target}`);
  });
  expect(broken).toEqual([]);
});

test('every room of lib is known here', () => {
  const unknown = house.filter((path) => path.startsWith('lib/') && !(roomOf(path) in MAY));
  expect(unknown).toEqual([]);
});

test('pure rooms touch no page, database or extension API', () => {
  const broken = house
    .filter((path) => PURE.includes(roomOf(path)))
    .flatMap((path) => [
      ...importsOf(path)
        .filter((specifier) => IMPURE_PACKAGES.test(specifier))
        .map((specifier) => `${path} imports ${specifier}`),
      ...(GLOBALS.exec(bare(read(path)))?.slice(1) ?? []).map((name) => `${path} uses ${name}`),
    ]);
  expect(broken).toEqual([]);
});

test('each kind of machinery stays in its room', () => {
  const homes: [RegExp, RegExp][] = [
    [/^dexie$/, /^lib\/store\//],
    [/^(webextension-polyfill|wxt\/utils\/storage)$/, /^(lib\/browser|entrypoints)\//],
    [/^@mozilla\/readability/, /^lib\/page\//],
  ];
  const broken = house.flatMap((path) =>
    importsOf(path)
      .filter((specifier) => homes.some(([what, where]) => what.test(specifier) && !where.test(path)))
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(broken).toEqual([]);
});

test('no file is long without saying why', () => {
  const long = [...house, ...workshop]
    .filter((path) => !path.startsWith('data/'))
    .filter((path) => {
      const lines = read(path).split('\n');
      return lines.length > MOST_LINES && !EXCUSE.test(lines.slice(0, HEAD_LINES).join('\n'));
    });
  expect(long).toEqual([]);
});

test('every module of lib has its test', () => {
  const words = /^lib\/i18n\/(en|uk|ru|tr)(-[a-z-]+)?\.ts$/;
  const lonely = house
    .filter((path) => path.startsWith('lib/') && !path.startsWith('lib/model/') && !words.test(path))
    .filter((path) => {
      const twin = path.replace(/^lib\//, 'tests/').replace(/\.tsx?$/, '.test');
      return !existsSync(join(root, `${twin}.ts`)) && !existsSync(join(root, `${twin}.tsx`));
    });
  expect(lonely).toEqual([]);
});

test('exports have names, types are told, DOM names are not taken', () => {
  const ours = house.filter((path) => /^(lib|components)\//.test(path));
  const broken = ours.flatMap((path) => {
    const code = bare(read(path));
    return [
      /\bexport default\b/.test(code) ? `${path}: default export` : '',
      /(?::|<|\bas|\|)\s*any\b(?!\s*:)/.test(code) ? `${path}: any` : '',
      /\b(?:class|interface|type|const|let|function)\s+(?:Event|Range|Selection|Highlight|Text|Comment)\b/.test(
        code,
      )
        ? `${path}: takes the name of a DOM global`
        : '',
    ].filter(Boolean);
  });
  expect(broken).toEqual([]);
});

test('no file names a machine, its folders or its registry', () => {
  const machine =
    /(?<![\w./])\/(?:work|tmp|root|home)\/[\w.-]|(?:\d{1,3}\.){3}\d{1,3}:\d{4,5}\/(?:npm|repository)/;
  const texts = filesIn('.').filter(
    (path) => !/\.(png|webp|ico|woff2?)$/.test(path) && path !== 'tests/house.test.ts',
  );
  const broken = texts.filter((path) => machine.test(read(path)));
  expect(broken).toEqual([]);
});

test('nothing stands at the top level that no tool needs there', () => {
  const known = new Set(
    `package.json package-lock.json wxt.config.ts tsconfig.json vitest.config.ts biome.json .gitignore .npmrc .ci
    entrypoints components lib data tests public scripts docs
    README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md LICENSE SECURITY.md PRIVACY.md`.split(/\s+/),
  );
  const strange = readdirSync(root).filter((name) => !MADE.has(name) && !known.has(name));
  expect(strange).toEqual([]);
});

test('every command exists that a script or a document names', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const missing = Object.entries(scripts).flatMap(([name, line]) => {
    const task = /^node scripts\/run\.mjs (\S+)/.exec(line)?.[1];
    if (!task) return [`${name} does not go through scripts/run.mjs`];
    const there =
      existsSync(join(root, 'scripts', `${task}.ts`)) || existsSync(join(root, 'node_modules/.bin', task));
    return there ? [] : [`${name} runs ${task}, which does not exist`];
  });
  const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].filter((path) =>
    existsSync(join(root, path)),
  );
  const unknown = documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm (?:run (?:--silent |-s )?([\w:-]+)|(start|test)\b)/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => !(name in scripts))
      .map((name) => `${path} names npm run ${name}`),
  );
  expect([...missing, ...unknown]).toEqual([]);
});
