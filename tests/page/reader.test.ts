// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageAnswer } from '../../lib/model/messages.ts';
import type { PageInput } from '../../lib/model/page.ts';
import { NAMES } from '../../lib/page/paint.ts';
import { type CardView, type Reader, type ReaderPorts, startReader } from '../../lib/page/reader.ts';
import { answerTo } from './made-up-claims.ts';
import { PASSAGES, setPage, stubPlatform } from './notes/live.ts';

const FACTS = { '1,000 passengers': 'passengers', 'less than two hours': '!crossing' };

let highlights: Map<string, Highlight>;
let reader: Reader;
let alive: boolean;
let asked: PageInput[];
let answer: (page: PageInput) => PageAnswer | Promise<PageAnswer>;
let view: CardView | null;
let ports: ReaderPorts;

beforeEach(() => {
  vi.useFakeTimers();
  highlights = stubPlatform();
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  setPage(PASSAGES);
  [alive, asked, view] = [true, [], null];
  answer = (page) => answerTo(page, FACTS);
  ports = {
    async ask(page) {
      asked.push(page);
      return answer(page);
    },
    left: vi.fn(),
    suppress: vi.fn(),
    restore: vi.fn(),
    openRecord: vi.fn(),
    draw: (_, now) => {
      view = now;
    },
    describe: () => '',
    css: '',
    isAlive: () => alive,
    ended: vi.fn(),
  };
});
afterEach(() => {
  reader.leave();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(40_000);
const start = async () => {
  reader = startReader(window, ports);
  await settle();
};
/** What is painted under a name, in the page's own words. */
const painted = (name: string): string[] =>
  [...((highlights.get(name) ?? []) as Iterable<StaticRange>)].map((range) =>
    (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
  );

test('asks once, and paints each stance on its own words', async () => {
  await start();
  expect(asked).toHaveLength(1);
  expect(painted(NAMES.agrees)).toEqual(['1,000 passengers']);
  expect(painted(NAMES.differs)).toEqual(['less than two hours']);
});

test('late text is read; a page drawn again with the same words is painted again without asking', async () => {
  await start();
  const main = document.querySelector('main') as HTMLElement;
  main.insertAdjacentHTML(
    'afterbegin',
    '<p>The quay was closed for an hour before the first boat of the day.</p>',
  );
  await settle();
  expect(asked).toHaveLength(2);
  expect(painted(NAMES.agrees)).toEqual(['1,000 passengers']);
  // The same markup, other nodes.
  main.replaceChildren(...[...main.childNodes].map((node) => node.cloneNode(true)));
  await settle();
  expect(asked).toHaveLength(2);
  expect(painted(NAMES.agrees)).toEqual(['1,000 passengers']);
  const [range] = [...((highlights.get(NAMES.agrees) ?? []) as Iterable<StaticRange>)];
  expect(range?.startContainer.isConnected).toBe(true);
});

test('claims of one text are never laid on another', async () => {
  await start();
  let release: (told: PageAnswer) => void = () => undefined;
  answer = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  document
    .querySelector('main p')
    ?.prepend('Before anything else happened, somebody had painted the railing of the pier. ');
  await settle();
  expect(asked).toHaveLength(2);
  document.body.append(document.createElement('hr'));
  await settle();
  reader.suppressedChanged(['crossing']);
  expect(painted(NAMES.agrees)).toEqual(['1,000 passengers']);
  release(answerTo(asked[1] as PageInput, FACTS));
  await settle();
  expect(painted(NAMES.agrees)).toEqual(['1,000 passengers']);
});

test('another story in the same document takes everything away', async () => {
  await start();
  reader.showClaim(`passengers@${asked[0]?.text.indexOf('1,000 passengers')}`);
  expect(view).not.toBeNull();
  document.body.innerHTML =
    '<h1>Strawberries</h1><p>They are early this year, and they are cheap and sweet too.</p>';
  await settle();
  expect(view).toBeNull();
  expect([...highlights.keys()]).toEqual([]);
  expect(document.querySelector('[popover]')).toBeNull();
  expect(ports.left).toHaveBeenCalledTimes(1);
  // Nothing watches a page that is none of ours.
  document.body.append('More of them.');
  await settle();
  expect(asked).toHaveLength(2);
});

test('suppressed facts are not painted, here or when told from elsewhere', async () => {
  answer = (page) => answerTo(page, FACTS, ['passengers']);
  await start();
  expect([...highlights.keys()]).toEqual([NAMES.differs]);
  reader.suppressedChanged([]);
  expect([...highlights.keys()].sort()).toEqual([NAMES.agrees, NAMES.differs]);
});

test('off means off: the reader ends', async () => {
  answer = () => ({ state: 'off', why: 'site' });
  await start();
  expect(ports.ended).toHaveBeenCalledTimes(1);
  expect(reader.isAlive()).toBe(false);
});

test('when the extension is gone from under it, everything is taken away', async () => {
  await start();
  reader.stepClaim(1);
  expect(view).not.toBeNull();
  alive = false;
  document.body.append('late words');
  await settle();
  expect([...highlights.keys()]).toEqual([]);
  expect(view).toBeNull();
  expect(document.querySelector('[popover]')).toBeNull();
  expect(ports.ended).toHaveBeenCalledTimes(1);
});

test('a background that does not answer leaves no mark', async () => {
  answer = () => Promise.reject(new Error('asleep'));
  await start();
  expect([...highlights.keys()]).toEqual([]);
});

test('knows the claims under a stretch of text', async () => {
  await start();
  const at = asked[0]?.text.indexOf('two hours') ?? 0;
  expect(reader.claimsOver(at, at + 3).map(({ fact }) => fact)).toEqual(['crossing']);
  expect(reader.claimsOver(0, 3)).toEqual([]);
  expect(Object.keys(reader.facts())).toEqual(['passengers', 'crossing']);
});

test('only what differs: the other is not painted, keys pass it over, the panel still leads to it', async () => {
  await start();
  reader.setDensity('differs');
  expect(painted(NAMES.agrees)).toEqual([]);
  expect(painted(NAMES.differs)).toEqual(['less than two hours']);
  for (const _ of [1, 2]) {
    reader.stepClaim(1);
    expect(view?.spot[0]?.claim.fact).toBe('crossing');
  }
  const agreed = reader.claimsOver(0, 10_000).find(({ stance }) => stance === 'agrees');
  reader.showClaim(agreed?.id ?? '');
  expect(view?.spot[0]?.claim.fact).toBe('passengers');
  reader.setDensity('none');
  expect(painted(NAMES.differs)).toEqual([]);
});
