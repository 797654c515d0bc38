/**
 * Files that mean harm or are merely broken, with a fixed seed, and what is to become of each. Long because it is
 * one list.
 */
import type { EntryReason, FileReason } from '../../lib/exchange/refusal.ts';
import { random } from '../text/anchor-edits.ts';
import { bytesOf, plainNote } from './some-notes.ts';

export interface HostileFile {
  name: string;
  bytes: Uint8Array;
  /** The file is refused for this, or its entries are kept and refused like this. */
  expected: FileReason | { kept: number; refused?: EntryReason[] } | 'columns';
}

const SEED = 2025;
const json = (value: unknown) => bytesOf(JSON.stringify(value));
const backup = (notes: unknown, more: object = {}) => ({
  format: 'second-source-backup',
  version: 1,
  notes,
  ...more,
});
const file = (name: string, bytes: Uint8Array, expected: HostileFile['expected']): HostileFile => ({
  name,
  bytes,
  expected,
});
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const annotation = (more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:0b8ad4a6-4a35-4f6c-9d54-0d9f3c1c5a11',
  type: 'Annotation',
  target: {
    source: 'https://harbour.example/a',
    selector: { type: 'TextQuoteSelector', exact: 'some words' },
  },
  ...more,
});

function broken(): HostileFile[] {
  const whole = JSON.stringify(backup([plainNote()]));
  const rnd = random(SEED);
  const cuts = Array.from({ length: 12 }, () => 1 + Math.floor(rnd() * (whole.length - 2)));
  return [
    ...cuts.map((at, i) => file(`cut ${i}.json`, bytesOf(whole.slice(0, at)), 'broken-json')),
    file('empty.json', bytesOf(''), 'empty'),
    file('blank.json', bytesOf(' \n\t '), 'empty'),
    file('bom only.json', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'),
    file('bom.json', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(whole)]), { kept: 1 }),
    file(
      'utf16le.json',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(whole, (c) => c.charCodeAt(0)).buffer)]),
      { kept: 1 },
    ),
    file('utf16 cut.json', new Uint8Array([0xff, 0xfe, 0x00]), 'not-text'),
    file('nul.json', bytesOf(`${whole}\0`), 'not-text'),
    file('latin1.json', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'not-text'),
    file('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-text'),
    file('gzip.json', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'compressed'),
    file('zip.json', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'compressed'),
    file('trailing comma.json', bytesOf('[{},]'), 'broken-json'),
    file('two values.json', bytesOf('{} {}'), 'broken-json'),
    file('single quotes.json', bytesOf("{'format':'second-source-backup'}"), 'broken-json'),
    file('NaN.json', bytesOf('{"a":NaN}'), 'broken-json'),
    file('number.json', bytesOf('[1e308]'), 'unknown-form'),
    file('null in list.json', bytesOf('[null]'), 'unknown-form'),
    file('list of nothing.json', bytesOf('[]'), 'unknown-form'),
    file('empty object.json', bytesOf('{}'), 'unknown-form'),
    file('page of HTML.html', bytesOf('<!doctype html><title>x</title>'), 'unknown-form'),
    file('open quote.csv', bytesOf('Highlight,Title,URL\n"never closed'), 'broken-csv'),
    file('one column.csv', bytesOf('words\nmore words'), 'unknown-form'),
    file('header only.csv', bytesOf('Highlight,Title,URL\n'), 'no-entries'),
    file('strange table.csv', bytesOf('a,b\n1,2\n'), 'columns'),
  ];
}

