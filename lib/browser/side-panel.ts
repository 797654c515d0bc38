import { browser } from 'wxt/browser';

/** Firefox's name for it; browsers on phones have neither. */
interface Panels {
  sidebarAction?: { open(): Promise<void> };
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

const panels = (): Panels => browser as unknown as Panels;

/** Whether this browser has a side panel that can be opened. */
export function hasSidePanel(): boolean {
  const { sidebarAction, sidePanel } = panels();
  return Boolean(sidebarAction ?? sidePanel);
}

/**
 * Opens the side panel in a window. Must be called straight from a click: no `await` may come before it. Rejects
 * where the browser will not, or has none.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction, sidePanel } = panels();
  await (sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId }));
}
