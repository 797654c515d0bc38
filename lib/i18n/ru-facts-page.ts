import type { PageWords } from './en.ts';
import type { en } from './en-facts-page.ts';

/** Russian for what a card says of a fact of the reader's own. */
export const ru: Pick<PageWords, keyof typeof en> = {
  'own.fact': 'Ваш факт',
  'own.means': 'Вы храните его сами. К записям он не относится.',
  'own.note': 'Ваша заметка к нему',
  'own.agrees': 'Совпадает с вашим фактом',
  'own.differs': 'Расходится с вашим фактом',
  'own.said.agrees': 'Пометка {number} из {total}. Совпадает с вашим фактом: {statement}',
  'own.said.differs': 'Пометка {number} из {total}. Расходится с вашим фактом: {statement}',
  'own.wording': 'Ваша формулировка',
  'own.wordings': 'Страница и ваш факт рядом',
};
