import { browser } from 'wxt/browser';
import type { ToBackground, ToReader } from '../model/messages.ts';
import type { ToOwnPages } from '../model/note-messages.ts';
import type { Sender } from './sender.ts';

/** What a message carries, and what comes back. A messaging library would do it; it weighs more than the gate. */
type DataOf<F> = F extends (...args: infer A) => unknown ? (A extends [infer D] ? D : undefined) : never;
type AnswerOf<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type Answering<F> = (message: { data: DataOf<F>; sender: Sender }) => AnswerOf<F> | Promise<AnswerOf<F>>;

interface Message {
  type: string;
  data?: unknown;
}

/** Errors travel as their sentence: an `Error` itself does not survive every browser's way of copying. */
type Answer = { answer: unknown } | { error: string };

const answering = new Map<string, (message: { data: unknown; sender: Sender }) => unknown>();

function hear(message: unknown, sender: Sender, reply: (answer: Answer) => void): true | undefined {
  const { type, data } = (message ?? {}) as Partial<Message>;
  const answerer = type === undefined ? undefined : answering.get(type);
  if (!answerer) return undefined;
  void (async () => answerer({ data, sender }))().then(
    (answer) => reply({ answer }),
    (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
  );
  // The reply comes later: the one way of saying so that every browser knows.
  return true;
}

/** Answers one kind of message in this context until the function it returns is called. */
function listen<T>() {
  return <K extends keyof T & string>(type: K, answer: Answering<T[K]>): (() => void) => {
    if (answering.size === 0) browser.runtime.onMessage.addListener(hear as never);
    if (answering.has(type)) throw new Error(`Two would answer ${type}.`);
    answering.set(type, answer as never);
    return () => {
      answering.delete(type);
      if (answering.size === 0) browser.runtime.onMessage.removeListener(hear as never);
    };
  };
}

/** What was answered; throws the other side's error, or one of our own where nobody answered. */
function opened(type: string, answer: unknown): unknown {
  const got = answer as Answer | null | undefined;
  if (!got) throw new Error(`Nobody answered ${type}.`);
  if ('error' in got) throw new Error(got.error);
  return got.answer;
}

/** Asks the background. Rejects with the background's error, or when nobody is there to answer. */
export async function askBackground<K extends keyof ToBackground & string>(
  type: K,
  data: DataOf<ToBackground[K]>,
): Promise<AnswerOf<ToBackground[K]>> {
  const answer = await browser.runtime.sendMessage({ type, data } satisfies Message);
  return opened(type, answer) as AnswerOf<ToBackground[K]>;
}

/** In the background: answers one kind of message. One answerer a kind; `sender` is to be checked by it. */
export const onAsked = listen<ToBackground>();

/** In the reader: does as it is told by the background or the popup. */
export const onTold = listen<ToReader>();

/** In a page of the extension: follows what the background tells. */
export const onFollowed = listen<ToOwnPages>();

const MAIN_FRAME = 0;

/** Tells the reader in a tab, if one is there: a tab without a reader is no error. */
export async function tellReader<K extends keyof ToReader & string>(
  tabId: number,
  type: K,
  ...[data]: Parameters<ToReader[K]>
): Promise<void> {
  const message: Message = { type, data };
  await browser.tabs.sendMessage(tabId, message, { frameId: MAIN_FRAME }).catch(() => undefined);
}

/** Tells whatever pages of the extension are open: none open is no error. */
export async function tellOwnPages<K extends keyof ToOwnPages & string>(
  type: K,
  ...[data]: Parameters<ToOwnPages[K]>
): Promise<void> {
  await browser.runtime.sendMessage({ type, data } satisfies Message).catch(() => undefined);
}
