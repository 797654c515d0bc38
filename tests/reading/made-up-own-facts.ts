/** Facts of a reader's own, made up: about ferries, bridges and people who do not exist. */
import type { OwnFact } from '../../lib/model/own-fact.ts';
import type { Lang } from '../../lib/model/record.ts';
import { OWN } from '../../lib/text/own-id.ts';

/** A fact with one wording in one language. */
export function ownFact(cue: string, change: Partial<OwnFact> = {}, lang: Lang = 'en'): OwnFact {
  return {
    id: `${OWN}00000000-0000-4000-8000-000000000001`,
    created: '2030-06-08T09:00:00.000Z',
    modified: '2030-06-08T09:00:00.000Z',
    version: 1,
    statement: cue,
    event: '',
    cues: [{ lang, text: cue }],
    value: '',
    sources: [
      {
        outlet: 'The Quay Courier',
        title: 'Ferries again',
        url: 'https://quay.example/ferries',
        date: '2030-06-08',
      },
    ],
    note: '',
    ...change,
  };
}

/** A wording, the value in it that may differ, and passages with what they are to it. */
export interface Case {
  lang: Lang;
  cue: string;
  value?: string;
  agrees: string[];
  differs?: [passage: string, words: string][];
  silent: string[];
}

/** All invented. Those under `silent` change one thing that a careless comparison overlooks. */
export const CASES: Case[] = [
  {
    lang: 'en',
    cue: 'Norland released 390 sailors',
    value: '390',
    agrees: [
      'Norland releases 390 sailors',
      'On Friday, Norland has released the 390 sailors.',
      'The harbour master said that Norland released 390 sailors on Friday.',
      'Norland had released 390 sailors, the mayor said.',
    ],
    differs: [
      ['Norland released 307 sailors on Friday.', '307'],
      ['The mayor said Norland has released a thousand sailors.', 'thousand'],
    ],
    silent: [
      'Norland did not release 390 sailors.',
      'The mayor denied that Norland released 390 sailors.',
      'Norland will release 390 sailors.',
      'Norland to release 390 sailors',
      'If the wind holds, Norland released 390 sailors too early.',
      'Norland released more than 390 sailors.',
      'Norland released 390 wounded sailors.',
      'Norland released 390 sailors’ wives.',
      'Norland promised it released 390 sailors and would 307.',
      'Sudland released 390 sailors.',
      'Norland and Sudland released 390 sailors.',
      'An ally of Norland released 390 sailors.',
      'Norland seized 390 sailors.',
      'Norlandia released 390 sailors.',
      'Has Norland released 390 sailors?',
      'In March 2014 Norland released 390 sailors.',
      'The 390 sailors released Norland.',
      'Norland refused to release 390 sailors.',
      'Norland released 307 wounded sailors.',
    ],
  },
  {
    lang: 'en',
    cue: 'Marrow signed the charter on Friday',
    value: 'Marrow',
    agrees: ['Marrow signed a charter on 7 June.', 'On Friday, Marrow signed the charter.'],
    differs: [['On Friday, Quill signed the charter.', 'Quill']],
    silent: [
      'Marrow signed the charter on Thursday.',
      'Marrow signed the charter.',
      'Marrowe signed the charter on Friday.',
      'Everybody signed the charter on Friday.',
      'On Friday, Marrow did not sign the charter.',
      'On Friday, Marrow signed with the charter.',
      'The race was on Friday, and Marrow signed the charter.',
    ],
  },
  {
    lang: 'en',
    cue: 'the old bridge closed on 7 June',
    value: '7 June',
    agrees: ['The old bridge was closed on Friday.', 'On June 7, 2030, the old bridge closed.'],
    differs: [['The old bridge closed on 6 June.', '6 June']],
    silent: [
      'The old bridge closed in June.',
      'The new bridge closed on 6 June.',
      'The old bridge opened on 7 June.',
    ],
  },
  {
    lang: 'uk',
    cue: 'Північчя звільнило 390 моряків із полону',
    value: '390',
    agrees: [
      'Північчя звільнило 390 моряків з полону',
      'У п’ятницю Північчя звільнило 390 моряків з полону.',
      'Мер заявив, що Північчя звільнило триста дев’яносто моряків із полону.',
    ],
    differs: [['Північчя звільнило 307 моряків із полону.', '307']],
    silent: [
      'Північчя не звільнило 390 моряків із полону.',
      'Північчя звільнить 390 моряків із полону.',
      'Південчя звільнило 390 моряків із полону.',
      'Якби не вітер, Північчя звільнило 390 моряків із полону.',
      'Північчя звільнило понад 390 моряків із полону.',
      'Північчя могло б звільнити 390 моряків із полону.',
      'Мер заперечив, що Північчя звільнило 390 моряків із полону.',
    ],
  },
  {
    lang: 'uk',
    cue: 'капітан Олешко зустрів делегацію в порту',
    agrees: ['Капітан Олешко зустрів делегації в порту.', 'Учора капітан Олешко зустрів делегацію у порту'],
    silent: [
      'Капітан Олешко не зустрів делегацію в порту.',
      'Капітана Олешка зустріла делегація в порту.',
      'Капітана Олешко зустрів делегація в порту.',
      'Капітан Горобець зустрів делегацію в порту.',
      'Капітан Олешко зустрів делегацію біля порту.',
    ],
  },
  {
    lang: 'ru',
    cue: 'Северяния передала соседям тысячу моряков',
    value: 'тысячу',
    agrees: [
      'Северяния передала соседям 1000 моряков.',
      'В пятницу Северяния передала соседям 1 000 моряков.',
      'Мэр сказал, что Северяния передала соседям тысячу моряков.',
    ],
    differs: [['Северяния передала соседям 390 моряков.', '390']],
    silent: [
      'Северяния не передала соседям тысячу моряков.',
      'Северяния передаст соседям тысячу моряков.',
      'Северянии передали соседи тысячу моряков.',
      'Северяния якобы передала соседям тысячу моряков.',
      'Северяния передала соседям почти тысячу моряков',
      'Южания передала соседям тысячу моряков.',
      'Вряд ли Северяния передала соседям тысячу моряков.',
    ],
  },
  {
    lang: 'ru',
    cue: 'врачи спасли моряков на рейде',
    agrees: ['Врачи спасли моряка на рейде.'],
    silent: [
      'Врачей спасли моряки на рейде.',
      'Врачи не спасли моряков на рейде.',
      'Врачи моряков спасли на рейде.',
    ],
  },
  {
    lang: 'ru',
    cue: 'капитан Дроздов встретил паром',
    agrees: ['Капитан Дроздов встретил паромы.'],
    silent: [
      'Капитан Дроздова встретила паром.',
      'Капитана Дроздова встретил паром.',
      'Капитан Дроздов не встретил паром.',
    ],
  },
  {
    lang: 'tr',
    cue: 'Kuzeyya limanda 390 denizciyi serbest bıraktı',
    value: '390',
    agrees: [
      'Kuzeyya limanda 390 denizciyi serbest bıraktı.',
      'Cuma, Kuzeyya limanda 390 denizciyi serbest bıraktı.',
      'Kuzeyya limanlarda 390 denizciyi serbest bıraktılar.',
      'Kuzeyya limanda üç yüz doksan denizciyi serbest bıraktı.',
    ],
    differs: [['Kuzeyya limanda 307 denizciyi serbest bıraktı.', '307']],
    silent: [
      'Kuzeyya limanda 390 denizciyi serbest bırakmadı.',
      'Kuzeyya limanda 390 denizciyi serbest bırakacak.',
      'Kuzeyya limanda 390 denizciyi serbest bırakmış değil.',
      'Güneyya limanda 390 denizciyi serbest bıraktı.',
      'Kuzeyya’yı limanda 390 denizci serbest bıraktı.',
      'Kuzeyya iddiaya göre limanda 390 denizciyi serbest bıraktı.',
    ],
  },
];
