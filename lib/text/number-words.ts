import type { Lang } from '../model/record.ts';

/**
 * Number words, folded; stems end in `*`. `unit` and `ten` add up ("forty five"), `times` multiplies what
 * stands before it ("two thousand"), `each` is a whole number by itself (Turkish *biner*: a thousand each).
 */
export interface NumberWord {
  value: number;
  role: 'unit' | 'ten' | 'times' | 'each';
}

type Table = Record<string, number>;

interface Words {
  unit: Table;
  ten: Table;
  times: Table;
  each?: Table;
}

export const NUMBER_WORDS: Record<Lang, Words> = {
  en: {
    unit: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, one: 1, dozen: 12 },
    ten: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    times: { hundred: 100, thousand: 1000, 'thousands': 0, million: 1e6 },
  },
  uk: {
    unit: { один: 1, одна: 1, одну: 1, одного: 1, два: 2, дві: 2, двох: 2, двом: 2, двома: 2, три: 3, трьох: 3, чотири: 4, чотирьох: 4, 'пят': 5, 'пять': 5, пяти: 5, шість: 6, шести: 6, сім: 7, семи: 7, вісім: 8, восьми: 8, 'девять': 9, 'девяти': 9, десять: 10, десяти: 10, 'одинадцят*': 11, 'дванадцят*': 12, 'тринадцят*': 13, 'чотирнадцят*': 14, 'пятнадцят*': 15, 'шістнадцят*': 16, 'сімнадцят*': 17, 'вісімнадцят*': 18, 'девятнадцят*': 19 },
    ten: { 'двадцят*': 20, 'тридцят*': 30, сорок: 40, сорока: 40, 'пятдесят*': 50, 'шістдесят*': 60, 'сімдесят*': 70, 'вісімдесят*': 80, 'девяност*': 90, сто: 100, двісті: 200, триста: 300, 'чотириста': 400, пятсот: 500, шістсот: 600, сімсот: 700, вісімсот: 800, девятсот: 900 },
    times: { 'тисяч*': 1000, 'мільйон*': 1e6, тис: 1000 },
  },
  ru: {
    unit: { один: 1, одна: 1, одну: 1, одного: 1, два: 2, две: 2, двух: 2, двум: 2, три: 3, трех: 3, четыре: 4, четырех: 4, пять: 5, пяти: 5, шесть: 6, шести: 6, семь: 7, семи: 7, восемь: 8, восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10, 'одиннадцат*': 11, 'двенадцат*': 12, 'тринадцат*': 13, 'четырнадцат*': 14, 'пятнадцат*': 15, 'шестнадцат*': 16, 'семнадцат*': 17, 'восемнадцат*': 18, 'девятнадцат*': 19 },
    ten: { 'двадцат*': 20, 'тридцат*': 30, сорок: 40, сорока: 40, 'пятьдесят*': 50, 'шестьдесят*': 60, 'семьдесят*': 70, 'восемьдесят*': 80, 'девяност*': 90, сто: 100, двести: 200, триста: 300, четыреста: 400, пятьсот: 500, шестьсот: 600, семьсот: 700, восемьсот: 800, девятьсот: 900 },
    times: { 'тысяч*': 1000, 'миллион*': 1e6, тыс: 1000 },
  },
  tr: {
    unit: { bir: 1, iki: 2, uc: 3, dort: 4, bes: 5, alti: 6, yedi: 7, sekiz: 8, dokuz: 9 },
    ten: { on: 10, yirmi: 20, otuz: 30, kirk: 40, elli: 50, altmis: 60, yetmis: 70, seksen: 80, doksan: 90 },
    times: { yuz: 100, bin: 1000, milyon: 1e6 },
    each: { biner: 1000, binerlik: 1000, bine: 1000 },
  },
  de: {
    unit: { zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, dreizehn: 13, vierzehn: 14, funfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, einundzwanzig: 21, funfundvierzig: 45, funfunddreissig: 35, zweitausend: 2000, dreitausend: 3000, sechstausend: 6000 },
    ten: { zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 },
    times: { hundert: 100, tausend: 1000, eintausend: 1000, millionen: 1e6 },
  },
  fr: {
    unit: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 },
    ten: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 },
    times: { mille: 1000, millions: 1e6, cents: 100 },
  },
  es: {
    unit: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, veintiun: 21, veintiuno: 21 },
    ten: { veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100 },
    times: { mil: 1000, millones: 1e6 },
  },
};

/** Words that may stand between the parts of one number ("vingt et un", "cuarenta y cinco"). */
export const JOINERS: Partial<Record<Lang, string>> = { fr: 'et', es: 'y', en: 'and' };
