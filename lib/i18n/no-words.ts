import type { Words } from './en.ts';

/** Stands in the place of `en.ts` in the scripts put into pages (wxt.config.ts): `page-words.ts` brings them theirs. */
export const en: Partial<Words> = {};
