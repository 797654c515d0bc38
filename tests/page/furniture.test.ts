import { expect, test } from 'vitest';
import { furnitureOf } from '../../lib/page/furniture.ts';
import { parse } from './parse.ts';

/** Markup of one element, and whether it is left out of an article. */
const cases: [html: string, out: boolean][] = [
  ['<nav>x</nav>', true],
  ['<aside>x</aside>', true],
  ['<figcaption>x</figcaption>', true],
  ['<div role="complementary">x</div>', true],
  ['<div class="c-relatedStories">x</div>', true],
  ['<div id="comments">x</div>', true],
  ['<div class="newsletter-signup">x</div>', true],
  ['<p hidden>x</p>', true],
  ['<span class="visually-hidden">x</span>', true],
  ['<div style="color:red; DISPLAY : none">x</div>', true],
  ['<div aria-hidden="true">x</div>', true],
  ['<header>site</header>', true],
  ['<figure>picture</figure>', true],
  ['<div contenteditable="true">x</div>', true],
  ['<header><h1>Title</h1></header>', false],
  ['<figure><blockquote>said</blockquote></figure>', false],
  ['<div aria-hidden="true"><p>behind a dialog</p></div>', false],
  ['<div class="commentary">x</div>', false],
  ['<div class="headline-news-item">x</div>', false],
  ['<p class="share-of-voice">x</p>', false],
  ['<div class="article-body">x</div>', false],
];

test.each(cases)('%s -> left out: %s', (html, out) => {
  const element = parse(html).body.firstElementChild as Element;
  expect(furnitureOf(10_000)(element)).toBe(out);
});

test('the page as a whole is no furniture, whatever its class says', () => {
  const element = parse('<div class="with-sidebar related">all of it</div>').body
    .firstElementChild as Element;
  expect(furnitureOf(10)(element)).toBe(false);
  expect(furnitureOf(10_000)(element)).toBe(true);
});
