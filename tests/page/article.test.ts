import { expect, test } from 'vitest';
import { collectPage } from '../../lib/page/collect.ts';
import { parse, prose } from './parse.ts';

const told = prose(6);
const menu = `<nav><ul><li><a href="/a">Harbour</a></li><li><a href="/b">Weather</a></li></ul></nav>`;
const teasers = Array.from(
  { length: 8 },
  (_, i) =>
    `<div class="card"><a href="/${i}"><h3>Another story ${i}</h3><p>${prose(1, 'Elsewhere a tram')}</p></a></div>`,
).join('');

/** Each page: what must be read, in order, and what must not. */
const pages: [name: string, body: string, has: string[], hasNot: string[]][] = [
  [
    'article in main',
    `<header>${menu}</header><main><article><h1>Ferry leaves early</h1><p>${told}</p><h2>Later</h2><p>${told}</p>` +
      `<aside><p>Most read: ${prose(2, 'A bridge')}</p></aside></article></main><footer><p>${prose(1, 'Imprint')}</p></footer>`,
    ['Ferry leaves early', 'Later'],
    ['Harbour', 'Most read', 'Imprint'],
  ],
  [
    'div soup, standfirst outside the text',
    `<div><div id="top">${menu}</div><div class="x1"><div><h1>Ferry leaves early</h1><div>${prose(1, 'A standfirst says the boat')}</div></div>` +
      `<div class="x2"><div>${told}</div><div>${told}</div><div>${told}</div></div></div><div class="x3">${teasers}</div></div>`,
    ['Ferry leaves early', 'A standfirst says the boat', 'The ferry to the island'],
    ['Another story', 'Harbour'],
  ],
  [
    'line breaks for paragraphs',
    `<table><tr><td>${menu}</td><td><h1>Ferry leaves early</h1>${told}<br><br>${prose(4, 'The captain')}<br/> <br/>Last words of the day.</td></tr></table>`,
    ['Ferry leaves early', 'The captain', 'Last words'],
    ['Harbour'],
  ],
  [
    'live blog: many entries, all of them the page',
    `<main><h1>Ferry strike, live</h1>${Array.from({ length: 9 }, (_, i) => `<article><h2>Entry ${i}</h2><p>${prose(2, `Entry ${i} tells that`)}</p></article>`).join('')}</main>`,
    ['Ferry strike, live', 'Entry 0', 'Entry 8 tells that'],
    [],
  ],
  [
    'story with teasers that are articles too',
    `<div class="page"><article class="story"><h1>Ferry leaves early</h1><p>${told}</p><p>${told}</p></article>` +
      `<section class="related">${Array.from({ length: 5 }, (_, i) => `<article><h3><a href="/${i}">Tram ${i}</a></h3><p>${prose(1, 'Elsewhere a tram')}</p></article>`).join('')}</section></div>`,
    ['Ferry leaves early'],
    ['Tram 1', 'Elsewhere'],
  ],
  [
    'one form around the whole page, fields named like properties',
    `<form><input name="firstChild"><input name="parentNode"><input name="textContent"><input name="getAttribute">` +
      `<input name="localName"><input name="nextSibling"><div><h1>Ferry leaves early</h1><p>${told}</p><p>${told}</p></div></form>`,
    ['Ferry leaves early', 'The ferry to the island'],
    [],
  ],
  [
    'hidden parts and comments',
    `<article><h1>Ferry leaves early</h1><p>${told} <span class="visually-hidden">secret one</span></p>` +
      `<div style="display:none">secret two</div><p hidden>secret three</p><p>${told}</p>` +
      `<div class="comments-list"><p>${prose(1, 'A reader says the boat')}</p></div></article>`,
    ['Ferry leaves early'],
    ['secret', 'A reader says'],
  ],
  [
    'two whole stories: the one the address is about',
    `<main><article><h1>Tram stands still</h1><p>${prose(8, 'The tram')}</p></article><article><h1>Ferry leaves early</h1><p>${prose(8)}</p></article></main>`,
    ['Ferry leaves early', 'The ferry'],
    ['Tram', 'The tram'],
  ],
];

test.each(pages)('%s', (_, body, has, hasNot) => {
  const { text } = collectPage(parse(body, '<title>Ferry leaves early - The Quay</title>')).input;
  let from = 0;
  for (const part of has) {
    const at = text.indexOf(part, from);
    expect(at, `"${part}" in ${text.slice(0, 300)}`).toBeGreaterThanOrEqual(0);
    from = at;
  }
  for (const part of hasNot) expect(text).not.toContain(part);
});

test('paragraphs split at two line breaks and headings keep their kind', () => {
  const { input } = collectPage(
    parse(`<div><h1>One</h1>${told}<br><br>${told}<h3>Two</h3><p>${told}<br>and on</p></div>`),
  );
  expect(input.blocks.map((block) => block.kind)).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(input.text.split('\n')).toHaveLength(5);
  expect(input.text).toContain('weather. and on');
});

test('the tree is as before, and a page without text gives none', () => {
  const document = parse(`${menu}<article><h1>Ferry</h1><p>${told}</p></article>`);
  const before = document.documentElement.outerHTML;
  collectPage(document);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(collectPage(parse('')).input).toMatchObject({ text: '', blocks: [], partial: 'short' });
});
