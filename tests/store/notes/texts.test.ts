import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PACK_SIZE } from '../../../lib/store/notes/columns.ts';
import { searchText, soughtIn, Texts } from '../../../lib/store/notes/texts.ts';
import { madeUpNote } from './made-up-notes.ts';

test('words, the longest first; a stretch in quotation marks stays whole; one spelling', () => {
  expect(soughtIn('  at İstanbul’da at ')).toEqual(['istanbulda', 'at']);
  expect(soughtIn('"black  sea" or')).toEqual(['black sea', 'or']);
  expect(soughtIn('«Чёрное море»')).toEqual(['черное море']);
  expect(soughtIn(' "" ')).toEqual(['""']);
  expect(soughtIn('   ')).toEqual([]);
});

test('a note is sought by quote, text, tags, title and outlet', () => {
  const text = searchText(madeUpNote(0, { tags: ['Güvenlik'], body: 'two\nlines' }));
  for (const part of ['the ferry left pier 0', 'two lines', 'guvenlik', 'ferry number 0', 'quay courier'])
    expect(text).toContain(part);
  expect(searchText(madeUpNote(0, { target: null }))).toContain('ferry number');
});

test('texts put one by one and all at once find what a plain search finds', () => {
  const words = fc
    .array(fc.constantFrom('ab', 'a', 'b', 'abc', 'ca'), { maxLength: 6 })
    .map((list) => `${list.join(' ')}\n`);
  const slot = fc.integer({ min: 0, max: PACK_SIZE + 5 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(slot, words), { maxLength: 30 }),
      fc.array(fc.constantFrom('a', 'bc', 'ab c', 'ca')),
      (puts, sought) => {
        if (sought.length === 0) return;
        const texts = new Texts();
        const plain = new Map<number, string>();
        puts.forEach(([at, text], i) => {
          plain.set(at, text);
          if (i % 2 === 0) texts.put(new Map([[at, text]]));
          else texts.put(new Map([...plain].slice(-3)));
        });
        texts.put(plain);
        const again = new Texts();
        again.takePack(texts.pack(1));
        again.takePack(texts.pack(0));
        const marks = again.find(sought, PACK_SIZE + 6);
        for (let i = 0; i < marks.length; i++)
          expect(marks[i] === 1).toBe(sought.every((word) => (plain.get(i) ?? '').includes(word)));
      },
    ),
  );
});
