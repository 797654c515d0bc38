/** What the notes part of a page may ask: about its own page and no other. */
import { injectNotes } from '../../lib/browser/inject.ts';
import { onAsked, tellOwnPages, tellReader } from '../../lib/browser/messages.ts';
import { forgetNotesTab, rememberNotesTab, takeShowLater } from '../../lib/browser/note-tabs.ts';
import { writeNoted } from '../../lib/browser/noted.ts';
import { contentScript, isOwnPage, type Sender } from '../../lib/browser/sender.ts';
import { whyOff } from '../../lib/browser/settings.ts';
import type { Note } from '../../lib/model/note.ts';
import type { NoteAnswer } from '../../lib/model/note-messages.ts';
import { addressOf } from '../../lib/text/address.ts';
import { hostOf } from '../../lib/text/host.ts';
import {
  untrustedBody,
  untrustedChange,
  untrustedId,
  untrustedNewNote,
  untrustedSeen,
} from '../../lib/text/untrusted-note.ts';
import { type Desk, notesDesk } from './notes-desk.ts';

const LONGEST_CANONICAL = 4096;
const NO_DATABASE: NoteAnswer = { ok: false, why: 'no-database' };
const GONE: NoteAnswer = { ok: false, why: 'gone' };
const INVALID: NoteAnswer = { ok: false, why: 'invalid' };

/** Where a message comes from: a tab's page with its key, or `null` for a page of ours. Throws for anybody else. */
function pageOf(sender: Sender, data: unknown): { tabId: number; url: string; address: string } | null {
  if (isOwnPage(sender)) return null;
  const from = contentScript(sender);
  if (!from || hostOf(from.url) === null) throw new Error('Only a page of the web may ask this.');
  const { canonical } = (data ?? {}) as { canonical?: unknown };
  const said = typeof canonical === 'string' && canonical.length <= LONGEST_CANONICAL ? canonical : null;
  return { ...from, address: addressOf(from.url, said) };
}

function fromPage(sender: Sender, data: unknown) {
  const page = pageOf(sender, data);
  if (!page) throw new Error('Only a page of the web may ask this.');
  return page;
}

type Page = ReturnType<typeof pageOf>;

/** The note, if the page may touch it; of our own pages every note. */
async function noteFor(desk: Desk, id: unknown, page: Page): Promise<Note | null> {
  const known = untrustedId(id);
  const note = known ? await desk.notebook.get(known) : null;
  return note && (page === null || note.address === page.address) ? note : null;
}

async function save(page: NonNullable<Page>, sent: unknown): Promise<NoteAnswer> {
  const fresh = untrustedNewNote(sent);
  if (!fresh) return INVALID;
  const desk = await notesDesk();
  if (!desk) return NO_DATABASE;
  const kept = await desk.notebook.get(fresh.id);
  // Asked again after a lost answer: what stands is the answer, also when it was edited since.
  if (kept) return kept.address === page.address ? { ok: true, note: kept } : GONE;
  const { url, address } = page;
  const outlet = hostOf(url) ?? '';
  const modified = fresh.created;
  return desk.notebook.save({ ...fresh, modified, address, url, outlet, state: 'anchored', version: 1 });
}

async function touch(
  sender: Sender,
  data: unknown,
  act: (desk: Desk, id: string) => Promise<NoteAnswer>,
): Promise<NoteAnswer> {
  const page = pageOf(sender, data);
  const desk = await notesDesk();
  if (!desk) return NO_DATABASE;
  const note = await noteFor(desk, (data as { id?: unknown } | null)?.id, page);
  return note ? act(desk, note.id) : GONE;
}

async function notesOfPage(page: NonNullable<Page>) {
  const { tabId, address } = page;
  await rememberNotesTab(tabId, address);
  const desk = await notesDesk();
  if (!desk) return { address, notes: [], drafts: [] };
  const [notes, drafts] = await Promise.all([desk.notebook.at(address), desk.drafts.at(address)]);
  void writeNoted(new Map([[address, notes.length > 0]])).catch(() => undefined);
  const show = await takeShowLater(tabId);
  // After this answer, which brings the note it is about.
  if (show) setTimeout(() => void tellReader(tabId, 'showNote', { id: show }));
  return { address, notes, drafts };
}

async function draftOf(sender: Sender, data: unknown) {
  const page = pageOf(sender, data);
  const desk = await notesDesk();
  const note = untrustedId((data as { note?: unknown } | null)?.note);
  return desk && note ? { desk, note, address: page?.address } : null;
}

/** Listens for what pages ask about their notes. */
export function answerPageNotes(): void {
  onAsked('pageHasNotes', async ({ sender, data }) => {
    const { tabId, url } = fromPage(sender, data);
    if (await whyOff(hostOf(url) ?? '')) return;
    await injectNotes(tabId).catch(() => undefined);
  });
  onAsked('notesOfPage', ({ sender, data }) => notesOfPage(fromPage(sender, data)));
  onAsked('saveNote', ({ sender, data }) => save(fromPage(sender, data), data?.note));
  onAsked('changeNote', ({ sender, data }) =>
    touch(sender, data, async ({ notebook }, id) => {
      const change = untrustedChange(data.change);
      const version = Number.isSafeInteger(data.version) ? data.version : 0;
      return change ? notebook.change(id, version, change) : INVALID;
    }),
  );
  onAsked('removeNote', ({ sender, data }) => touch(sender, data, ({ notebook }, id) => notebook.remove(id)));
  onAsked('unremoveNote', ({ sender, data }) =>
    touch(sender, data, ({ notebook }, id) => notebook.restore(id)),
  );
  onAsked('anchorsSeen', async ({ sender, data }) => {
    const { address } = fromPage(sender, data);
    await (await notesDesk())?.notebook.seen(address, untrustedSeen(data.seen));
    void tellOwnPages('notebookChanged', { addresses: [address] });
  });
  onAsked('keepDraft', async ({ sender, data }) => {
    const draft = await draftOf(sender, data);
    const body = untrustedBody(data.body);
    if (!draft || body === null) return;
    const { desk, note } = draft;
    const address = draft.address ?? (await desk.notebook.get(note))?.address;
    if (address) await desk.drafts.keep({ note, body, at: new Date().toISOString() }, address);
  });
  onAsked('readDraft', async ({ sender, data }) => {
    const draft = await draftOf(sender, data);
    return draft ? draft.desk.drafts.read(draft.note, draft.address) : null;
  });
  onAsked('dropDraft', async ({ sender, data }) => {
    const draft = await draftOf(sender, data);
    await draft?.desk.drafts.drop(draft.note, draft.address);
  });
}

/** Lets go of what is remembered of tabs that are closed. */
export const forgetTab = (tabId: number): void => void forgetNotesTab(tabId).catch(() => undefined);
