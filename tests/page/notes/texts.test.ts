// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textsOf } from '../../../lib/page/notes/texts.ts';
import { PASSAGES, setPage } from './live.ts';

test('the article, and with it all that can be read', () => {
  setPage(PASSAGES);
  document.body.insertAdjacentHTML(
    'beforeend',
    '<textarea>typed here</textarea><p hidden>not to be seen</p>',
  );
  const texts = textsOf(document);
  expect(texts.title).toBe('Ferries after the storm');
  expect(texts.article.page.text).not.toContain('lamps');
  expect(texts.whole().page.text).toContain('lamps');
  expect(texts.whole().page.text).toContain('1,000 passengers');
  expect(texts.whole().page.text).not.toMatch(/typed here|not to be seen/);
  expect(texts.whole()).toBe(texts.whole());
});
