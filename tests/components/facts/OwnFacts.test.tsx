// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FactsDesk, ReadPack } from '../../../components/facts/facts-desk.ts';
import { OwnFacts } from '../../../components/facts/OwnFacts.tsx';
import { diffFacts, undoOf } from '../../../lib/exchange/fact-diff.ts';
import type { OwnFact, OwnFactChange } from '../../../lib/model/own-fact.ts';
import { plainNote } from '../../exchange/some-notes.ts';
import { ownFact } from '../../reading/made-up-own-facts.ts';

afterEach(cleanup);

const first = ownFact('Norland released 390 sailors', { id: 'own:1', value: '390' });
const second = ownFact('Marrow signed the charter', { id: 'own:2', note: 'Seen.' });

/** A desk over a list, as the background would keep it. */
function deskOver(kept: OwnFact[], change: Partial<FactsDesk> = {}): FactsDesk {
  return {
    list: async () => [...kept],
    write: vi.fn(async ({ put, remove }: OwnFactChange, here: readonly OwnFact[]) => {
      const gone = new Set([...remove, ...put.map(({ id }) => id)]);
      kept.splice(0, kept.length, ...kept.filter(({ id }) => !gone.has(id)), ...put);
      return { undo: undoOf(here, { put, remove }) };
    }),
    events: async () => [['race-1', 'First race']],
    languageOf: async () => 'en',
    look: async (cues) => ({
      troubles: cues.length > 0 ? ['“It” says too little.'] : [],
      values: ['390'],
    }),
    give: vi.fn(),
    read: async () => ({ kind: 'refused', why: 'It is no fact pack.' }),
    follow: () => undefined,
    ...change,
  };
}

async function open(desk: FactsDesk, from: Parameters<typeof OwnFacts>[0]['from'] = null) {
  const onClose = vi.fn();
  render(<OwnFacts desk={desk} from={from} onClose={onClose} />);
  await screen.findByRole('region', { name: 'Your facts' });
  return onClose;
}

test('a note fills the form: quote, page and text; kept, it is said', async () => {
  const kept: OwnFact[] = [];
  const note = plainNote({
    outlet: 'Harbour Post',
    target: { quote: { exact: ' “They left\nwith it.” ', prefix: '', suffix: '' }, position: null },
  });
  const onClose = await open(deskOver(kept), note);
  const form = await screen.findByRole('form', { name: 'A new fact of yours' });
  const within_ = within(form);
  expect((within_.getByLabelText('What you hold to be established') as HTMLTextAreaElement).value).toBe(
    '“They left with it.”',
  );
  expect((within_.getByLabelText('On pages in English') as HTMLTextAreaElement).value).toBe(
    'They left with it',
  );
  expect((within_.getByLabelText('Address') as HTMLInputElement).value).toBe(note.url);
  expect((within_.getByLabelText('Outlet') as HTMLInputElement).value).toBe('Harbour Post');
  expect((within_.getByLabelText('Your note on it') as HTMLTextAreaElement).value).toBe(note.body);
  // When it was published only the reader can tell.
  expect((within_.getByLabelText('Published on') as HTMLInputElement).value).toBe('');
  expect(await within_.findByText('“It” says too little.')).toBeTruthy();
  fireEvent.submit(form);
  await waitFor(() => expect(onClose).toHaveBeenCalledWith(expect.stringContaining('The fact is kept')));
  expect(kept).toMatchObject([
    {
      version: 1,
      event: '',
      cues: [{ lang: 'en', text: 'They left with it' }],
      sources: [{ url: note.url }],
    },
  ]);
});

test('edited: the version counts on, what is empty is let go, the value must still stand somewhere', async () => {
  const kept = [first];
  await open(deskOver(kept));
  fireEvent.click(await screen.findByRole('button', { name: `Edit: ${first.statement}` }));
  const wording = (await screen.findByLabelText('On pages in English')) as HTMLTextAreaElement;
  fireEvent.input(wording, { target: { value: 'Norland freed its sailors\n\n  Norland   let them go ' } });
  fireEvent.change(screen.getByLabelText('Where to look'), { target: { value: 'race-1' } });
  fireEvent.submit(screen.getByRole('form', { name: 'Edit your fact' }));
  await screen.findByRole('heading', { name: 'Your facts' });
  expect(kept).toMatchObject([
    {
      id: 'own:1',
      version: 2,
      value: '',
      event: 'race-1',
      cues: [
        { lang: 'en', text: 'Norland freed its sailors' },
        { lang: 'en', text: 'Norland let them go' },
      ],
    },
  ]);
});

