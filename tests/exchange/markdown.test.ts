import { expect, test } from 'vitest';
import { isMarkdown, readMarkdown, writeMarkdown } from '../../lib/exchange/markdown.ts';
import { NOW, plainNote } from './some-notes.ts';

test('one file a page, with front matter, quote, text and a link to the passage', () => {
  const other = plainNote({ id: 'b', address: 'https://other.example/', url: 'https://other.example/' });
  const files = writeMarkdown([plainNote(), plainNote({ id: 'c' }), other]);
  expect(files.map((f) => f.name)).toEqual([
    'Talks end without a truce.md',
    'Talks end without a truce 2.md',
  ]);
  const text = files[0]?.text ?? '';
  expect(text).toMatch(/^---\ntitle: "Talks end without a truce"\n/);
  expect(text).toContain('notes: 2\n');
  expect(text).toContain('\n> They left with an agreement\n');
  expect(text).toContain('\nSo who **signed** it?\n');
  expect(text).toContain('#:~:text=They%20left%20with%20an%20agreement>');
  expect(text).toContain(' #istanbul #prisoner-exchange');
});

test.each([
  ['../../etc/passwd', 'etc passwd.md'],
  ['CON', 'page CON.md'],
  ['', 'harbour.example.md'],
  ['a/b:c*d?"<>|', 'a b c d.md'],
  ['...', 'page.md'],
])('title %j makes the file %j', (title, name) => {
  expect(writeMarkdown([plainNote({ title })])[0]?.name).toBe(name);
});

test('an edit in the text part is read back; foreign Markdown is not ours', () => {
  const [{ text } = { text: '' }] = writeMarkdown([plainNote()]);
  const edited = text.replace('So who **signed** it?', 'Signed by\n\nboth.').replaceAll('\n', '\r\n');
  expect(readMarkdown(edited, 'x.md', NOW).notes).toMatchObject([{ body: 'Signed by\n\nboth.' }]);
  expect(isMarkdown('---\ntitle: x\n---\n# y')).toBe(false);
});
