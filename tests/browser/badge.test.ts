import { beforeEach, expect, test, vi } from 'vitest';
import { showCount } from '../../lib/browser/badge.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser: { action } }));
beforeEach(() => vi.resetAllMocks());

test('a count is shown, none is no badge', async () => {
  await showCount(7, 3);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
  await showCount(7, 0);
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
});

test('a tab that was closed meanwhile is no error', async () => {
  action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
  await expect(showCount(7, 3)).resolves.toBeUndefined();
});