test('what could not be kept stays in the form, with the reason', async () => {
  const desk = deskOver([first], { write: async () => ({ why: 'stale' }) });
  await open(desk);
  fireEvent.click(await screen.findByRole('button', { name: `Edit: ${first.statement}` }));
  const note = (await screen.findByLabelText('Your note on it')) as HTMLTextAreaElement;
  fireEvent.input(note, { target: { value: 'Typed for an hour' } });
  fireEvent.submit(screen.getByRole('form'));
  expect((await screen.findByRole('alert')).textContent).toContain('changed elsewhere');
  expect(note.value).toBe('Typed for an hour');
});

test('deleted, and taken back', async () => {
  const kept = [first, second];
  await open(deskOver(kept));
  fireEvent.click(await screen.findByRole('button', { name: `Delete: ${second.statement}` }));
  await screen.findByText('1 fact deleted.');
  expect(kept).toEqual([first]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(kept).toEqual([first, second]);
});

test('searched as one types, whatever the case; what is found is what is exported', async () => {
  const desk = deskOver([first, second]);
  await open(desk);
  fireEvent.input(await screen.findByLabelText('Search your facts'), { target: { value: 'MARROW seen' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Save as a fact pack' }));
  expect(desk.give).toHaveBeenCalledWith([second]);
});

const choose = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Take in a fact pack' }));
  const field = screen.getByLabelText('Fact pack (JSON)');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'pack.json')] });
  fireEvent.change(field);
};

test('a pack is shown word by word before it is taken in; what the reader edited later is not ticked', async () => {
  const kept = [first, second];
  const later = { ...first, statement: 'Norland released 307 sailors', modified: '2031-01-01T00:00:00.000Z' };
  const earlier = { ...second, note: 'Unseen.', modified: '2029-01-01T00:00:00.000Z' };
  const fresh = ownFact('The bridge was closed', { id: 'own:3' });
  const read: ReadPack = {
    kind: 'facts',
    diff: diffFacts(kept, [later, earlier, fresh]),
    refused: ['Fact 4: it is empty.'],
  };
  const desk = deskOver(kept, { read: async () => read });
  await open(desk);
  await choose();
  await screen.findByText('2 facts would change');
  const changed = screen.getByText('Norland released 390 sailors').closest('li');
  expect([changed?.querySelector('del')?.textContent, changed?.querySelector('ins')?.textContent]).toEqual([
    '390',
    '307',
  ]);
  expect(screen.getByText('Fact 4: it is empty.')).toBeTruthy();
  expect((screen.getByLabelText('Marrow signed the charter') as HTMLInputElement).checked).toBe(false);
  expect(desk.write).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Take in 2 facts' }));
  await screen.findByText('2 facts taken in.');
  expect(kept.map(({ id, statement }) => [id, statement]).sort()).toEqual([
    ['own:1', later.statement],
    ['own:2', second.statement],
    ['own:3', fresh.statement],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(kept.find(({ id }) => id === 'own:1')).toMatchObject({ statement: first.statement, version: 3 });
  expect(kept).toHaveLength(2);
});

test('a file that is no pack is refused in one sentence', async () => {
  await open(deskOver([]));
  await choose();
  expect(await screen.findByText('It is no fact pack.')).toBeTruthy();
});

test('Escape leaves a form without keeping, and then the view', async () => {
  const desk = deskOver([first]);
  const onClose = await open(desk);
  fireEvent.click(await screen.findByRole('button', { name: `Edit: ${first.statement}` }));
  fireEvent.keyDown(await screen.findByLabelText('Your note on it'), { key: 'Escape' });
  fireEvent.keyDown(await screen.findByRole('heading', { name: 'Your facts' }), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledWith('');
  expect(desk.write).not.toHaveBeenCalled();
});
