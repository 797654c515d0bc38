import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, markdown } from '../../lib/text/markdown.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

test('paragraphs, lines, emphasis, code and links', () => {
  expect(markdown('One **two** *three*\nfour `five`\n\n_six_')).toEqual([
    {
      kind: 'paragraph',
      inner: [
        text('One '),
        { kind: 'strong', inner: [text('two')] },
        text(' '),
        { kind: 'em', inner: [text('three')] },
        { kind: 'break' },
        text('four '),
        { kind: 'code', text: 'five' },
      ],
    },
    { kind: 'paragraph', inner: [{ kind: 'em', inner: [text('six')] }] },
  ]);
  expect(markdown('[Quay](https://quay.example/a_b), https://pier.example/x.')).toEqual([
    {
      kind: 'paragraph',
      inner: [
        { kind: 'link', href: 'https://quay.example/a_b', inner: [text('Quay')] },
        text(', '),
        { kind: 'link', href: 'https://pier.example/x', inner: [text('https://pier.example/x')] },
        text('.'),
      ],
    },
  ]);
});

test('headings, lists, quotations and code', () => {
  const blocks = markdown('# Head\n- a\n- b\n1. c\n> said\n> more\n```\n**raw**\n```\nend');
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'list', 'quote', 'code', 'paragraph']);
  expect(blocks[1]).toEqual({ kind: 'list', ordered: false, items: [[text('a')], [text('b')]] });
  expect(blocks[4]).toEqual({ kind: 'code', text: '**raw**' });
});

test('only the web is linked; names with underscores and sums with stars are no emphasis', () => {
  const plain = ['[x](javascript:alert(1))', '<b>x</b>', 'a_b_c', '2 * 3 * 4', '[x](data:text/html,x)'];
  for (const line of plain) expect(markdown(line)).toEqual([{ kind: 'paragraph', inner: [text(line)] }]);
});

const lettersOf = (inner: Inline[]): string =>
  inner.map((one) => ('text' in one ? one.text : 'inner' in one ? lettersOf(one.inner) : ' ')).join('');
const allOf = (block: Block): string =>
  block.kind === 'code'
    ? block.text
    : block.kind === 'list'
      ? block.items.map(lettersOf).join(' ')
      : lettersOf(block.inner);

test('no letter of a text is lost', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '*',
    '**',
    '_',
    '`',
    '[',
    '](https://q.example/)',
    '\n',
    ' ',
    '- ',
    '> ',
    '# ',
    'https://w.example/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      if (/```/.test(source)) return;
      const letters = (all: string) =>
        all.replace(/\]\(https:\/\/q\.example\/\)/g, '').replace(/[^abw]/g, '').length;
      expect(letters(markdown(source).map(allOf).join(' '))).toBe(letters(source));
    }),
  );
});
