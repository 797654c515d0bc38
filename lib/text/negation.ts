// Long because it is one table of seven languages, which is read across.
import type { Lang } from '../model/record.ts';
import { memo } from './memo.ts';

/**
 * Words that negate, and how far: `before` words may stand up to that many words ahead of what they negate,
 * `after` words up to that many behind it. Stems end in `*`.
 */
interface Negators {
  before: readonly string[];
  reach: number;
  after?: readonly string[];
  afterReach?: number;
  /** Words right behind a negating one that take its force away: "not only". */
  spare?: readonly string[];
  /** `words` negate nothing when one of `by` comes within `reach` words: "ne … que" is only. */
  only?: { words: readonly string[]; by: readonly string[]; reach: number };
}

const NEGATORS: Record<Lang, Negators> = {
  en: {
    before: [
      'not',
      'no',
      'never',
      'without',
      'nor',
      'neither',
      'none',
      'nothing',
      'nobody',
      'cannot',
      'cant',
      'wont',
      'didnt',
      'doesnt',
      'dont',
      'wasnt',
      'werent',
      'isnt',
      'arent',
      'wouldnt',
      'couldnt',
      'hasnt',
      'havent',
      'hadnt',
      'shouldnt',
      'fail*',
      'little',
      'refus*',
      'declin*',
      'unable',
      'denied',
      'deny',
      'denies',
      'hardly',
      'lack*',
    ],
    reach: 4,
  },
  uk: {
    before: [
      'не',
      'ні',
      'без',
      'жодн*',
      'жоден',
      'ніхто',
      'нікого',
      'нікому',
      'ніколи',
      'ніщо',
      'нічого',
      'ніяк*',
      'немає',
      'нема',
      'ані',
      'навряд',
      'неможлив*',
      'відмов*',
      'заперечи*',
      'заперечу*',
      'відсутн*',
    ],
    reach: 4,
    after: ['не', 'немає', 'нема'],
    afterReach: 3,
    spare: ['тільки', 'лише', 'лиш', 'просто', 'менш', 'менше', 'раз'],
  },
  ru: {
    before: [
      'не',
      'ни',
      'без',
      'никто',
      'никого',
      'никому',
      'никогда',
      'никак*',
      'нет',
      'ниче*',
      'ничто',
      'вряд',
      'нельзя',
      'невозможн*',
      'отказа*',
      'отсутств*',
    ],
    reach: 4,
    after: ['не', 'нет'],
    afterReach: 3,
    spare: ['только', 'столько', 'лишь', 'просто', 'менее', 'меньше', 'раз'],
  },
  tr: {
    before: [],
    reach: 0,
    after: [
      'degil*',
      'yok',
      'yoktu*',
      'yokmus*',
      'olmadi*',
      'olmamis*',
      'olmayan*',
      'olmadan',
      'olmaksizin',
      'olunmadi*',
      'edilmedi*',
      'edilemedi*',
      'edilmemis*',
      'edilememis*',
      'edilmeden',
      'edilemeden',
      'edilemeyen',
      'cikmadi*',
      'cikmamis*',
      'cikmayan',
      'cikmadan',
      'cikmiyor*',
      'cikaramadi*',
      'cikarmadi*',
      'cikarilamadi*',
      'varilamadi*',
      'varilmadi*',
      'varilamamis*',
      'varilmamis*',
      'varilamadan',
      'varilmadan',
      'varamadi*',
      'varmadi*',
      'varamadan',
      'varamamis*',
      'saglanamadi*',
      'saglanmadi*',
      'saglanamamis*',
      'saglanmamis*',
      'saglanamadan',
      'saglanmadan',
      'saglanamayan',
      'saglayamadi*',
      'saglayamadan',
      'saglamadi*',
      'vermedi*',
      'vermemis*',
      'vermeyen',
      'vermiyor*',
      'verilmedi*',
      'etmedi*',
      'etmemis*',
      'etmeyen',
      'etmiyor*',
      'edemedi*',
      'edemeden',
      'yapilmadi*',
      'yapilmamis*',
      'yapilamadi*',
      'yapmadi*',
      'yapmamis*',
      'gormedi*',
      'gormemis*',
      'bulunmadi*',
      'bulunmamis*',
      'bulunmuyor*',
      'bulunamadi*',
      'bulunmayan',
      'bulunmayac*',
      'alinmadi*',
      'alinmamis*',
      'alinamadi*',
      'alinmadan',
      'almadi*',
      'almamis*',
      'almiyor*',
      'almayan',
      'almayac*',
      'alamadi*',
      'alamayac*',
      'katilmadi*',
      'katilmamis*',
      'katilmiyor*',
      'gelmedi*',
      'gelmemis*',
      'gelmeyen',
      'gondermedi*',
      'gondermemis*',
      'gondermiyor*',
      'oturmadi*',
      'oturmamis*',
      'gerceklesmedi*',
      'gerceklesmemis*',
      'yasanmadi*',
      'kaydedilmedi*',
      'kaydedilemedi*',
      'kurulmadi*',
      'kurulmamis*',
      'beklemiyor*',
      'beklenmiyor*',
      'tasimiyor*',
      'ulasilamadi*',
      'ulasilmadi*',
      'ulasamadi*',
      'ulasilamadan',
      'imzalanmadi*',
      'getirmedi*',
      'dogurmadi*',
      'uretmedi*',
      'uretemedi*',
      'almamas*',
      'bulunmamas*',
      'olmamas*',
      'olmamakla',
      'katilmamas*',
      'gelmemes*',
      'gitmemes*',
      'gondermemes*',
      'cikmamas*',
      'saglanamamas*',
      'varilamamas*',
      'edilmemes*',
      'edilememes*',
      'yapilmamas*',
      'olmadigi*',
      'edilmedigi*',
      'alinmadigi*',
      'yapilmadigi*',
      'saglanamadigi*',
      'varilamadigi*',
      'cikmadigi*',
    ],
    afterReach: 4,
  },
  de: {
    before: ['nicht', 'kein*', 'nie', 'niemals', 'niemand*', 'nichts', 'ohne', 'weder', 'kaum', 'nirgends'],
    reach: 4,
    after: ['nicht', 'nie', 'niemals', 'keinen', 'keines', 'ausgeblieben', 'ausblieb*', 'ausbleib*'],
    afterReach: 4,
    spare: ['nur', 'bloss', 'allein', 'zuletzt', 'einmal', 'umsonst'],
  },
  fr: {
    before: [
      'ne',
      'n',
      'sans',
      'ni',
      'aucun',
      'aucune',
      'pas',
      'jamais',
      'personne',
      'nul',
      'nulle',
      'rien',
      'guere',
    ],
    reach: 4,
    after: ['pas', 'jamais', 'guere'],
    afterReach: 2,
    spare: ['seulement', 'uniquement'],
    only: { words: ['ne', 'n'], by: ['que', 'qu'], reach: 10 },
  },
  es: {
    before: [
      'no',
      'sin',
      'ni',
      'ningun*',
      'nunca',
      'nadie',
      'tampoco',
      'jamas',
      'nada',
      'nego',
      'niega*',
      'negaron',
      'rehus*',
      'descart*',
    ],
    reach: 4,
    after: ['ninguno', 'ninguna', 'nunca'],
    afterReach: 2,
    spare: ['solo', 'solamente', 'obstante', 'unicamente'],
  },
};

