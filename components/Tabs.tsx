import { t } from '../lib/i18n/t.ts';

/** The two faces of popup and side panel: the page in front, and the reader's notes. */
export type Tab = 'page' | 'notes';

const TABS = ['page', 'notes'] as const;

/** What marks an element as the panel of a tab. */
export const panelOf = (tab: Tab) =>
  ({ id: `panel-${tab}`, role: 'tabpanel', 'aria-labelledby': `tab-${tab}` }) as const;

/** Which face is shown; the arrow keys go from one to the other. */
export function Tabs({ shown, onTab }: { shown: Tab; onTab(tab: Tab): void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = shown === 'page' ? 'notes' : 'page';
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('popup.tabs')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          aria-controls={tab === shown ? `panel-${tab}` : undefined}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onTab(tab)}
          onKeyDown={onKeyDown}
        >
          {t(`popup.tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
