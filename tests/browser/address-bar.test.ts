import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerAddressBar } from '../../lib/browser/address-bar.ts';

type Listener = (...given: unknown[]) => void;
const bar = vi.hoisted(() => ({ listeners: {} as Record<string, Listener>, hint: vi.fn() }));
vi.mock('wxt/browser', () => {
  const on = (name: string) => ({
    addListener: (listener: Listener) => {
      bar.listeners[name] = listener;
    },
  });
  const omnibox = {
    onInputStarted: on('started'),
    onInputChanged: on('changed'),
    onInputEntered: on('entered'),
    setDefaultSuggestion: bar.hint,
  };
  return { browser: { omnibox } };
});
vi.mock('../../lib/browser/own-words.ts', () => ({
  ownWords: async () => ({ keyword: { message: 'Search & find' } }),
}));

const chosen = vi.fn(async () => undefined);
beforeEach(() => {
  vi.stubEnv('FIREFOX', undefined);
  chosen.mockClear();
  answerAddressBar(
    async (typed) => [{ content: `fact:${typed}`, description: `“<${typed}>” &\n\u0000 'more' \uD800` }],
    chosen,
  );
});
afterEach(() => vi.unstubAllEnvs());

const shown = async (): Promise<unknown> => {
  const answer = vi.fn();
  bar.listeners.changed?.('ferry', answer);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  return answer.mock.calls[0]?.[0];
};

test('Chrome is given XML in which no sign of a note is markup', async () => {
  expect(await shown()).toEqual([
    { content: 'fact:ferry', description: '“&#60;ferry&#62;” &#38; &#39;more&#39;' },
  ]);
  bar.listeners.started?.();
  await vi.waitFor(() => expect(bar.hint).toHaveBeenCalledWith({ description: 'Search &#38; find' }));
});

test('Firefox is given the text as it is, on one line', async () => {
  vi.stubEnv('FIREFOX', 'true');
  expect(await shown()).toEqual([{ content: 'fact:ferry', description: "“<ferry>” & 'more'" }]);
});

test('what was chosen is told with where it is wanted', () => {
  bar.listeners.entered?.('fact:ferry', 'newForegroundTab');
  expect(chosen).toHaveBeenCalledWith('fact:ferry', 'newForegroundTab');
});
