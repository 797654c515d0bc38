import type { Lang } from '../model/record.ts';

/** Function words that tell the languages apart; the engine reads no others. */
const COMMON: Record<Lang, readonly string[]> = {
  en: ['the', 'and', 'of', 'to', 'in', 'that', 'with', 'was', 'for', 'said', 'his', 'on'],
  uk: ['що', 'та', 'це', 'від', 'після', 'також', 'було', 'його', 'які', 'під', 'і', 'щодо', 'у'],
  ru: ['что', 'и', 'это', 'после', 'также', 'было', 'его', 'как', 'под', 'из', 'с', 'по', 'не'],
  tr: ['ve', 'bir', 'bu', 'ile', 'icin', 'da', 'de', 'olarak', 'sonra', 'olan', 'gibi', 'daha'],
  de: ['der', 'die', 'das', 'und', 'nicht', 'mit', 'von', 'den', 'auf', 'ist', 'sich', 'dem'],
  fr: ['le', 'les', 'des', 'et', 'une', 'est', 'du', 'dans', 'pour', 'que', 'sur', 'pas'],
  es: ['el', 'los', 'las', 'una', 'del', 'que', 'con', 'por', 'para', 'su', 'se', 'y'],
};

const LANGS = Object.keys(COMMON) as Lang[];
const BY_WORD = new Map<string, Lang[]>();
for (const lang of LANGS) {
  for (const word of COMMON[lang]) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), lang]);
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
    for (const lang of BY_WORD.get(norm) ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  }
  let best: Lang | null = null;
  for (const lang of LANGS) {
    if ((votes.get(lang) ?? 0) > (best ? (votes.get(best) ?? 0) : 0)) best = lang;
  }
  const tag = declared?.slice(0, 2).toLowerCase();
  const known = LANGS.find((lang) => lang === tag) ?? null;
  if (known && (!best || (votes.get(best) ?? 0) < OVERRULE * Math.max(1, votes.get(known) ?? 0)))
    return known;
  if (tag && !known && best && (votes.get(best) ?? 0) < words.length / 20) return null;
  return best;
}
