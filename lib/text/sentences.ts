import { sentenceBreaks } from './sentence-breaks.ts';

/** Words after which a full stop does not end a sentence, folded to lower case. */
const ABBREVIATION =
  /(?:^|[\s(«“"„'’])(?:mr|mrs|ms|dr|prof|gen|lt|col|sgt|sen|rep|gov|vs|jr|sr|inc|co|u\.s|u\.k|u\.n|e\.g|i\.e|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|т|г|гг|ст|тис|тыс|млн|млрд|ім|им|ул|вул|див|см|напр|пр|bzw|ca|etwa|z\.\s?b|d\.\s?h|usw|nr|mme|mm|sra?|dn|ee|uu)\.\s*$/iu;

/** "J. D. Vance": an initial, and a capital behind it. */
const INITIAL = /(?:^|[\s(«“"„.])\p{Lu}\.\s*$/u;

/** "16. Mai", "das 17. Paket": a German number with a stop is an ordinal, and nouns have capitals. */
const ORDINAL = /(?:^|[\s(«“"„])\d{1,2}\.\s*$/u;

/** `[start, end)` of each sentence, UTF-16 units, without the white space after it. */
export type SentenceSpan = [start: number, end: number];

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity: 'sentence' });
    segmenters.set(lang, found);
  }
  return found;
}

/** Ends of sentences by the platform's segmenter. */
function segmented(text: string, lang: string): number[] {
  return Array.from(segmenter(lang).segment(text), ({ segment, index }) => index + segment.length);
}

/**
 * Sentences of one block of text by Unicode's rules (UAX 29), joined again where they split
 * after an abbreviation, an initial or a German ordinal ("Gen. Kellogg", "J. D. Vance", "16. Mai"), which they are known to do.
 */
export function sentences(text: string, lang: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  for (const end of sentenceBreaks(text) ?? segmented(text, lang)) {
    const trimmed = from + text.slice(from, end).trimEnd().length;
    if (end < text.length && text[trimmed - 1] === '.') {
      const tail = text.slice(Math.max(from, end - 24), end);
      if ((lang === 'de' && ORDINAL.test(tail)) || ABBREVIATION.test(tail) || INITIAL.test(tail)) continue;
    }
    if (trimmed > from) spans.push([from, trimmed]);
    from = end;
  }
  return spans;
}
