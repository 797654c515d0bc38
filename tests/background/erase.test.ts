import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { madeUpNote } from '../store/notes/made-up-notes.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const told = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../../lib/browser/messages.ts', () => ({ tellReader: told, tellOwnPages: told }));

const { database } = await import('../../entrypoints/background/engine.ts');
const { eraseEverything, notesDesk } = await import('../../entrypoints/background/notes-desk.ts');

test('notes, bin, drafts, hidden facts, steps back and settings are gone; notes can be kept again', async () => {
  const kept = await notesDesk();
  const [first, second] = [madeUpNote(1), madeUpNote(2)];
  await kept?.notebook.save(first);
  await kept?.notebook.save(second);
  await kept?.notebook.remove(second.id);
  await kept?.drafts.keep({ note: first.id, body: 'typed', at: first.created }, first.address);
  const held = await database();
  await held?.suppressed.put({ address: first.address, fact: 'ferry' });
  await fakeBrowser.storage.local.set({ language: 'uk', offSites: ['quay.example'] });
  expect(await kept?.notebook.numbers()).toMatchObject({ notes: 1, bin: 1 });

  await eraseEverything();
  for (const table of held?.tables ?? []) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(told).toHaveBeenCalledWith('notebookChanged', { addresses: [] });

  const anew = await notesDesk();
  expect(await anew?.notebook.numbers()).toEqual({ notes: 0, bin: 0, pages: 0 });
  expect(await anew?.notebook.steps()).toEqual({ undo: null, redo: null });
  expect(await anew?.notebook.save(madeUpNote(3))).toMatchObject({ ok: true });
  expect(await anew?.notebook.numbers()).toMatchObject({ notes: 1, bin: 0 });
});
