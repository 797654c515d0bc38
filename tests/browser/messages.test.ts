import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { fakeBrowser } = await import('wxt/testing/fake-browser');
const { askBackground, onAsked, onFollowed, onTold, tellOwnPages, tellReader } = await import(
  '../../lib/browser/messages.ts'
);

type Hear = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;
let hear: Hear[] = [];
const sender = { id: 'us', url: 'https://quay.example/' };

/** Both sides of the wire in one context: what is sent is heard as the browser would hand it over. */
const wire = async (message: unknown): Promise<unknown> => {
  const copied = JSON.parse(JSON.stringify(message ?? null));
  const replies = hear.flatMap((each) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    return each(copied, sender, resolve) === true ? [promise] : [];
  });
  return replies.length === 0 ? undefined : JSON.parse(JSON.stringify(await replies[0]));
};

beforeEach(() => {
  hear = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((it) => {
    hear.push(it as unknown as Hear);
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((it) => {
    hear = hear.filter((each) => each !== (it as unknown as Hear));
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(wire as never);
});
afterEach(() => vi.restoreAllMocks());

test('a question is answered, with what was sent and who sent it', async () => {
  const stop = onAsked('getPageSummary', ({ data, sender: from }) => ({ got: data, from }) as never);
  expect(await askBackground('getPageSummary', { tabId: 3 })).toEqual({ got: { tabId: 3 }, from: sender });
  stop();
  expect(hear).toEqual([]);
});

test('an error comes back as its sentence', async () => {
  const stop = onAsked('readTab', async () => {
    throw new Error('No access to this site.');
  });
  await expect(askBackground('readTab', { tabId: 3 })).rejects.toThrow('No access to this site.');
  stop();
});

test('nobody there to answer is an error of its own', async () => {
  await expect(askBackground('readTab', { tabId: 3 })).rejects.toThrow('Nobody answered readTab.');
});

test('what is no message of ours, or another kind, is left to others', () => {
  const stop = onTold('leave', () => undefined);
  for (const strange of [null, undefined, 7, 'leave', {}, { type: 'other' }, { type: 'toString' }])
    expect(hear[0]?.(strange, sender, () => undefined)).toBeUndefined();
  stop();
});

test('two answerers of one kind are a mistake', () => {
  const stop = onTold('leave', () => undefined);
  expect(() => onTold('leave', () => undefined)).toThrow('Two would answer leave.');
  stop();
});

test('the main frame of the tab is told', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  await tellReader(7, 'stepClaim', { by: -1 });
  expect(send).toHaveBeenCalledWith(7, { type: 'stepClaim', data: { by: -1 } }, { frameId: 0 });
});

test('a tab without a reader is no error', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
  await expect(tellReader(7, 'leave')).resolves.toBeUndefined();
});

test('pages of the extension are told; none open is no error', async () => {
  const told = vi.fn();
  const stop = onFollowed('notebookChanged', ({ data }) => told(data));
  await tellOwnPages('notebookChanged', { addresses: ['a'] });
  expect(told).toHaveBeenCalledWith({ addresses: ['a'] });
  stop();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('No receiving end.'));
  await expect(tellOwnPages('notebookChanged', { addresses: ['a'] })).resolves.toBeUndefined();
});
