/**
 * A field whose keys the page does not hear. Events of a closed shadow root still pass through the page's window on
 * their way down, with the key that was pressed; those of an empty frame's document do not leave it. A frame in a
 * closed root is in no list of the page's frames, and it loads nothing.
 */
import type { FieldRequest } from '../../model/note-views.ts';

/** A field's request, and where the focus goes from it. */
export interface FieldOptions extends FieldRequest {
  /** Tab: the focus goes on, or back. */
  onLeave(back: boolean): void;
}

/** A field on the page. */
export interface PrivateField {
  focus(): void;
  value(): string;
  set(value: string): void;
}

/** A field of many lines grows this far, in CSS pixels. */
const MOST_HEIGHT = 240;
const LEAST_HEIGHT = 76;

type Input = HTMLTextAreaElement | HTMLInputElement;

/** Puts a field into `into` until the signal aborts. */
export function openPrivateField(
  into: HTMLElement,
  options: FieldOptions,
  signal: AbortSignal,
): PrivateField {
  const { ownerDocument } = into;
  const frame = ownerDocument.createElement('iframe');
  frame.title = options.label;
  let value = options.value;
  let input: Input | null = null;
  let wantsFocus = false;

  const fit = (): void => {
    if (!input || options.lines === 'one') return;
    frame.style.height = `${LEAST_HEIGHT}px`;
    frame.style.height = `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, input.scrollHeight + 2))}px`;
  };

  /** Firefox puts another empty document in place of the first once the frame has loaded. */
  const fill = (): void => {
    const inner = frame.contentDocument;
    if (!inner?.body || (input && input.ownerDocument === inner)) return;
    input = inner.createElement(options.lines === 'one' ? 'input' : 'textarea');
    input.value = value;
    input.placeholder = options.placeholder;
    input.setAttribute('aria-label', options.label);
    input.dir = 'auto';
    dress(inner, input, frame);
    input.addEventListener('input', () => {
      value = input?.value ?? value;
      fit();
      options.onInput(value);
    });
    inner.addEventListener('keydown', (event) => onKey(event, () => value, options));
    inner.body.append(input);
    fit();
    if (wantsFocus) focus();
  };
  const focus = (): void => {
    wantsFocus = true;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(value.length, value.length);
  };

  frame.addEventListener('load', fill);
  frame.addEventListener('focus', () => {
    if (input && input.ownerDocument.activeElement !== input) input.focus({ preventScroll: true });
  });
  into.append(frame);
  fill();
  signal.addEventListener('abort', () => frame.remove(), { once: true });

  return {
    focus,
    value: () => value,
    set(next) {
      value = next;
      if (input) input.value = next;
      fit();
    },
  };
}

function onKey(event: KeyboardEvent, value: () => string, options: FieldOptions): void {
  if (!event.isTrusted || event.isComposing) return;
  if (event.key === 'Escape') options.onEscape();
  else if (event.key === 'Tab') options.onLeave(event.shiftKey);
  else if (event.key === 'Enter' && (options.lines === 'one' || event.ctrlKey || event.metaKey))
    options.onDone(value());
  else return;
  event.preventDefault();
}

/** Properties set one by one: a page's policy may forbid style elements, also in here. */
function dress(inner: Document, input: Input, frame: HTMLElement): void {
  const look = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const rule = (element: HTMLElement, styles: Record<string, string>): void => {
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
  };
  rule(inner.documentElement, { 'color-scheme': look?.colorScheme || 'light dark', height: '100%' });
  rule(inner.body, { margin: '0', height: '100%', background: 'transparent' });
  rule(input, {
    'box-sizing': 'border-box',
    display: 'block',
    width: '100%',
    height: '100%',
    margin: '0',
    padding: '6px 8px',
    border: '0',
    outline: 'none',
    resize: 'none',
    background: 'transparent',
    color: look?.color ?? 'CanvasText',
    font: look?.font ?? '14px system-ui',
  });
}
