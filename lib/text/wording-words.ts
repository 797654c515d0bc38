/**
 * Words and endings by which a reader's own wording is compared with a passage. Folded (`fold.ts`), separated by
 * spaces. What is missing here costs marks, never adds one: a word that is not small must be met, a pair of endings
 * that is not listed makes two words of one.
 */
import type { Lang } from '../model/record.ts';

type Lists = Record<Lang, string>;

/** Each language's text cut at spaces. */
const cut = (lists: Lists) =>
  Object.fromEntries(Object.entries(lists).map(([lang, text]) => [lang, text.split(' ')])) as Record<
    Lang,
    string[]
  >;

/**
 * Words that may come and go. Whatever turns the sense is left out on purpose: negations, conditions, modal verbs,
 * "to" and "by", the German "den" and "dem", by which the roles in a sentence are told.
 */
export const SMALL = cut({
  en: 'the a an that this these those which who of on in at is are was were has have had been also and its his her their it he she they',
  uk: 'і й та у в з із зі на що це цей ця ці також а же ж то о об про який яка які було був була були є його її їх свої своїх тих',
  ru: 'и а же в во с со на о об обо что это эта эти также то который которая которые было был была были его ее их свои своих тех',
  tr: 've de da bu su o ki bir ise olan olarak icin',
  de: 'der die das des ein eine einen einem einer eines und auch dass in im am an ist sind war waren hat haben hatte hatten sein seine ihr ihre',
  fr: 'le la les l un une des du de d et qui que aussi en dans est sont etait etaient a ont avait avaient ete son sa ses leur leurs',
  es: 'el la los las un una unos unas de del y que tambien en es son era eran ha han habia habian sido su sus',
});

/** Words that leave open whether the rest holds; a stem ends in `*`. */
export const DOUBT = cut({
  en: 'if whether unless would could may might should must will shall perhaps maybe possibly reportedly allegedly supposedly almost nearly rumour* rumor* doubt* speculat* plan* want* hope* propos* offer* demand* threaten* expect*',
  uk: 'якщо якби чи би б може можуть могли мав мала мали має мають мусить нібито начебто мовби ймовірно можливо майже чутк* план* хоч* сподів* пропон* запропон* вимаг* погрож* очіку* сумнів* буде будуть',
  ru: 'если ли бы б может могут могли должен должна должны якобы будто вероятно возможно почти слух* план* хоч* хот* наде* предлаг* предлож* треб* угрож* ожида* сомнева* сомнен* будет будут',
  tr: 'eger belki muhtemelen sanki guya neredeyse olabilir gerekir gerekiyor iddia* soylenti* plan* istiyor* istedi* umuyor* bekleniyor* tehdit* suphe* teklif* oner*',
  de: 'wenn falls ob konnte konnten mag durfte durften sollte sollten soll sollen muss mussen will wollen wird werden vielleicht womoglich angeblich vermutlich fast beinahe gerucht* zweif* plan* hoff* forder* droh* erwart*',
  fr: 'si peut peuvent pourrait pourraient doit doivent devrait devraient va vont serait seraient aurait auraient presque rumeur* dout* prevoi* veut veulent esper* propos* exig* menac* attend*',
  es: 'si puede pueden podria podrian debe deben deberia deberian va van seria serian habria habrian quiza quizas casi supuestamente rumor* dud* plane* quiere* esper* propo* exig* amenaz*',
});

/** Groups are separated by `|`; `-` is no ending. */
const GROUPS: Lists = {
  en: '+ - s es d ed|+ y ies ied',
  uk: '+ в ли|+ вся лися|+ вся лись|+ ла ли|+ ло ли|+ ує ують|+ є ють|+ ить ать|+ ить ять|+ е уть|- а у ом ові ем і и ів ам ами ах|ь я ю ем еві і ів ям ями ях|й я ю єм єві ї їв ям ями ях|а и і у ою - ам ами ах|я і ю ею ь ям ями ях|я ї ю єю й ям ями ях|ь і ю ей ям ями ях|о а у ом і - ам ами ах|е я ю ем і ь|я ю ям і ями ях|ець ця цю цем ці ців цям цями цях|ок ка ку ком ки ків кам ками ках|ий ій ого ього ому ьому им ім і их іх ими іми|а ої ій у ою|я ьої ю ьою',
  ru: '+ л ли|+ лся лись|+ ла ли|+ лась лись|+ ло ли|+ лось лись|+ ет ют|+ ет ут|+ ит ят|+ ит ат|- а у ом ем е ы и ов ев ам ами ах|ь я ю ем е и ей ям ями ях|й я ю ем е и ев ям ями ях|а ы и е у ой ою - ам ами ах|я и е ю ей ь ям ями ях|я и ю ей й ям ями ях|ь и ью ей ям ями ях|о а у ом е - ам ами ах|е я ю ем и й ям ями ях|ец ца цу цем це цы цев цам цами цах|ок ка ку ком ке ки ков кам ками ках|ый ий ого его ому ему ым им ые ие ых их ыми ими|ая ой ую ою|яя ей юю ею',
  tr: '+ ti tilar tiler|+ di dilar diler|+ du dular|+ tu tular|+ ildi ildilar ildiler|+ iyor iyorlar|- i u yi yu in un nin nun a e ya ye da de ta te dan den tan ten la le yla yle lar ler lari leri larin lerin lara lere larda lerde lardan lerden larla lerle|i ini inin ina ine inda inde indan inden iyla iyle|u unu unun una unda undan uyla|si sini sinin sina sine sinda sinde sindan sinden siyla siyle|su sunu sunun suna sunda sundan suyla|lari larini larinin larina larinda larindan|leri lerini lerinin lerine lerinde lerinden',
  de: '+ - s es e en n|+ e en er es|+ t ten|+ te ten',
  fr: '+ - s|+ e es|+ - x',
  es: '+ - s es|+ o os|+ a as|+ o aron|+ io ieron',
};

/**
 * Groups of endings that one word takes, the empty one too. Those that begin with `+` say
 * nothing of a word's role in the sentence (verbs, and languages without cases); of the others one word of a wording
 * may change, because two that change places ("Russia" attacked, "Russia" was attacked) keep their order in languages
 * with cases. Past tenses never change gender: that is another person.
 */
export const ENDINGS = Object.fromEntries(
  Object.entries(GROUPS).map(([lang, text]) => [
    lang,
    text.split('|').map((group) => group.replace('-', '').split(' ')),
  ]),
) as Record<Lang, string[][]>;
