/** Sizes of what a browser loads, gzipped, against the house's limits. Sizes in bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { outputDir } from './build.ts';
import { isMain } from './house.ts';

const KB = 1000;
const GATE = 6 * KB;
const READER = 60 * KB;
/** Dexie, the engine and the notebook; formats for files are not in it. */
const BACKGROUND = 60 * KB;
const NOTES = 60 * KB;
const PAGE = 70 * KB;

export interface Weighed {
  what: string;
  bytes: number;
  limit: number;
}

const gz = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gz(file), 0);

/** A script and everything it imports before it can run; `import()` waits, so it does not count. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const statics =
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${}\s,]+from\s*)?["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g;
  for (const [, path] of readFileSync(file, 'utf8').matchAll(statics))
    if (path) withImports(resolve(dirname(file), path), seen);
  return seen;
}

function firstLoad(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const files = new Set([join(folder, page)]);
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([^"#:]+\.(?:js|css))"/g))
    if (path) for (const file of withImports(join(folder, path))) files.add(file);
  return total(files);
}

function scriptsAndStyles(folder: string, pattern: RegExp): string[] {
  const within = (sub: string) => {
    const path = join(folder, sub);
    return existsSync(path) ? readdirSync(path).map((name) => join(sub, name)) : [];
  };
  const names = [...within('.'), ...within('content-scripts'), ...within('assets')];
  return names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
}

/** Everything that has a limit in one browser's build. Throws where a part is missing. */
export function weigh(browser: BrowserName): Weighed[] {
  const folder = outputDir(browser, 'production');
  const part = (what: string, pattern: RegExp, limit: number): Weighed => {
    const files = scriptsAndStyles(folder, pattern);
    if (files.length === 0) throw new Error(`${browser}: nothing built for the ${what} (${pattern.source}).`);
    return { what, bytes: total(new Set(files.flatMap((file) => [...withImports(file)]))), limit };
  };
  // One list of words goes in with the script: the largest counts.
  const lists = scriptsAndStyles(folder, /^words-\w+\.js$/).map(gz);
  const spoken = (weighed: Weighed): Weighed => ({ ...weighed, bytes: weighed.bytes + Math.max(...lists) });
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return [
    part('gate, on every listed page', /^(content-scripts\/)?gate\.(js|css)$/, GATE),
    spoken(part('reader, on a relevant page', /^(.*\/)?(reader|highlight)\.(js|css)$/, READER)),
    spoken(part('notes, without a reader', /^notes\.js$/, NOTES)),
    part('background', /^background\.js$/, BACKGROUND),
    ...pages.map((name) => ({ what: name, bytes: firstLoad(folder, name), limit: PAGE })),
  ];
}

/** A line for people. */
export function line(browser: BrowserName, { what, bytes, limit }: Weighed): string {
  const size = (value: number) => `${(value / KB).toFixed(1).padStart(5)} kB`;
  return `  ${bytes > limit ? 'TOO BIG' : 'ok     '} ${browser.padEnd(8)} ${what.padEnd(28)} ${size(bytes)} of ${size(limit)}`;
}

if (isMain(import.meta.url)) {
  const weighed = BROWSERS.flatMap((browser) => weigh(browser).map((each) => ({ browser, each })));
  for (const { browser, each } of weighed) console.log(line(browser, each));
  if (weighed.some(({ each }) => each.bytes > each.limit)) process.exit(1);
}