interface Compiled {
  before: (word: string) => boolean;
  after: (word: string) => boolean;
  spare: (word: string) => boolean;
  only: Negators['only'];
  reach: number;
  afterReach: number;
}

function tester(forms: readonly string[]): (word: string) => boolean {
  const exact = new Set(forms.filter((f) => !f.includes('*')));
  const stems = forms.filter((f) => f.endsWith('*')).map((f) => f.slice(0, -1));
  return memo((word) => exact.has(word) || stems.some((s) => word.startsWith(s)));
}

const compiled = new Map<Lang, Compiled>();

function negators(lang: Lang): Compiled {
  let found = compiled.get(lang);
  if (!found) {
    const n = NEGATORS[lang];
    found = {
      before: tester(n.before),
      after: tester(n.after ?? []),
      spare: tester(n.spare ?? []),
      only: n.only,
      reach: n.reach,
      afterReach: n.afterReach ?? 0,
    };
    compiled.set(lang, found);
  }
  return found;
}

interface Word {
  norm: string;
  brk: number;
}

/**
 * Positions (indexes into `words`) that negating words govern, for one sentence, each with the positions of
 * those words. A comma, dash or stop ends their reach, so does another negated stretch; two negations of one
 * word cancel nothing: languages double them.
 */
export function governing(
  words: readonly Word[],
  from: number,
  to: number,
  lang: Lang,
): Map<number, number[]> {
  const n = negators(lang);
  const result = new Map<number, number[]>();
  const add = (governed: number, by: number) => {
    const known = result.get(governed);
    if (known) known.push(by);
    else result.set(governed, [by]);
  };
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || n.spare(words[i + 1]?.norm ?? '') || restricts(n.only, words, i, to)) continue;
    if (n.before(word.norm)) {
      for (let j = i + 1; j <= Math.min(to - 1, i + n.reach); j++) {
        if ((words[j]?.brk ?? 0) > 0) break;
        add(j, i);
      }
    }
    if (n.afterReach && n.after(word.norm)) {
      for (let j = i - 1; j >= Math.max(from, i - n.afterReach); j--) {
        if ((words[j + 1]?.brk ?? 0) > 0) break;
        add(j, i);
      }
    }
  }
  return result;
}

/** Whether the word at `i` limits what follows instead of negating it. */
function restricts(only: Negators['only'], words: readonly Word[], i: number, to: number): boolean {
  if (!only?.words.includes(words[i]?.norm ?? '')) return false;
  return words.slice(i + 1, Math.min(to, i + 1 + only.reach)).some((w) => only.by.includes(w.norm));
}

/** Whether a word, or the stem of a word, is a negating one by itself. */
export function negates(word: string, lang: Lang): boolean {
  const n = negators(lang);
  return n.before(word) || n.after(word);
}

/** Positions (indexes into `words`) that a negating word governs, for one sentence. */
export function negated(words: readonly Word[], from: number, to: number, lang: Lang): Set<number> {
  return new Set(governing(words, from, to, lang).keys());
}