function large(): HostileFile[] {
  return [
    file('too big.json', new Uint8Array(20_000_001).fill(32), 'too-big'),
    file('deep list.json', bytesOf(deep(1_000_000, '[', ']')), 'too-deep'),
    file('deep object.json', bytesOf(`${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`), 'too-deep'),
    file('deep and open.json', bytesOf('['.repeat(2_000_000)), 'too-deep'),
    file(
      'deep in a note.json',
      bytesOf(
        JSON.stringify(backup([plainNote()])).replace('"tags":[', `"x":${deep(40, '[', ']')},"tags":[`),
      ),
      'too-deep',
    ),
    file('brackets in a string.json', json(backup([plainNote({ body: '['.repeat(60_000) })])), { kept: 1 }),
    file(
      'a million tiny.json',
      bytesOf(`{"format":"second-source-backup","version":1,"notes":[${'{},'.repeat(999_999)}{}]}`),
      'too-many',
    ),
    file('long field.json', json(backup([plainNote({ body: 'x'.repeat(65_537) })])), {
      kept: 0,
      refused: ['too-long'],
    }),
    file('longest field.json', json(backup([plainNote({ body: 'x'.repeat(65_536) })])), { kept: 1 }),
    file(
      '10 MB of tags.json',
      json(
        backup([
          plainNote({ tags: Array.from({ length: 100_000 }, (_, i) => `tag number ${i} ${'x'.repeat(80)}`) }),
        ]),
      ),
      { kept: 0, refused: ['bad-tags'] },
    ),
    file('long tag.json', json(backup([plainNote({ tags: ['x'.repeat(257)] })])), {
      kept: 0,
      refused: ['bad-tags'],
    }),
    file('long address.json', json(backup([plainNote({ url: `https://a.example/${'x'.repeat(9000)}` })])), {
      kept: 0,
      refused: ['bad-address'],
    }),
    file('many columns.csv', bytesOf(`Highlight,Title,URL${',x'.repeat(50_000)}\na,b,https://a.example/\n`), {
      kept: 1,
    }),
    file(
      'many rows.csv',
      bytesOf(`Highlight,Title,URL\n${'a,b,https://a.example/\n'.repeat(60_000)}`),
      'too-many',
    ),
    file('quotes only.csv', bytesOf(`Highlight,Title,URL\n${'"'.repeat(400_000)},b,https://a.example/\n`), {
      kept: 0,
      refused: ['too-long'],
    }),
    file(
      'many selectors.json',
      json(
        annotation({
          target: {
            source: 'https://a.example/',
            selector: Array.from({ length: 50_000 }, () => ({ type: 'CssSelector' })),
          },
        }),
      ),
      { kept: 0, refused: ['nothing-in-it'] },
    ),
  ];
}

