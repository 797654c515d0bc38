/** The options as a test draws them, with actions that only listen. */
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../../components/options/view.ts';

const LISTED: OptionsView['listed'] = [
  { host: 'quay.example', name: 'The Quay', country: 'GB', lang: 'en' },
  { host: 'pier.example', name: 'Pier', country: null, lang: 'en' },
  { host: 'iskele.example', name: 'İskele', country: 'TR', lang: 'tr' },
];

/** Draws the options; `again` draws them with another view, `settings` makes one. */
export function showOptions(change: Partial<OptionsView> = {}) {
  const actions = {
    onChange: vi.fn(),
    onSites: vi.fn(),
    onAllow: vi.fn(),
    onRemove: vi.fn(),
    onKeys: vi.fn(),
    onPrivate: vi.fn(),
    onNotebook: vi.fn(),
    onErase: vi.fn(),
  } satisfies OptionsActions;
  const view: OptionsView = {
    settings: {
      everywhereOff: false,
      offSites: [],
      toolbarOff: false,
      keepArticles: false,
      language: null,
      theme: null,
      marks: 'all',
      markStyle: 'line',
    },
    browserLanguage: 'en',
    listed: LISTED,
    access: { listed: true, everywhere: false, added: [] },
    keys: [
      { name: 'next-mark', description: '', shortcut: 'Alt+Shift+J' },
      { name: 'open-panel', description: '', shortcut: '' },
      { name: 'of-the-browser', description: 'Something of the browser', shortcut: '' },
    ],
    stats: { notes: 12, bin: 1, pages: 5, tags: [], undo: null, redo: null, kept: true, used: 3_240_000 },
    about: { product: '1.2.3', record: '2025-06-01.1', facts: 70, sources: 212 },
    inPrivate: false,
    browser: 'chrome',
    canOpenKeys: true,
    said: '',
    ...change,
  };
  const settings = (changed: Partial<OptionsView['settings']>) => ({ ...view.settings, ...changed });
  const { rerender } = render(<Options view={view} actions={actions} />);
  return {
    ...actions,
    settings,
    again: (next: Partial<OptionsView>) =>
      rerender(<Options view={{ ...view, ...next }} actions={actions} />),
  };
}
