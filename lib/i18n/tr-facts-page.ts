import type { PageWords } from './en.ts';
import type { en } from './en-facts-page.ts';

/** Turkish for what a card says of a fact of the reader's own. */
export const tr: Pick<PageWords, keyof typeof en> = {
  'own.fact': 'Sizin bilginiz',
  'own.means': 'Onu siz saklıyorsunuz. Kayıtların parçası değildir.',
  'own.note': 'Ona ilişkin notunuz',
  'own.agrees': 'Sizin bilginizle örtüşüyor',
  'own.differs': 'Sizin bilginizden farklı',
  'own.said.agrees': 'İşaret {number} / {total}. Sizin bilginizle örtüşüyor: {statement}',
  'own.said.differs': 'İşaret {number} / {total}. Sizin bilginizden farklı: {statement}',
  'own.wording': 'Sizin ifadeniz',
  'own.wordings': 'Sayfa ile sizin bilginiz yan yana',
};
