import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = join(root, 'tests/fixtures/newsstand/harbour-wire.html');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function anchor(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'scripts/anchor.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
}

const note = (id: string, selector: object) => ({
  id,
  type: 'Annotation',
  target: {
    source: 'https://harbour-wire.example/world',
    selector: { type: 'TextQuoteSelector', ...selector },
  },
});
const notes = (...items: object[]) =>
  JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items });

test('each note with its state, its words now and what changed, under the id it has in the file', () => {
  const jsonld = notes(
    note('https://notes.example/1', {
      exact: 'They left with an agreement to free 1,000 prisoners on each side',
    }),
    note('urn:uuid:0b8ad4a6-4a35-4f6c-9d54-0d9f3c1c5a11', {
      exact: 'The meeting was held at the Ciragan Palace, on the European shore',
    }),
    note('n3', { exact: 'a sentence about herring that was never printed here' }),
    note('n4', { exact: 'Grain ships wait for a berth at the northern anchorage' }),
  );
  const { lines, stderr, status } = anchor('--json', PAGE, file('notes.jsonld', jsonld));
  expect([stderr, status]).toEqual(['', 0]);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'https://notes.example/1',
      state: 'anchored',
      exact: 'They left with an agreement to free 1,000 prisoners on each side',
      changes: [],
    },
    {
      id: 'urn:uuid:0b8ad4a6-4a35-4f6c-9d54-0d9f3c1c5a11',
      state: 'changed',
      exact: 'The meeting was held at the Dolmabahce Palace, on the European shore',
      changes: [{ was: 'Ciragan', now: 'Dolmabahce' }],
    },
    { id: 'n3', state: 'orphan', exact: '', changes: [] },
    // Outside the article: found on the page as a whole.
    {
      id: 'n4',
      state: 'anchored',
      exact: 'Grain ships wait for a berth at the northern anchorage',
      changes: [],
    },
  ]);
});

test('without --json, lines for people', () => {
  const jsonld = notes(
    note('a', { exact: 'They left with an agreement to free 390 prisoners on each side' }),
  );
  const { lines } = anchor(PAGE, file('people.jsonld', jsonld));
  expect(lines).toEqual([
    '≠ changed   “They left with an agreement to free 1,000 prisoners on each side”',
    '              390 → 1,000',
  ]);
});

test.each([
  [
    'a page that is not there',
    () => ['nowhere.html', file('ok.jsonld', notes(note('a', { exact: 'x' })))],
    /^nowhere\.html: .+ no such file\.$/,
  ],
  ['notes that are not there', () => [PAGE, 'nowhere.jsonld'], /^nowhere\.jsonld: .+ no such file\.$/],
  ['notes that are no JSON', () => [PAGE, PAGE], /cannot be brought in: it is not complete JSON\.$/],
  [
    'JSON that is no notes',
    () => [PAGE, file('other.jsonld', '{"a":1}')],
    /there are no notes in it\.$|none of the forms/,
  ],
])('%s: one sentence, exit 1', (_, args, sentence) => {
  const { lines, stderr, status } = anchor('--json', ...args());
  expect([lines, status]).toEqual([[], 1]);
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr.trim()).not.toContain('\n');
});

test('a note that is none is named, the others are done', () => {
  const { lines, stderr, status } = anchor(
    '--json',
    PAGE,
    file('mixed.jsonld', notes({ type: 'Person' }, note('a', { exact: 'x' }))),
  );
  expect([lines.length, status]).toEqual([1, 1]);
  expect(stderr).toMatch(/mixed\.jsonld, entry 1: left out, it is not a note\.\n$/);
});
