import type { Lang } from '../model/record.ts';
import { COMMON } from './common-words.ts';

let langsByWord: Map<string, Lang[]> | null = null;

function langsOf(word: string): readonly Lang[] {
  if (!langsByWord) {
    langsByWord = new Map();
    for (const [lang, words] of Object.entries(COMMON) as [Lang, readonly string[]][]) {
      for (const w of words) langsByWord.set(w, [...(langsByWord.get(w) ?? []), lang]);
    }
  }
  return langsByWord.get(word) ?? [];
}

/** How many words of a page are looked at. */
const SAMPLE = 600;
/** The declared language wins unless another has this many times its function words. */
const OVERRULE = 2;

/**
 * The language to read in: the declared one (BCP 47) where the text's function words do not contradict it.
 * `null` when it is none of the seven.
 */
export function languageOf(words: readonly { norm: string }[], declared: string | null): Lang | null {
  const votes = new Map<Lang, number>();
  for (const { norm } of words.slice(0, SAMPLE)) {
    for (const lang of langsOf(norm)) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  }
  let best: Lang | null = null;
  for (const lang of votes.keys()) {
    if ((votes.get(lang) ?? 0) > (best ? (votes.get(best) ?? 0) : 0)) best = lang;
  }
  const tag = declared?.slice(0, 2).toLowerCase();
  const known = tag && tag in COMMON ? (tag as Lang) : null;
  if (known && (!best || (votes.get(best) ?? 0) < OVERRULE * Math.max(1, votes.get(known) ?? 0)))
    return known;
  if (tag && !known && best && (votes.get(best) ?? 0) < words.length / 20) return null;
  return best;
}
