/**
 * `npm run bench:notes [-- COUNT]`: the notebook with 100,000 notes in a real Chromium, its database and its worker:
 * filling, opening, searching, scrolling, memory. Only the ratios travel to other machines.
 */
import type { Page } from 'puppeteer-core';
import type { Note } from '../lib/model/note.ts';
import type { NoteQuery } from '../lib/model/note-messages.ts';
import { searchText, soughtIn } from '../lib/store/notes/texts.ts';
import { random } from '../tests/text/anchor-edits.ts';
import { buildIfStale, outputDir } from './build.ts';
import { launch, type Session } from './launch.ts';
import { ask, until } from './look.ts';

const NOTES = Number(process.argv[2] ?? 100_000);
const FEW = 50;
const AT_ONCE = 5_000;
const ROUNDS = 15;
/** What a reader types, key by key; the last is in no note. */
const TYPED = ['f', 'ferry', 'ferry harbour', '"of the quay', 'protocol 4711', 'zzyzx'];

const WORDS =
  `the of and to in a that for on with as was by from at which after before quay harbour ferry storm captain mayor
  minister spokesman delegation agreement prisoners exchange ceasefire meeting palace Friday Saturday hundred thousand
  said told reported denied confirmed according sources statement draft protocol list lists war side sides table room
  перемовини делегація обмін полонених зустріч переговоры делегация обмен пленных встреча görüşme heyet takas esir`.split(
    /\s+/,
  );

