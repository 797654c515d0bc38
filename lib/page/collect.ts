/** A page as the background reads it, with the way back to its nodes. */
import type { PageInput } from '../model/page.ts';
import { findArticle, headTitle } from './article.ts';
import { addressOf, languageOf, publishedOf } from './metadata.ts';
import { LONGEST_TEXT, partialOf } from './partial.ts';
import { type BlockSource, type TextMap, textMap } from './text-map.ts';

/** What is read of one document. */
export interface CollectedPage {
  input: PageInput;
  map: TextMap;
}

/** A page with more elements is not gone through at all: that alone would be felt. */
const MOST_ELEMENTS = 60_000;
/** Words of a site's name after the last divider of a head title, at most. */
const SITE_NAME_WORDS = 4;
/** A title shorter than this is not cut any further. */
const TITLE_WORDS = 3;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A head title without the site's name at its end: "Talks end early | The Courier" -> "Talks end early". */
export function withoutSiteName(title: string): string {
  const cut = /^(.+)\s[|–—·»:-]\s(.+)$/u.exec(title);
  const [, head, site] = cut ?? [];
  if (!head || !site) return title;
  return countWords(site) <= SITE_NAME_WORDS && countWords(head) >= TITLE_WORDS
    ? withoutSiteName(head)
    : title;
}

/**
 * Reads a document without changing it; takes a live page and a parsed one (linkedom, happy-dom) alike.
 * A page too big to be gone through gives its title alone, as `too-long`. `address`: where it was opened, for documents that do not know.
 */
export function collectPage(document: Document, address: string = document.URL ?? ''): CollectedPage {
  const huge = document.getElementsByTagName('*').length > MOST_ELEMENTS;
  const article = huge ? null : findArticle(document);
  const named = withoutSiteName(headTitle(document));
  const blocks: BlockSource[] = [{ kind: 'title', nodes: article?.title?.nodes ?? named }];
  for (const run of article?.body ?? []) blocks.push({ kind: run.kind, nodes: run.nodes });

  const map = textMap(blocks, LONGEST_TEXT);
  const { text, blocks: read } = map.page;
  const first = read[0]?.kind === 'title' ? text.slice(read[0].start, read[0].end) : named;
  const url = addressOf(document, address);
  const whole = !huge && (article?.whole ?? true) && text.length < LONGEST_TEXT;
  return {
    input: {
      text,
      blocks: read,
      url,
      title: first,
      lang: languageOf(document),
      published: huge ? null : publishedOf(document, url, article?.container ?? null),
      partial: partialOf(document, countWords(text), whole),
    },
    map,
  };
}
