import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlockSource, textMap } from '../../lib/page/text-map.ts';
import { parse } from './parse.ts';

function textNodes(data: string[]): Text[] {
  const document = parse('<p></p>');
  return data.map((text) => document.createTextNode(text) as unknown as Text);
}

const pieces = fc.array(
  fc.string({
    unit: fc.constantFrom(
      'a',
      'б',
      '7',
      '.',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u202f',
      '\ufeff',
      '—',
      '😀',
    ),
    maxLength: 12,
  }),
  { maxLength: 5 },
);

test('every offset has a character on the page, and that character the offset', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 5 }), (blocks) => {
      const sources: BlockSource[] = blocks.map((data) => ({ kind: 'paragraph', nodes: textNodes(data) }));
      const map = textMap(sources);
      const { text, blocks: read } = map.page;
      expect(text).not.toMatch(/^\s|\s$|\s\s|[\u00ad\u200b\ufeff\u00a0\t]/);
      expect(read.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text);
      for (let i = 0; i < text.length; i++) {
        const [stretch, ...more] = map.stretchesOf(i, i + 1);
        if (text[i] === '\n') {
          expect(stretch).toBeUndefined();
          continue;
        }
        expect(more).toEqual([]);
        if (!stretch) throw new Error(`no place for ${i}`);
        const there = stretch.node.data.slice(stretch.start, stretch.end);
        expect(there.replace(/\s/, ' ')).toBe(text[i]);
        expect(map.offsetOf(stretch.node, stretch.start)).toBe(i);
      }
    }),
  );
});

test('a place in a node never maps before an earlier one', () => {
  fc.assert(
    fc.property(pieces, (data) => {
      const nodes = textNodes(data);
      const map = textMap([{ kind: 'paragraph', nodes }]);
      let last = 0;
      if (!map.page.text) return;
      for (const node of nodes) {
        for (let i = 0; i <= node.data.length; i++) {
          const offset = map.offsetOf(node, i);
          if (offset === null) continue;
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset).toBeLessThanOrEqual(map.page.text.length);
          last = offset;
        }
      }
    }),
  );
});

test('a range over several nodes comes back as one stretch a node', () => {
  const nodes = textNodes(['On  ', 'Fri\u00adday', ', they met.']);
  const map = textMap([
    { kind: 'title', nodes: 'From the head ' },
    { kind: 'paragraph', nodes },
  ]);
  expect(map.page.text).toBe('From the head\nOn Friday, they met.');
  expect(map.stretchesOf(0, 13)).toEqual([]);
  const start = map.page.text.indexOf('On');
  expect(map.stretchesOf(start, start + 10).map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [0, 7],
    [0, 1],
  ]);
  expect(map.offsetOf(parse('x').body as unknown as Node, 0)).toBeNull();
});

test('text past the cap is left out, a block begun is kept whole', () => {
  const { page } = textMap(
    ['one two', 'three four', 'five'].map((nodes) => ({ kind: 'paragraph' as const, nodes })),
    10,
  );
  expect(page.text).toBe('one two\nthree four');
});
