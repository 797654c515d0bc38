import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ToBackground, ToReader } from '../model/messages.ts';
import type { ToOwnPages } from '../model/note-messages.ts';

type Messages<T> = { [K in keyof T]: T[K] };

const background = defineExtensionMessaging<Messages<ToBackground>>();
const reader = defineExtensionMessaging<Messages<ToReader>>();
const ownPages = defineExtensionMessaging<Messages<ToOwnPages>>();

/** Asks the background. Rejects with the background's error, or when nobody is there to answer. */
export const askBackground = background.sendMessage;

/** In the background: answers one kind of message. One answerer a kind; `sender` is to be checked by it. */
export const onAsked = background.onMessage;

/** In the reader: does as it is told by the background or the popup. */
export const onTold = reader.onMessage;

const MAIN_FRAME = 0;

/** Tells the reader in a tab, if one is there: a tab without a reader is no error. */
export async function tellReader<K extends keyof ToReader>(
  tabId: number,
  type: K,
  ...[data]: Parameters<ToReader[K]>
): Promise<void> {
  const send = reader.sendMessage as (type: K, data: unknown, to: object) => Promise<unknown>;
  await send(type, data, { tabId, frameId: MAIN_FRAME }).catch(() => undefined);
}

/** In a page of the extension: follows what the background tells. */
export const onFollowed = ownPages.onMessage;

/** Tells whatever pages of the extension are open: none open is no error. */
export async function tellOwnPages<K extends keyof ToOwnPages>(
  type: K,
  ...[data]: Parameters<ToOwnPages[K]>
): Promise<void> {
  const send = ownPages.sendMessage as (type: K, data: unknown) => Promise<unknown>;
  await send(type, data).catch(() => undefined);
}
