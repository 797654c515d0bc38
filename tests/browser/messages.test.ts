import { afterEach, expect, test, vi } from 'vitest';
import { tellOwnPages, tellReader } from '../../lib/browser/messages.ts';

afterEach(() => vi.unstubAllGlobals());

const tabsWith = (sendMessage: (...args: unknown[]) => void) =>
  vi.stubGlobal('chrome', { runtime: {}, tabs: { sendMessage } });

test('the main frame of the tab is told', async () => {
  const send = vi.fn((...args: unknown[]) => (args[3] as (answer: unknown) => void)({ res: undefined }));
  tabsWith(send);
  await tellReader(7, 'stepClaim', { by: -1 });
  expect(send.mock.calls[0]?.slice(0, 3)).toEqual([
    7,
    expect.objectContaining({ type: 'stepClaim', data: { by: -1 } }),
    { frameId: 0 },
  ]);
});

test('a tab without a reader is no error', async () => {
  tabsWith((...args) => (args[3] as (answer: unknown) => void)(undefined));
  await expect(tellReader(7, 'leave')).resolves.toBeUndefined();
});

test('no page of the extension open is no error', async () => {
  const send = vi.fn((_message: unknown, answered: (answer: unknown) => void) => answered(undefined));
  vi.stubGlobal('chrome', { runtime: { sendMessage: send } });
  await expect(tellOwnPages('notebookChanged', { addresses: ['a'] })).resolves.toBeUndefined();
  expect(send.mock.calls[0]?.[0]).toMatchObject({ type: 'notebookChanged', data: { addresses: ['a'] } });
});
