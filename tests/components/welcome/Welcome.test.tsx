// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeView } from '../../../components/welcome/Welcome.tsx';

afterEach(cleanup);

function show(change: Partial<WelcomeView> = {}) {
  const actions = { onAllow: vi.fn(), onOptions: vi.fn() };
  const view: WelcomeView = {
    sites: 418,
    access: { listed: true, everywhere: false },
    browser: 'chrome',
    said: '',
    ...change,
  };
  render(<Welcome view={view} actions={actions} />);
  return actions;
}
const buttons = () => screen.getAllByRole('button').map((it) => it.textContent);

test('three pictures, each with its words, and none of them said twice', () => {
  show();
  expect(document.querySelectorAll('.pictures svg[aria-hidden="true"]')).toHaveLength(3);
  expect(document.querySelectorAll('.pictures h2')).toHaveLength(3);
});

test('what it does, and what it does not', () => {
  show();
  expect(screen.getByText(/Nothing is sent anywhere/)).toBeTruthy();
  expect(screen.getByText(/never says that a page is wrong/)).toBeTruthy();
});

test('the list as granted, every site on request', () => {
  const { onAllow, onOptions } = show();
  expect(screen.getByText(/^On 418 listed news sites\. You can/)).toBeTruthy();
  expect(buttons()).toEqual(['Allow on every site', 'All options']);
  fireEvent.click(screen.getByRole('button', { name: 'Allow on every site' }));
  expect(onAllow).toHaveBeenCalledWith('everywhere');
  fireEvent.click(screen.getByRole('button', { name: 'All options' }));
  expect(onOptions).toHaveBeenCalled();
});

test('where the browser keeps the list back it is asked for', () => {
  const { onAllow } = show({ access: { listed: false, everywhere: false } });
  expect(screen.getByText(/once you allow it/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow on the listed sites' }));
  expect(onAllow).toHaveBeenCalledWith('listed');
});

test('what was granted is said, and not asked for again', () => {
  show({ access: { listed: true, everywhere: true }, said: 'Access was given.', browser: 'firefox' });
  expect(buttons()).toEqual(['All options']);
  expect(screen.getByRole('status').textContent).toBe('Access was given.');
  expect(screen.getByText(/Pin to Toolbar/)).toBeTruthy();
});
