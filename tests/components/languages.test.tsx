// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageEvents } from '../../components/digest/PageEvents.tsx';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { en } from '../../lib/i18n/en.ts';
import { setWords } from '../../lib/i18n/t.ts';
import { tr } from '../../lib/i18n/tr.ts';
import { readPage } from './made-up-summary.ts';

afterEach(() => {
  cleanup();
  setWords('en', en);
});

test('a digest in Turkish', () => {
  setWords('tr', tr);
  const actions = {
    onTab: vi.fn(),
    onShow: vi.fn(),
    onRestore: vi.fn(),
    onRead: vi.fn(),
    onCompare: vi.fn(),
    onSave: vi.fn(),
    onOptions: vi.fn(),
  };
  const view = {
    summary: readPage(),
    tab: 'page' as const,
    host: 'quay.example',
    busy: false,
    spoken: [],
    said: '',
  };
  render(<SidePanel view={view} actions={actions} notes={() => null} />);
  expect(screen.getByRole('heading', { name: /1 bölüm kayıtlardan farklı/ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: /1 bölüm kayıtlarla örtüşüyor/ })).toBeTruthy();
  expect(screen.getByText('Kayıtlarda: statement of d')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Değinilmeyenler' })).toBeTruthy();
});

test('why a page is about an event, in Turkish', () => {
  setWords('tr', tr);
  const [event] = readPage().events;
  if (!event) throw new Error('The made-up page has an event.');
  render(<PageEvents events={[event]} />);
  const details = screen.getByText('Neden bu olay?').closest('details');
  expect([...(details?.querySelectorAll('dl > div') ?? [])].map((it) => it.textContent)).toEqual([
    'ferry named+3,0',
    'Yayım tarihi: 17 Mayıs 2025-1,5',
    'Anılan son tarih: Haziran 2025+1,0',
  ]);
});
