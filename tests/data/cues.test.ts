/** Every cue of every fact is read as that fact, in each language, when it stands on a page about the event. */
import { expect, test } from 'vitest';
import type { PageInput } from '../../lib/model/page.ts';
import type { Fact, Lang } from '../../lib/model/record.ts';
import { createReader } from '../../lib/reading/read.ts';
import { loadData } from '../../scripts/load-data.ts';

const { record, matching } = loadData();
const reader = createReader(matching, record);

/** What the page says before the cue: enough to know its event, in the words of its language. */
const OPENINGS: Record<string, Record<Lang, string>> = {
  'istanbul-2025-05-16': {
    en: 'Delegations of Russia and Ukraine met in Istanbul on 16 May 2025. Medinsky and Umerov spoke.',
    uk: 'Делегації України та Росії зустрілися у Стамбулі 16 травня 2025 року. Мединський і Умєров виступили.',
    ru: 'Делегации России и Украины встретились в Стамбуле 16 мая 2025 года. Мединский и Умеров выступили.',
    tr: "Rusya ve Ukrayna heyetleri 16 Mayıs 2025'te İstanbul'da bir araya geldi. Medinskiy ve Umerov konuştu.",
    de: 'Delegationen aus Russland und der Ukraine trafen sich am 16. Mai 2025 in Istanbul. Medinski und Umjerow sprachen.',
    fr: 'Les délégations de la Russie et de l’Ukraine se sont réunies à Istanbul le 16 mai 2025. Medinski et Oumerov ont parlé.',
    es: 'Las delegaciones de Rusia y Ucrania se reunieron en Estambul el 16 de mayo de 2025. Medinski y Umérov hablaron.',
  },
  'istanbul-2025-06-02': {
    en: 'The second round of talks between Russia and Ukraine was held in Istanbul on 2 June 2025.',
    uk: 'Другий раунд переговорів між Україною та Росією відбувся у Стамбулі 2 червня 2025 року.',
    ru: 'Второй раунд переговоров России и Украины прошёл в Стамбуле 2 июня 2025 года.',
    tr: "Rusya ile Ukrayna arasındaki ikinci tur müzakereler 2 Haziran 2025'te İstanbul'da yapıldı.",
    de: 'Die zweite Runde der Gespräche zwischen Russland und der Ukraine fand am 2. Juni 2025 in Istanbul statt.',
    fr: 'Le deuxième cycle de pourparlers entre la Russie et l’Ukraine s’est tenu à Istanbul le 2 juin 2025.',
    es: 'La segunda ronda de negociaciones entre Rusia y Ucrania se celebró en Estambul el 2 de junio de 2025.',
  },
  'istanbul-2025-07-23': {
    en: 'The third round of talks between Russia and Ukraine was held in Istanbul on 23 July 2025.',
    uk: 'Третій раунд переговорів між Україною та Росією відбувся у Стамбулі 23 липня 2025 року.',
    ru: 'Третий раунд переговоров России и Украины прошёл в Стамбуле 23 июля 2025 года.',
    tr: "Rusya ile Ukrayna arasındaki üçüncü tur müzakereler 23 Temmuz 2025'te İstanbul'da yapıldı.",
    de: 'Die dritte Runde der Gespräche zwischen Russland und der Ukraine fand am 23. Juli 2025 in Istanbul statt.',
    fr: 'Le troisième cycle de pourparlers entre la Russie et l’Ukraine s’est tenu à Istanbul le 23 juillet 2025.',
    es: 'La tercera ronda de negociaciones entre Rusia y Ucrania se celebró en Estambul el 23 de julio de 2025.',
  },
  'istanbul-2022-03-29': {
    en: 'Talks between Russia and Ukraine were held in Istanbul on 29 March 2022.',
    uk: 'Переговори між Україною та Росією відбулися у Стамбулі 29 березня 2022 року.',
    ru: 'Переговоры России и Украины прошли в Стамбуле 29 марта 2022 года.',
    tr: "Rusya ile Ukrayna arasındaki müzakereler 29 Mart 2022'de İstanbul'da yapıldı.",
    de: 'Gespräche zwischen Russland und der Ukraine fanden am 29. März 2022 in Istanbul statt.',
    fr: 'Des pourparlers entre la Russie et l’Ukraine se sont tenus à Istanbul le 29 mars 2022.',
    es: 'Las negociaciones entre Rusia y Ucrania se celebraron en Estambul el 29 de marzo de 2022.',
  },
};

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function pageWith(cue: string, fact: Fact, lang: Lang): { page: PageInput; from: number } {
  const opening = OPENINGS[fact.event]?.[lang] ?? '';
  const title = opening.split('.')[0] ?? '';
  const lines = [title, opening, `${cue.charAt(0).toUpperCase()}${cue.slice(1)}.`];
  const text = lines.join('\n');
  let start = 0;
  const blocks: PageInput['blocks'] = lines.map((line, i) => {
    const block = {
      start,
      end: start + line.length,
      kind: i === 0 ? ('title' as const) : ('paragraph' as const),
    };
    start = block.end + 1;
    return block;
  });
  const event = record.events.find((e) => e.id === fact.event);
  const published = event ? dayAfter(event.date) : null;
  const page: PageInput = { url: '', title, lang, published, partial: null, text, blocks };
  return { page, from: blocks[2]?.start ?? 0 };
}

for (const fact of record.facts) {
  for (const [lang, cues] of Object.entries(fact.cues) as [Lang, string[]][]) {
    test(`${fact.id} in ${lang}`, () => {
      const missed = cues.filter((cue) => {
        const { page, from } = pageWith(cue, fact, lang);
        return !reader
          .read(page)
          .claims.some((c) => c.fact === fact.id && c.stance === 'agrees' && c.start >= from);
      });
      expect(missed).toEqual([]);
    });
  }
}

test('every fact has cues in English', () => {
  expect(record.facts.filter((f) => !f.cues.en?.length).map((f) => f.id)).toEqual([]);
});