function poisoned(): HostileFile[] {
  const note = JSON.stringify(plainNote());
  const keys = ['__proto__', 'constructor', 'prototype'];
  return [
    ...keys.flatMap((key) => [
      file(
        `${key} on top.json`,
        bytesOf(JSON.stringify(backup([plainNote()])).replace('{', `{"${key}":{"polluted":true},`)),
        { kept: 1 },
      ),
      file(
        `${key} in a note.json`,
        bytesOf(
          `{"format":"second-source-backup","version":1,"notes":[${note.replace('{', `{"${key}":{"polluted":true,"deleted":"2025-01-01"},`)}]}`,
        ),
        { kept: 1 },
      ),
      file(
        `${key} in a quote.json`,
        bytesOf(
          `{"format":"second-source-backup","version":1,"notes":[${note.replace('"quote":{', `"quote":{"${key}":{"exact":"other"},`)}]}`,
        ),
        { kept: 1 },
      ),
      file(`${key} as id.json`, json(backup([plainNote({ id: key })])), { kept: 1 }),
      file(`${key} as tag.json`, json(backup([plainNote({ tags: [key] })])), { kept: 1 }),
      file(`${key} as column.csv`, bytesOf(`Highlight,Title,URL,${key}\na,b,https://a.example/,polluted\n`), {
        kept: 1,
      }),
    ]),
    file(
      'note by prototype.json',
      bytesOf(`{"format":"second-source-backup","version":1,"notes":[{"__proto__":${note}}]}`),
      { kept: 0, refused: ['no-address'] },
    ),
    file(
      'format by prototype.json',
      bytesOf(`{"__proto__":{"format":"second-source-backup","version":1,"notes":[${note}]}}`),
      'unknown-form',
    ),
    file(
      'methods as data.json',
      json(backup([{ ...plainNote(), toString: 'x', toJSON: 'y', valueOf: 1, hasOwnProperty: 'z' }])),
      { kept: 1 },
    ),
    file('length as data.json', json({ ...backup({ length: 3, 0: plainNote() }) }), 'unknown-form'),
  ];
}

function lying(): HostileFile[] {
  const one = (name: string, more: object, expected: HostileFile['expected'] = { kept: 1 }) =>
    file(`${name}.json`, json(backup([{ ...plainNote(), ...more }])), expected);
  const bad = (reason: EntryReason): HostileFile['expected'] => ({ kept: 0, refused: [reason] });
  return [
    one('negative date', { created: -1 }, bad('bad-date')),
    one('huge date', { created: 1e308 }, bad('bad-date')),
    one('date of words', { modified: 'yesterday' }, bad('bad-date')),
    one('date far ahead', { created: '9999-12-31T00:00:00Z' }, bad('bad-date')),
    one('date as object', { created: {} }, bad('bad-date')),
    one('id as path', { id: '../../x' }),
    one('id as object', { id: { a: 1 } }),
    one('javascript address', { url: 'javascript:alert(1)' }, bad('bad-address')),
    one('JavaScript address', { url: ' \tJaVaScRiPt:alert(1)' }, bad('bad-address')),
    one('data address', { url: 'data:text/html,<script>alert(1)</script>' }, bad('bad-address')),
    one('blob address', { url: 'blob:https://a.example/1' }, bad('bad-address')),
    one('extension address', { url: 'chrome-extension://abc/popup.html' }, bad('bad-address')),
    one('relative address', { url: '/a' }, bad('bad-address')),
    one('address as number', { url: 7 }, bad('bad-address')),
    one('no address', { url: undefined }, bad('no-address')),
    one('foreign key', { address: 'javascript:alert(1)' }),
    one('markup in the text', { body: '<img src=x onerror=alert(1)>' }),
    one('markup in the title', { title: '<svg><style><img title="</style><img src=x onerror=alert(1)>">' }),
    one('direction override', { title: 'gpj\u202Eexe.', tags: ['\u2066a\u2069'] }),
    one('lone surrogates', { body: '\uD800 and \uDFFF' }),
    one('text as list', { body: ['a'] }, bad('bad-text')),
    one('tags as text', { tags: 'a,b' }, bad('bad-tags')),
    one('tags of objects', { tags: [{ a: 1 }] }, bad('bad-tags')),
    one('quote as number', { target: { quote: { exact: 7 } } }, bad('bad-text')),
    one('target as list', { target: [1], body: '' }, bad('nothing-in-it')),
    one('positions from nowhere', { target: { quote: { exact: 'a' }, position: { start: -5, end: 1e308 } } }),
    one('end before start', { target: { quote: { exact: 'a' }, position: { start: 9, end: 3 } } }),
    one('version of words', { version: 'two' }),
    one('colour unknown', { colour: 'octarine' }),
    one('state unknown', { state: {} }),
    one('changes of words', { changes: ['a', null, { was: 1 }] }, bad('bad-text')),
    file('twice one id.json', json(backup([plainNote(), plainNote({ body: 'other' })])), {
      kept: 1,
      refused: ['same-id'],
    }),
    file('good among bad.json', json(backup([null, 7, plainNote(), [], 'x'])), {
      kept: 1,
      refused: ['not-a-note', 'not-a-note', 'not-a-note', 'not-a-note'],
    }),
    file('newer backup.json', json(backup([plainNote()], { version: 99 })), 'newer-version'),
    file('backup version of words.json', json(backup([plainNote()], { version: '1' })), 'unknown-form'),
    file(
      'version infinite.json',
      bytesOf(`{"format":"second-source-backup","version":1e999,"notes":[${JSON.stringify(plainNote())}]}`),
      'newer-version',
    ),
    file('no notes.json', json(backup([])), 'no-entries'),
    file('notes missing.json', json({ format: 'second-source-backup', version: 1 }), 'unknown-form'),
    file(
      'another tool.json',
      json({ version: '5.0', items: [{ itemType: 'webpage', title: 'x' }] }),
      'unknown-form',
    ),
    file(
      'bookmarks.json',
      json({ guid: 'root', title: '', children: [{ title: 'x', uri: 'https://a.example/' }] }),
      'unknown-form',
    ),
    file('annotation of nothing.jsonld', json(annotation({ target: undefined })), {
      kept: 0,
      refused: ['no-address'],
    }),
    file(
      'collection elsewhere.jsonld',
      json({ type: 'AnnotationCollection', first: 'https://a.example/page1' }),
      'no-entries',
    ),
    file('page without items.jsonld', json({ type: 'AnnotationPage' }), 'no-entries'),
    file(
      'not an annotation.jsonld',
      json({ type: 'AnnotationPage', items: [{ type: 'Person' }, annotation()] }),
      { kept: 1, refused: ['not-a-note'] },
    ),
    file(
      'selector in circles.jsonld',
      bytesOf(
        JSON.stringify(annotation()).replace(
          '"exact"',
          `"refinedBy":${'{"refinedBy":'.repeat(20)}{}${'}'.repeat(20)},"exact"`,
        ),
      ),
      { kept: 1 },
    ),
    file(
      'replies.json',
      json({ total: 1, rows: [{ id: 'a', uri: 'https://a.example/', text: 'x', references: ['b'] }] }),
      { kept: 0, refused: ['reply'] },
    ),
    file('formulas.csv', bytesOf("Highlight,Title,URL\n=CMD|' /C calc'!A0,+1,https://a.example/\n"), {
      kept: 1,
    }),
    file('javascript.csv', bytesOf('Highlight,Title,URL\na,b,javascript:alert(1)\n'), {
      kept: 0,
      refused: ['bad-address'],
    }),
    file('short rows.csv', bytesOf('Highlight,Title,URL\na\n'), { kept: 0, refused: ['no-address'] }),
    file('note that is none.md', bytesOf('---\ntitle: x\n---\n\n<!-- note {"id": -->\n<!-- /note -->\n'), {
      kept: 0,
      refused: ['not-a-note'],
    }),
    file(
      'deep in Markdown.md',
      bytesOf(`---\n---\n\n<!-- note ${deep(100, '[', ']')} -->\n<!-- /note -->\n`),
      { kept: 0, refused: ['not-a-note'] },
    ),
  ];
}

export const hostileFiles = (): HostileFile[] => [...broken(), ...large(), ...poisoned(), ...lying()];
