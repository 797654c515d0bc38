import { h } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { addressOfTab, deskHere, follow } from '../notebook/desk.ts';
import { openNotebook } from '../notebook/full.ts';
import { spokenKey } from '../notebook/spoken.ts';

/**
 * The notes of the page in front. For another page the list is drawn anew, but never under a note that is being
 * edited: what was typed would be gone. It follows once the editing is over.
 */
export function notesInFront(into: HTMLElement, redraw: () => void) {
  let tab = -1;
  let address: string | null = null;
  let wanted: string | null = null;
  const desk = deskHere((part) => void openNotebook(tab, part));
  const spoken = spokenKey(into);
  const settle = () => {
    if (wanted === address || into.querySelector('.notebook :is(.editor, .fact-form)')) return;
    address = wanted;
    redraw();
  };
  // What ends an editing is a click or a key; the editor itself is gone a moment later.
  const settleSoon = () => setTimeout(settle);
  into.addEventListener('click', settleSoon);
  into.addEventListener('keyup', settleSoon);
  return {
    async turnTo(tabId: number): Promise<void> {
      tab = tabId;
      const found = await addressOfTab(tabId);
      if (tab !== tabId) return;
      wanted = found;
      settle();
    },
    draw: () => h(Notebook, { key: `${spoken()} ${address ?? ''}`, desk, address, follow }),
  };
}
