// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { openPrivateField } from '../../../lib/page/notes/private-field.ts';

test('stands in a document of its own until it is taken away', () => {
  const into = document.createElement('div');
  document.body.append(into);
  const life = new AbortController();
  const onInput = vi.fn();
  const options = { value: 'first', label: 'Note text', placeholder: '', lines: 'many' as const };
  const calls = { onInput, onDone: vi.fn(), onEscape: vi.fn(), onLeave: vi.fn() };
  const field = openPrivateField(into, { ...options, ...calls }, life.signal);
  const frame = into.querySelector('iframe');
  expect(frame?.title).toBe('Note text');
  expect(document.querySelector('textarea')).toBeNull();
  expect(field.value()).toBe('first');
  field.set('second');
  expect(field.value()).toBe('second');
  life.abort();
  expect(into.querySelector('iframe')).toBeNull();
});
