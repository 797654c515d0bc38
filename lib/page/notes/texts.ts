/**
 * The two texts a note may lie on: the article, which positions count in, and all that can be read on the page, for
 * what stands outside the article (a caption, a comment). Notes on the second have a quote and no position.
 */
import { collectPage } from '../collect.ts';
import { attributeOf, tagOf } from '../dom.ts';
import { LONGEST_TEXT } from '../partial.ts';
import { readRuns } from '../runs.ts';
import { type TextMap, textMap } from '../text-map.ts';

/** What is known of the page when notes are laid on it. */
export interface PageTexts {
  title: string;
  article: TextMap;
  /** Read only when asked for: most notes are on the article. */
  whole(): TextMap;
}

/** Never text, or the reader's own: what is typed into a page is not quoted from it. */
const NO_TEXT = new Set(
  'script style noscript template svg math canvas iframe object embed video audio select textarea input button head'.split(
    ' ',
  ),
);

/** Reads a document's texts without changing it. */
export function textsOf(document: Document): PageTexts {
  const { input, map } = collectPage(document);
  let whole: TextMap | null = null;
  return {
    title: input.title,
    article: map,
    whole() {
      whole ??= wholeText(document);
      return whole;
    },
  };
}

function wholeText(document: Document): TextMap {
  const root = document.querySelector('body');
  if (!root) return textMap([]);
  const { runs } = readRuns(root, (element) => {
    if (NO_TEXT.has(tagOf(element)) || attributeOf(element, 'hidden') !== null) return true;
    return attributeOf(element, 'contenteditable') === 'true';
  });
  return textMap(
    runs.map(({ kind, nodes }) => ({ kind, nodes })),
    LONGEST_TEXT,
  );
}
