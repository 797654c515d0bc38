import type { PageWords } from './en.ts';
import type { en } from './en-facts-page.ts';

/** Ukrainian for what a card says of a fact of the reader's own. */
export const uk: Pick<PageWords, keyof typeof en> = {
  'own.fact': 'Ваш факт',
  'own.means': 'Ви зберігаєте його самі. До записів він не належить.',
  'own.note': 'Ваша нотатка до нього',
  'own.agrees': 'Збігається з вашим фактом',
  'own.differs': 'Розходиться з вашим фактом',
  'own.said.agrees': 'Позначка {number} з {total}. Збігається з вашим фактом: {statement}',
  'own.said.differs': 'Позначка {number} з {total}. Розходиться з вашим фактом: {statement}',
  'own.wording': 'Ваше формулювання',
  'own.wordings': 'Сторінка й ваш факт поруч',
};
