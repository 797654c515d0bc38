/** Letters that Unicode decomposition does not bring to their base. */
const SINGLE: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  ґ: 'г',
};

const LATIN_MARKS = /([a-z])\p{M}+/gu;
const IGNORABLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const PLAIN = /^[a-z]*$/;
const PLAIN_CYRILLIC = /^[а-яіїє]*$/;

/**
 * One spelling for matching: lower case, Latin letters without marks (İ, ı, ç, é …), Cyrillic kept but for
 * ё and ґ, apostrophes and invisible characters dropped. `İstanbul` → `istanbul`, `п’ятниця` → `пятниця`.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower) || PLAIN_CYRILLIC.test(lower)) return lower;
  return lower
    .replace(IGNORABLE, '')
    .replace(/['’ʼ`´]/g, '')
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC')
    .replace(/[ıßłøđæœёґ]/g, (c) => SINGLE[c] ?? c);
}
