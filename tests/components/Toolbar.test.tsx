// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Toolbar } from '../../components/Toolbar.tsx';

afterEach(cleanup);

function show(change: Partial<Parameters<typeof Toolbar>[0]> = {}) {
  const actions = { onColour: vi.fn(), onWrite: vi.fn(), onLost: vi.fn(), onOff: vi.fn() };
  render(<Toolbar colour="important" hasFacts={false} lost={0} {...actions} {...change} />);
  return actions;
}

test('five colours, each with its meaning in words and its own glyph', () => {
  const { onColour } = show();
  const names = ['Important', 'Question', 'Doubt', 'To quote', 'My thought'];
  const buttons = names.map((name) => screen.getByLabelText(name));
  expect(new Set(buttons.map((button) => button.textContent)).size).toBe(5);
  buttons[2]?.click();
  expect(onColour.mock.lastCall?.[0]).toBe('doubt');
});

test('what cannot be done is not offered', () => {
  show();
  expect(screen.queryByLabelText('Link to a fact')).toBeNull();
  cleanup();
  const { onWrite, onLost } = show({ hasFacts: true, lost: 2 });
  fireEvent.click(screen.getByLabelText('Link to a fact'));
  expect(onWrite.mock.lastCall?.[0]).toBe('fact');
  fireEvent.click(screen.getByLabelText('Attach one of 2 notes no longer found here'));
  expect(onLost).toHaveBeenCalled();
});

test('arrows go round', () => {
  show();
  const bar = screen.getByRole('toolbar');
  const buttons = [...bar.querySelectorAll('button')];
  buttons[0]?.focus();
  fireEvent.keyDown(buttons[0] as Element, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(buttons.at(-1));
  fireEvent.keyDown(buttons.at(-1) as Element, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(buttons[0]);
});

test('a press leaves the selection as it is', () => {
  show();
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  screen.getByLabelText('Doubt').dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});
