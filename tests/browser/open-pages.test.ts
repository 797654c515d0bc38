import { beforeEach, expect, test, vi } from 'vitest';
import { openPages, putInAnew, restyle } from '../../lib/browser/open-pages.ts';

const api = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  /** Tab, and what lives in its page. */
  seats: new Map<number, string[]>(),
  done: [] as unknown[],
}));
vi.mock('wxt/browser', () => {
  const note =
    (what: string) =>
    async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (!api.seats.has(target.tabId)) throw new Error('no access');
      api.done.push([what, target.tabId, ...files]);
    };
  const executeScript = async ({ target, args }: { target: { tabId: number }; args: string[] }) => [
    { result: api.seats.get(target.tabId)?.includes(args[0] ?? '') ?? false },
  ];
  return {
    browser: {
      storage: { session: { get: async () => api.session } },
      scripting: { executeScript, insertCSS: note('insert'), removeCSS: note('remove') },
    },
  };
});
vi.mock('../../lib/browser/messages.ts', () => ({
  tellReader: async (tabId: number, type: string) => void api.done.push(['tell', tabId, type]),
  askBackground: async (type: string, data: object) => void api.done.push(['ask', type, data]),
}));
beforeEach(() => {
  api.done = [];
  api.session = { 'page:1': {}, 'page:2': {}, 'notes-tab:1': 'a', 'notes-tab:3': 'b', 'notes-tab:4': 'c' };
  api.seats = new Map([
    [1, ['secondSourceReader', 'secondSourceNotes']],
    [3, ['secondSourceNotes']],
  ]);
});

test('only where something of ours lives: a reader brings its notes', async () => {
  expect(await openPages()).toEqual({ readers: [1], notes: [3] });
});

test('they leave, then come anew', async () => {
  await putInAnew({ readers: [1], notes: [3] });
  expect(api.done.filter((each) => JSON.stringify(each).includes('1'))).toEqual([
    ['tell', 1, 'leave'],
    ['ask', 'readTab', { tabId: 1 }],
  ]);
  expect(api.done.filter((each) => JSON.stringify(each).includes('3'))).toEqual([
    ['tell', 3, 'notesLeave'],
    ['ask', 'noteTab', { tabId: 3, write: false }],
  ]);
});

test('a style takes the place of the one before; the plain line needs no sheet; a page that is gone is no error', async () => {
  await restyle([1, 99], 'tint');
  expect(api.done).toEqual([
    ['remove', 1, '/marks-tint.css', '/marks-thin.css'],
    ['insert', 1, '/marks-tint.css'],
  ]);
  api.done = [];
  await restyle([1], 'line');
  expect(api.done).toEqual([['remove', 1, '/marks-tint.css', '/marks-thin.css']]);
});
