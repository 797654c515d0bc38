/**
 * The page around an article on a news site, for `npm run bench`: as many elements, as deep, and of the same kinds as
 * the published counts of four news sites have them: The Guardian 3,592 elements, Le Monde 2,160, BBC 1,170 and
 * NOS 513, the median of their median depths 10; most of them div, a and span.
 * Source: https://velt.info/blog/2021/09/exploring-web-page-complexity/ (29 September 2021). The median of the four
 * counts is 1,665, and the page has that many with an article of a thousand words in it.
 */

const times = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

const menu = times(
  100,
  (i) => `<li class="menu-item"><a href="/section/${i}"><span>Section ${i}</span></a></li>`,
);

const teasers = times(
  107,
  (i) =>
    `<div class="card teaser"><a href="/story/${i}"><div class="picture"><img src="/i/${i}.jpg" alt=""></div><div class="words"><h3><span>Another story of the day, number ${i}</span></h3><p>A line or two on what it tells, and who wrote it, at hour ${i}.</p></div></a></div>`,
);

const comments = times(
  30,
  (i) =>
    `<div class="comment"><div><b>Reader ${i}</b></div><p>I have read this twice and still cannot say whether the ferry will run, which is all that I came for, number ${i}.</p></div>`,
);

/** What pages load and say of themselves. */
const head = times(20, (i) => `<script>window.queue=window.queue||[];queue.push({slot:${i}})</script>`);

/** A whole page with these paragraphs for an article. */
export function siteWith(title: string, lines: readonly string[]): string {
  const body = lines.map((line) => `<div class="block"><p>${line}</p></div>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><div id="root"><div class="shell"><header><div class="bar"><nav><ul>${menu}</ul></nav></div></header><div class="grid"><main><article><div class="lead"><h1>${title}</h1></div><div class="body"><div class="column">${body}</div></div></article><section class="related"><div class="rows"><div class="row">${teasers}</div></div></section><section class="comments"><div class="thread">${comments}</div></section></main></div><footer><div class="bar"><ul>${menu}</ul></div></footer></div></div></body></html>`;
}