/** A note of about the size people write: a quotation of some 25 words, sometimes a thought. */
function noteAt(n: number, rnd: () => number): Note {
  const some = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(rnd() * WORDS.length)]).join(' ');
  const at = new Date(Date.UTC(2024, 0, 1) + n * 60_000).toISOString();
  const page = Math.floor(n / 4);
  return {
    id: `30000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    created: at,
    modified: at,
    address: `https://paper-${page % 300}.example/story-${page}`,
    url: `https://paper-${page % 300}.example/story-${page}`,
    title: `${some(6)} ${page}`,
    outlet: `Paper ${page % 300}`,
    target: {
      quote: { exact: some(25), prefix: some(5), suffix: some(5) },
      position: { start: n % 5000, end: (n % 5000) + 150 },
    },
    body: n % 3 === 0 ? some(12) : '',
    tags: n % 4 === 0 ? [`tag-${n % 40}`, 'check'] : [],
    colour: n % 5 === 0 ? 'doubt' : 'important',
    state: 'anchored',
    version: 1,
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const show = (label: string, value: string) => console.log(`${label.padEnd(66)} ${value}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const MB = 1e6;

async function fill(own: Page, from: number, to: number, rnd: () => number): Promise<number> {
  let spent = 0;
  for (let first = from; first < to; first += AT_ONCE) {
    const notes = Array.from({ length: Math.min(AT_ONCE, to - first) }, (_, i) => noteAt(first + i, rnd));
    const start = performance.now();
    await ask(own, 'takeImport', { notes });
    spent += performance.now() - start;
  }
  return spent;
}

const workerOf = (session: Session) =>
  session.browser.targets().find((target) => target.type() === 'service_worker');

/** As the browser does to an idle worker: the next question starts it from nothing. */
async function killWorker(session: Session): Promise<void> {
  // One that has just gone by itself is as dead.
  await (await workerOf(session)?.worker())?.close().catch(() => undefined);
  await until(async () => workerOf(session) === undefined, Boolean, 'The worker lives on');
}

/**
 * Median time from asking to the answer, in the page that asks. Between two turns something else is asked: an answer
 * that was kept from the last one would be no search.
 */
async function asked(own: Page, query: NoteQuery, from = 0): Promise<number> {
  return (await own.evaluate(
    async (wanted, first, rounds) => {
      const list = (one: object, at: number) =>
        chrome.runtime.sendMessage({
          type: 'listNotes',
          data: { query: one, window: { from: at, count: 50 } },
        });
      const times: number[] = [];
      for (let i = 0; i < rounds; i++) {
        await list({ address: 'none' }, 0);
        const start = performance.now();
        await list(wanted, first + i);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    },
    query,
    from,
    ROUNDS,
  )) as number;
}

/** From a dead worker to the first rows in the notebook's page. */
async function opened(session: Session): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await killWorker(session);
    const page = await session.browser.newPage();
    const start = performance.now();
    await page.goto(`${session.origin}/notebook.html`);
    await page.waitForSelector('.notebook [role="row"]');
    times.push(performance.now() - start);
    await page.close();
  }
  return median(times);
}

/** One `indexOf` over the joined, folded text of so many notes, in the same browser: what no search can go below. */
async function oneIndexOf(own: Page, text: string): Promise<number[]> {
  return (await own.evaluate(
    (joined, needles, rounds) =>
      needles.map((needle) => {
        const times: number[] = [];
        for (let i = 0; i < rounds; i++) {
          const start = performance.now();
          // Every place, as a search must find: up to the end of the text.
          for (let at = joined.indexOf(needle); at >= 0; ) at = joined.indexOf(needle, at + 300);
          times.push(performance.now() - start);
        }
        return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
      }),
    text,
    TYPED.map((typed) => soughtIn(typed)[0] ?? ''),
    ROUNDS,
  )) as number[];
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

async function heapOf(session: Session): Promise<number> {
  const cdp = await workerOf(session)?.createCDPSession();
  if (!cdp) return 0;
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

buildIfStale('chrome', 'production');
const extension = outputDir('chrome', 'production');
const session = await launch({ name: 'chrome', extension, proxyPort: null, headless: true });
try {
  const rnd = random(7);
  const own = await session.openOwnPage('popup.html');
  console.log(`Chromium, ${NOTES.toLocaleString('en')} notes; medians of ${ROUNDS} turns in one run.\n`);
  await fill(own, 0, FEW, rnd);
  const small = { open: await opened(session), list: await asked(own, {}), heap: await heapOf(session) };
  const spent = await fill(own, FEW, NOTES, rnd);
  show('taking them in, 5,000 at a time', `${(spent / 1000).toFixed(1)} s`);
  const open = await opened(session);
  show(`opening the notebook on a dead worker: ${FEW} notes / all`, `${ms(small.open)} / ${ms(open)}`);
  show('  ratio', (open / small.open).toFixed(2));
  const list = await asked(own, { sort: 'oldest' }, NOTES >> 1);
  show(`a screen of rows from the middle: ${FEW} notes / all`, `${ms(small.list)} / ${ms(list)}`);
  await asked(own, { text: 'warm' });
  const again = random(7);
  const text = Array.from({ length: NOTES }, (_, n) => searchText(noteAt(n, again))).join('');
  const bare = await oneIndexOf(own, text);
  const question = await asked(own, { address: 'no' });
  console.log('');
  const ratios: number[] = [];
  for (const [i, typed] of TYPED.entries()) {
    const searched = await asked(own, { text: typed });
    show(`search “${typed}”: walk with indexOf / asked to answered`, `${ms(bare[i] ?? 0)} / ${ms(searched)}`);
    ratios.push((searched - question) / (bare[i] || 1));
  }
  show('a question that finds nothing, asked to answered', ms(question));
  show(
    'search without the asking : the walk (at most 2), each',
    ratios.map((it) => it.toFixed(2)).join('  '),
  );
  console.log('');
  const heap = await heapOf(session);
  show('memory of the worker with texts loaded: heap', `${(heap / MB).toFixed(0)} MB`);
  show('  of that beyond a worker with few notes', `${((heap - small.heap) / MB).toFixed(0)} MB`);
  show('  the joined text itself', `${(text.length / MB).toFixed(0)} million characters`);
} finally {
  await session.close();
}
