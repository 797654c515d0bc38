// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { setWords } from '../../../lib/i18n/t.ts';
import { uk } from '../../../lib/i18n/uk.ts';
import { showOptions } from './made-up-options.tsx';

afterEach(() => {
  cleanup();
  setWords('en', en);
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const part = (name: string) => within(screen.getByRole('region', { name }));

test('each part can be gone to, and has its heading', () => {
  showOptions();
  const parts = within(screen.getByRole('navigation')).getAllByRole('link');
  for (const link of parts) {
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    expect(target?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
  expect(parts).toHaveLength(7);
  expect(screen.getByRole('link', { name: 'Articles kept for comparing' })).toBeTruthy();
});

test('language: each in its own words; as the browser says what that is', () => {
  const { onChange } = showOptions({ browserLanguage: 'tr' });
  const choice = screen.getByRole('combobox', { name: 'Language' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map((it) => it.textContent),
  ).toEqual(['As the browser (Türkçe)', 'English', 'Українська', 'Русский', 'Türkçe']);
  fireEvent.change(choice, { target: { value: 'uk' } });
  expect(onChange).toHaveBeenLastCalledWith({ language: 'uk' });
  fireEvent.change(choice, { target: { value: '' } });
  expect(onChange).toHaveBeenLastCalledWith({ language: null });
});

test.each([
  ['Theme', 'Dark', { theme: 'dark' }],
  ['What is marked', 'Only passages that differ from the record', { marks: 'differs' }],
  ['What is marked', 'Nothing: only the number on the button', { marks: 'none' }],
  ['How it is marked', 'Line and tint', { markStyle: 'tint' }],
])('%s: %s', (group, label, expected) => {
  const { onChange } = showOptions();
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: label }));
  expect(onChange).toHaveBeenCalledWith(expected);
});

test('the sample shows what is chosen', () => {
  const { again, settings } = showOptions();
  const marked = () =>
    [...document.querySelectorAll('.sample :is(.agrees, .differs)')].map((it) => it.className);
  expect(marked()).toEqual(['agrees', 'differs']);
  again({ settings: settings({ marks: 'differs', markStyle: 'thin' }) });
  expect(marked()).toEqual(['differs']);
  expect(document.querySelector('.sample.thin')).toBeTruthy();
  again({ settings: settings({ marks: 'none' }) });
  expect(marked()).toEqual([]);
});

test('keys as they are assigned, and the way to change them', () => {
  const { onKeys, again } = showOptions();
  const rows = part('Keyboard')
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(rows).toEqual([
    'Open the side panelnot set',
    'Go to the next markAlt+Shift+J',
    'Something of the browsernot set',
  ]);
  fireEvent.click(part('Keyboard').getByRole('button', { name: 'Change in the browser' }));
  expect(onKeys).toHaveBeenCalled();
  again({ canOpenKeys: false });
  expect(part('Keyboard').queryByRole('button')).toBeNull();
  expect(part('Keyboard').getByText(/Manage Extension Shortcuts/)).toBeTruthy();
});

test('what is kept, in figures', () => {
  const { onNotebook } = showOptions();
  const said = document.querySelector('#data dl')?.textContent ?? '';
  for (const figure of ['12', '3.2 MB', '2025-06-01.1', '70 facts', '212 sources', '1.2.3'])
    expect(said).toContain(figure);
  press('Export all notes');
  expect(onNotebook).toHaveBeenLastCalledWith('export');
  press('Import notes');
  expect(onNotebook).toHaveBeenLastCalledWith('import');
});

test('everything is erased only after a deliberate yes', () => {
  const { onErase } = showOptions();
  press('Erase everything…');
  const dialog = within(screen.getByRole('dialog', { name: 'Erase everything?' }));
  expect(dialog.getByText(/^12 notes go for good/)).toBeTruthy();
  const erase = dialog.getByRole('button', { name: 'Erase everything' }) as HTMLButtonElement;
  expect(erase.disabled).toBe(true);
  fireEvent.click(dialog.getByRole('button', { name: 'Keep everything' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  press('Erase everything…');
  fireEvent.click(screen.getByRole('checkbox', { name: /Erase it all/ }));
  press('Erase everything');
  expect(onErase).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('private windows: how it stands, and where that is changed', () => {
  const { onPrivate, again } = showOptions();
  expect(part('Private windows').getByText(/sees nothing of private windows/)).toBeTruthy();
  fireEvent.click(part('Private windows').getByRole('button'));
  expect(onPrivate).toHaveBeenCalled();
  again({ inPrivate: true, browser: 'firefox' });
  expect(part('Private windows').getByText(/works in private windows/)).toBeTruthy();
  expect(part('Private windows').queryByRole('button')).toBeNull();
});

test('synchronisation: one sentence and no control', () => {
  showOptions();
  expect(part('Other computers').getByText(/nothing leaves this computer/)).toBeTruthy();
  expect(part('Other computers').queryByRole('button')).toBeNull();
  expect(part('Other computers').queryByRole('checkbox')).toBeNull();
});

test('in another language groups, figures and sentences are its own', () => {
  setWords('uk', uk);
  showOptions();
  expect([...document.querySelectorAll('.group .name')].map((it) => it.textContent)).toEqual([
    'Англійська',
    'Турецька',
  ]);
  expect(document.querySelector('#data dl')?.textContent).toContain('3,2 МБ');
  expect(document.body.textContent).not.toMatch(/options\.|welcome\./);
});
