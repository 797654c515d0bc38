import { en, type Key, type PageWords, type Plural, type Words } from './en.ts';
import { currentLocale, setLocale } from './locale.ts';

export { currentLocale };

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesOf<K extends Key> =
  | Names<(typeof en)[K] extends string ? (typeof en)[K] : (typeof en)[K][keyof (typeof en)[K]]>
  | ((typeof en)[K] extends string ? never : 'count');

/** What a sentence needs filled in: `count` is a number, everything else text or a number. */
export type Params<K extends Key> = { [N in NamesOf<K>]: N extends 'count' ? number : string | number };

let words: Partial<Words> = en;

/** Chooses the language of every later `t`. `tag` is BCP 47 and decides plural forms and how counts are written. */
export function setWords(tag: string, chosen: Words | PageWords): void {
  setLocale(tag);
  words = chosen;
}

/**
 * A sentence of the interface, filled in. Counts choose the plural form and are written the way the language
 * writes numbers. A parameter is put in as plain text: it is never read as a pattern or as markup.
 */
export function t<K extends Key>(
  key: K,
  ...[params]: [NamesOf<K>] extends [never] ? [] : [Params<K>]
): string {
  const filled = (params ?? {}) as Record<string, string | number>;
  // In a script for pages only their words are there; a sentence that strays into one shows as its key.
  const entry: string | Plural = words[key] ?? key;
  const sentence = typeof entry === 'string' ? entry : pluralForm(entry, Number(filled.count));
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = filled[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(currentLocale()).format(value) : value;
  });
}

function pluralForm(forms: Plural, count: number): string {
  return forms[new Intl.PluralRules(currentLocale()).select(count)] ?? forms.other;
}
