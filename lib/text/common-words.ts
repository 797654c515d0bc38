import type { Lang } from '../model/record.ts';

/** Function words that tell the languages apart; the engine reads no others. */
export const COMMON: Record<Lang, readonly string[]> = {
  en: ['the', 'and', 'of', 'to', 'in', 'that', 'with', 'was', 'for', 'said', 'his', 'on'],
  uk: ['що', 'та', 'це', 'від', 'після', 'також', 'було', 'його', 'які', 'під', 'і', 'щодо', 'у'],
  ru: ['что', 'и', 'это', 'после', 'также', 'было', 'его', 'как', 'под', 'из', 'с', 'по', 'не'],
  tr: ['ve', 'bir', 'bu', 'ile', 'icin', 'da', 'de', 'olarak', 'sonra', 'olan', 'gibi', 'daha'],
  de: ['der', 'die', 'das', 'und', 'nicht', 'mit', 'von', 'den', 'auf', 'ist', 'sich', 'dem'],
  fr: ['le', 'les', 'des', 'et', 'une', 'est', 'du', 'dans', 'pour', 'que', 'sur', 'pas'],
  es: ['el', 'los', 'las', 'una', 'del', 'que', 'con', 'por', 'para', 'su', 'se', 'y'],
};
