import { expect, test } from 'vitest';
import { openingOf } from '../../lib/page/opening.ts';
import { parse, prose } from './parse.ts';

test('title, headings, descriptions and paragraphs are the opening', () => {
  const head = '<title>Two ferries</title><meta property="og:title" content="The race">';
  const opening = openingOf(parse('<h1>Across</h1><p>They left at nine.</p>', head));
  for (const part of ['Two ferries', 'The race', 'Across', 'They left at nine.'])
    expect(opening).toContain(part);
});

test('a page without paragraphs is read where its prose stands', () => {
  const menu = '<nav>Menu</nav><script>var ferry = "unseen"</script>';
  const body = `<div>${prose(3)}<br><br>${prose(2, 'The lighthouse keeper')}</div>`;
  const opening = openingOf(parse(`${menu}${body}`));
  expect(opening).toContain('The lighthouse keeper left the quay');
  expect(opening).not.toContain('Menu');
  expect(opening).not.toContain('unseen');
});

test('other text is left alone where paragraphs say enough', () => {
  const opening = openingOf(parse(`<p>${prose(20)}</p>`.repeat(4) + prose(2, 'The lighthouse keeper')));
  expect(opening).not.toContain('lighthouse');
});

test('a page of any length gives an opening of few pages', () => {
  const opening = openingOf(parse(`<div>${Array.from({ length: 400 }, () => prose(2)).join('<br>')}</div>`));
  expect(opening.length).toBeLessThan(8_000);
});
