import { expect, test } from 'vitest';
import { type Run, readRuns } from '../../lib/page/runs.ts';
import { parse } from './parse.ts';

const wordsOf = (run: Run) =>
  run.nodes
    .map((node) => (node === ' ' ? '/' : node.data))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[ /]+|[ /]+$/g, '');

/** Markup and its runs; `#` heading, `##` top heading, `/` line break. */
const cases: [html: string, runs: string[]][] = [
  ['<p>a <b>b</b><i>c</i></p>d<p>e</p>', ['a bc', 'd', 'e']],
  ['<h1>a<span>b</span></h1><h2>c</h2>', ['## ab', '# c']],
  ['<h2><div>a</div><div>b</div></h2>c', ['# a', '# b', 'c']],
  ['a<br>b<br><br>c<br> <br/>d', ['a/b', 'c', 'd']],
  ['<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
  ['<ul><li>a<li>b</ul>', ['a', 'b']],
  ['<p> \n </p><p>\u00a0</p>', []],
];

test.each(cases)('%s', (html, expected) => {
  const { runs, whole } = readRuns(parse(html).body, () => false);
  expect(runs.map((run) => `${run.top ? '## ' : run.kind === 'heading' ? '# ' : ''}${wordsOf(run)}`)).toEqual(
    expected,
  );
  expect(whole).toBe(true);
});

test('links that lead away are counted, links within the page are not', () => {
  const [run] = readRuns(parse('<p>ab <a href="/x">cde</a> <a href="#f">fg</a></p>').body, () => false).runs;
  expect(run).toMatchObject({ length: 8, linked: 3 });
});
