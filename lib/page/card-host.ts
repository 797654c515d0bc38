/**
 * The card's element on the page. It exists only while a card is open, hangs beside `body`, stands in the top layer
 * so that nothing of the page's opacity, transforms or z-index reaches it, and keeps everything in a closed shadow
 * root.
 */
import { keepOutside } from './notes/toolbar-place.ts';
import { keepBeside, type Place } from './place.ts';
import { isSeen } from './visibility.ts';

/** A page that removes the host more often than this keeps it removed. */
const MOST_RETURNS = 3;
/** A live region speaks only of what changes after it is known, in milliseconds. */
const VOICE_DELAY = 120;

/** Beats every rule of the page: inline, important, and starting from nothing. */
const BASE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  // Only the card's own painted box takes clicks.
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/** Events of ours that are none of the page's business once they have been answered. */
const OURS =
  'click pointerdown pointerup mousedown mouseup keydown keyup keypress beforeinput input change copy cut paste'.split(
    ' ',
  );

/** Where open cards are drawn, and the colours that were chosen for them; empty: the system's. */
const mounts = new Set<HTMLElement>();
let scheme = '';

/** Cards and toolbars are light or dark from now on, whatever the system says; `null`: as the system says. */
export function setScheme(chosen: 'light' | 'dark' | null): void {
  scheme = chosen ?? '';
  for (const mount of mounts) mount.style.colorScheme = scheme;
}

/** Hosts of this script that are on the page: a card's click is none on the marks under it. */
const hosts = new WeakSet<EventTarget>();

/** True for an element of ours, whichever card or toolbar it holds. */
export const isOurHost = (target: EventTarget | null): boolean => target !== null && hosts.has(target);

/** What the keyboard asks of an open card. */
export interface CardKeys {
  onClose(): void;
  onStep(by: 1 | -1): void;
}

/** An open card's place. */
export interface CardHost {
  /** Where the card is drawn. */
  mount: HTMLElement;
  isOurs(target: EventTarget | null): boolean;
  /** Stands beside another mark from now on. */
  beside(mark: Place, point: { x: number; y: number } | null): void;
  /** Stands near these boxes and on none of them from now on; unseen where there is no room. */
  outside(rects: () => DOMRect[]): void;
  /** Moves the keyboard's focus into the card; where it was is kept for the end. */
  focus(): void;
  /** The keyboard's focus one stop on or back, as Tab does, from a field whose keys are not heard here. */
  move(back: boolean): void;
  /** Says a sentence to a screen reader. */
  announce(sentence: string): void;
  /** True when a click at this point can have been meant for the card. */
  isSeenAt(x: number, y: number): boolean;
}

/** Opens an empty card until `signal` aborts, which removes every trace; then the focus goes back. */
export function openCardHost(view: Window, css: string, keys: CardKeys, signal: AbortSignal): CardHost {
  const { document } = view;
  const before = document.activeElement;
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(BASE)) host.style.setProperty(name, value, 'important');

  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = 'mount';
  mount.style.colorScheme = scheme;
  mounts.add(mount);
  const voice = document.createElement('div');
  voice.className = 'voice';
  voice.setAttribute('aria-live', 'polite');
  root.append(mount, voice);

  hosts.add(host);
  document.documentElement.append(host);
  host.showPopover();
  const since = view.performance.now();

  for (const name of OURS) {
    root.addEventListener(name, onlyTrusted, { capture: true });
    root.addEventListener(name, (event) => event.stopPropagation());
  }
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent, root, keys));
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      if (event.target === host) event.stopPropagation();
      keys.onClose();
    },
    { signal, capture: true },
  );
  stayConnected(host, keys.onClose, signal);

  let placing = new AbortController();
  let speaking = 0;
  signal.addEventListener(
    'abort',
    () => {
      placing.abort();
      mounts.delete(mount);
      view.clearTimeout(speaking);
      const inside = document.activeElement === host;
      host.remove();
      if (inside && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
    { once: true },
  );

  return {
    mount,
    isOurs: (target) => target === host,
    beside(mark, point) {
      placing.abort();
      placing = new AbortController();
      if (!signal.aborted) keepBeside(host, mark, point, view, placing.signal);
    },
    outside(rects) {
      placing.abort();
      placing = new AbortController();
      if (!signal.aborted) keepOutside(host, rects, view, placing.signal);
    },
    focus: () =>
      mount.querySelector<HTMLElement>('[data-first], [role="dialog"]')?.focus({ preventScroll: true }),
    move: (back) => moveFocus(root, back),
    announce(sentence) {
      view.clearTimeout(speaking);
      speaking = view.setTimeout(() => {
        voice.textContent = sentence;
      }, VOICE_DELAY);
    },
    isSeenAt: (x, y) => isSeen(host, since, x, y, view),
  };
}

function onlyTrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function onKey(event: KeyboardEvent, root: ShadowRoot, keys: CardKeys): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const by = { ArrowRight: 1, '.': 1, ArrowLeft: -1, ',': -1 }[event.key];
  if (by === 1 || by === -1) {
    event.preventDefault();
    keys.onStep(by);
  }
  if (event.key === 'Tab') goRound(event, root);
}

const STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, iframe, [tabindex="0"]';

const stopsOf = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
  );

/** The host stands at the end of the document, far from the passage: Tab stays with the card, Esc leaves it. */
function goRound(event: KeyboardEvent, root: ShadowRoot): void {
  const stops = stopsOf(root);
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = stops[at + (event.shiftKey ? -1 : 1)];
  // Within the card the browser knows the way, but for a field of its own document.
  if (at >= 0 && next && next.localName !== 'iframe') return;
  if (at < 0 && !event.shiftKey && stops[0]?.localName !== 'iframe') return;
  event.preventDefault();
  moveFocus(root, event.shiftKey);
}

function moveFocus(root: ShadowRoot, back: boolean): void {
  const stops = stopsOf(root);
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = back ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
  stops[next]?.focus();
}

function stayConnected(host: HTMLElement, giveUp: () => void, signal: AbortSignal): void {
  let returns = 0;
  const parent = host.ownerDocument.documentElement;
  const back = (): void => {
    if (signal.aborted) return;
    if (host.isConnected && host.matches(':popover-open')) return;
    if (++returns > MOST_RETURNS) {
      giveUp();
      return;
    }
    if (!host.isConnected) parent.append(host);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    host.showPopover();
  };
  const observer = new MutationObserver(back);
  observer.observe(parent, { childList: true });
  host.addEventListener('toggle', back, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
