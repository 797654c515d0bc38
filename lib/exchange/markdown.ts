import type { Note } from '../model/note.ts';
import { linkToText } from '../text/text-fragment.ts';
import { type Brought, type Draft, notesOf, ownValue } from './draft.ts';
import { entriesOf, isObject, parseJson } from './json.ts';
import { RefusedFile } from './refusal.ts';

/** One page with its notes, as a file for a folder of Markdown (Obsidian and the like). */
export interface MarkdownFile {
  /** A name safe on every system, unique among the files of one export, with `.md`. */
  name: string;
  text: string;
}

/** What a note holds that has no place in readable Markdown: a comment before it. */
const EXTRAS = [
  'id',
  'created',
  'modified',
  'url',
  'address',
  'title',
  'outlet',
  'tags',
  'colour',
  'fact',
  'event',
  'state',
  'changes',
  'seen',
  'version',
  'deleted',
] as const;

const OPEN = '<!-- note ';
const CLOSE = '<!-- /note -->';
/** A text that speaks our markers has one more backslash put in, and taken out on reading. */
const MARKER = /<!-- (\\*)(\/?note\b)/g;
const ESCAPED = /<!-- \\(\\*)(\/?note\b)/g;
const UNSAFE_IN_NAME = /[^\p{L}\p{N} ._-]+/gu;
const LONGEST_NAME = 80;

const escaped = (text: string) => text.replace(MARKER, '<!-- \\$1$2');
const unescaped = (text: string) => text.replace(ESCAPED, '<!-- $1$2');

/** JSON that ends no comment. */
const inComment = (value: object) =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');

/** Links are addresses between angle brackets: nothing in them ends the link or runs. */
const linkTo = (url: string) => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

function section(note: Note): string {
  const { target } = note;
  const meta = {
    ...Object.fromEntries(EXTRAS.flatMap((key) => (note[key] === undefined ? [] : [[key, note[key]]]))),
    prefix: target?.quote.prefix,
    suffix: target?.quote.suffix,
    start: target?.position?.start,
    end: target?.position?.end,
    quote: target !== null,
  };
  const quote = target
    ? `${escaped(target.quote.exact)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}\n\n`
    : '';
  const body = note.body === '' ? '' : `${escaped(note.body)}\n\n`;
  const link = target ? linkToText(note.url, target.quote) : note.url;
  const tags = note.tags.map((tag) => ` #${tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-')}`).join('');
  return `${OPEN}${inComment(meta)} -->\n${quote}${body}[${note.created.slice(0, 10)}](${linkTo(link)}) · ${note.colour}${tags}\n${CLOSE}\n`;
}

const line = (text: string) => JSON.stringify(text.replace(/\s+/g, ' ').trim());

function page(notes: readonly Note[]): string {
  const first = notes[0] as Note;
  const tags = [...new Set(notes.flatMap((n) => n.tags))];
  const front = [
    '---',
    `title: ${line(first.title)}`,
    `url: ${line(first.url)}`,
    ...(first.outlet ? [`outlet: ${line(first.outlet)}`] : []),
    `notes: ${notes.length}`,
    ...(tags.length > 0 ? [`tags: [${tags.map(line).join(', ')}]`] : []),
    '---',
  ].join('\n');
  const heading = escaped((first.title || first.address).replace(/\s+/g, ' '));
  return `${front}\n\n# ${heading}\n\n${notes.map(section).join('\n')}`;
}

/** A file name out of a title; `taken` holds those in use, in lower case. */
function nameOf(title: string, taken: Set<string>): string {
  const base = title
    .normalize('NFC')
    .replace(UNSAFE_IN_NAME, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/[ .]+$/, '');
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(base) ? `page ${base}`.trim() : base;
  let name = safe;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${safe} ${n}`;
  taken.add(name.toLowerCase());
  return `${name}.md`;
}

/** Notes as Markdown, one file a page: front matter, and each note with quote, text and a link to the passage. */
export function writeMarkdown(notes: Iterable<Note>): MarkdownFile[] {
  const pages = new Map<string, Note[]>();
  for (const note of notes) pages.set(note.address, [...(pages.get(note.address) ?? []), note]);
  const taken = new Set<string>();
  return [...pages].map(([address, own]) => {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    return { name: nameOf(own[0]?.title || host, taken), text: page(own) };
  });
}

/** Whether a text is Markdown that we wrote. */
export function isMarkdown(text: string): boolean {
  return /^---\r?\n/.test(text) && text.includes(`\n${OPEN}`);
}

function draftOf(part: string, file: string): Draft | 'not-a-note' {
  const metaEnd = part.indexOf(' -->\n');
  if (metaEnd < 0) return 'not-a-note';
  let meta: unknown;
  try {
    meta = parseJson(part.slice(0, metaEnd), file);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return 'not-a-note';
  }
  if (!isObject(meta)) return 'not-a-note';
  const own = meta;
  const lines = part.slice(metaEnd + ' -->\n'.length).split('\n');
  const quote: string[] = [];
  const quoted = ownValue(own, 'quote') === true;
  while (quoted && lines[0]?.startsWith('>')) quote.push((lines.shift() ?? '').replace(/^> ?/, ''));
  if (quote.length > 0 && lines[0] === '') lines.shift();
  const text = lines.join('\n').replace(/\n*$/, '');
  const body = text.slice(0, Math.max(0, text.lastIndexOf('\n') - 1));
  return {
    ...Object.fromEntries(EXTRAS.map((key) => [key, ownValue(own, key)])),
    prefix: ownValue(own, 'prefix'),
    suffix: ownValue(own, 'suffix'),
    start: ownValue(own, 'start'),
    end: ownValue(own, 'end'),
    exact: quoted ? unescaped(quote.join('\n')) : undefined,
    body: unescaped(body),
  };
}

/** Reads one Markdown file that {@link writeMarkdown} wrote. Throws {@link RefusedFile}. */
export function readMarkdown(text: string, file: string, now: string): Brought {
  if (!isMarkdown(text)) throw new RefusedFile(file, 'unknown-form');
  const parts = text
    .replace(/\r\n?/g, '\n')
    .split(`\n${OPEN}`)
    .slice(1)
    .map((part) => part.slice(0, part.includes(CLOSE) ? part.lastIndexOf(CLOSE) : undefined));
  return notesOf(
    entriesOf(parts, file).map((part) => draftOf(String(part), file)),
    now,
  );
}
