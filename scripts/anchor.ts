/** `npm run anchor -- [--json] PAGE.html NOTES.jsonld`: lays notes on a saved page with the extension's own code. */
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { ownValue } from '../lib/exchange/draft.ts';
import { isObject, parseJson } from '../lib/exchange/json.ts';
import { RefusedFile, sentenceOf } from '../lib/exchange/refusal.ts';
import { annotationsIn, readW3c } from '../lib/exchange/w3c.ts';
import { textsOf } from '../lib/page/notes/texts.ts';
import { type Anchored, type AnchorWish, anchorAll } from '../lib/text/anchor.ts';
import { savedPage, textOf, UnreadableFile } from './saved-page.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [pageFile, notesFile] = positionals;
if (!pageFile || !notesFile || positionals.length > 2) {
  console.error('Name a saved page and a file of notes: npm run anchor -- [--json] PAGE.html NOTES.jsonld');
  process.exit(2);
}

/** The article's text, and that of the whole page, where a note may lie as well. */
function textsIn(file: string): { article: string; whole: () => string } {
  if (!/\.x?html?$/i.test(file)) return { article: savedPage(file).text, whole: () => '' };
  const raw = textOf(file);
  if (!raw.includes('<')) throw new UnreadableFile(`${file}: cannot be read: there is no HTML in it.`);
  const texts = textsOf(parseHTML(raw).document);
  return { article: texts.article.page.text, whole: () => texts.whole().page.text };
}

/** Notes in the order of the file, under the ids they have there; `null`: a note on the page as a whole. */
function wishesIn(file: string): { wishes: Map<string, AnchorWish | null>; refused: string[] } {
  const wishes = new Map<string, AnchorWish | null>();
  const refused: string[] = [];
  const annotations = annotationsIn(parseJson(textOf(file).replace(/^\uFEFF/, ''), file), file);
  for (const [i, annotation] of annotations.entries()) {
    const { notes, refused: faults } = readW3c([annotation], file, new Date().toISOString());
    refused.push(...faults.map((fault) => sentenceOf(file, { ...fault, entry: i + 1 })));
    const given = isObject(annotation) ? ownValue(annotation, 'id') : undefined;
    for (const { id, target } of notes) {
      const name = typeof given === 'string' ? given : id;
      wishes.set(name, target && { id: name, quote: target.quote, position: target.position });
    }
  }
  return { wishes, refused };
}

const isWish = (wish: AnchorWish | null): wish is AnchorWish => wish !== null;

/** As the extension lays them: first on the article; what is not there, on the page as a whole, without its place. */
function anchored(file: string, wishes: Iterable<AnchorWish | null>): Map<string, Anchored> {
  const wanted = [...wishes].filter(isWish);
  const texts = textsIn(file);
  const found = new Map(anchorAll(texts.article, wanted).map((one) => [one.id, one]));
  const missing = wanted.filter(({ id }) => found.get(id)?.state === 'orphan');
  if (missing.length === 0) return found;
  const elsewhere = missing.map((wish) => ({ ...wish, position: null }));
  for (const one of anchorAll(texts.whole(), elsewhere)) found.set(one.id, one);
  return found;
}

const GLYPH = { anchored: '= anchored', changed: '≠ changed ', orphan: '? orphan  ' } as const;

function line(id: string, wish: AnchorWish | null, one: Anchored | undefined): string {
  const state = wish === null ? 'anchored' : (one?.state ?? 'orphan');
  const exact = one?.exact ?? '';
  const changes = one?.changes ?? [];
  if (values.json) return JSON.stringify({ id, state, exact, changes });
  const told = changes.map(({ was, now }) => `\n              ${was || '∅'} → ${now || '∅'}`).join('');
  return `${GLYPH[state]}  “${(exact || wish?.quote.exact || 'the page as a whole').replace(/\s+/g, ' ')}”${told}`;
}

try {
  const { wishes, refused } = wishesIn(notesFile);
  const found = anchored(pageFile, wishes.values());
  for (const [id, wish] of wishes) console.log(line(id, wish, found.get(id)));
  for (const sentence of refused) console.error(sentence);
  process.exitCode = refused.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof UnreadableFile || error instanceof RefusedFile)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
