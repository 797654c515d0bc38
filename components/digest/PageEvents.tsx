import { localised } from '../../lib/i18n/localised.ts';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { Evidence } from '../../lib/model/reading.ts';

type Recognised = PageSummary['events'][number];

/** `YYYY-MM-DD` or `YYYY-MM` in words. */
function dayOf(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const precision = day
    ? { dateStyle: 'long' as const }
    : { year: 'numeric' as const, month: 'long' as const };
  const date = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(currentLocale(), { ...precision, timeZone: 'UTC' }).format(date);
}

const named = ({ kind, name }: Evidence): string =>
  kind === 'marker' ? name : t(`popup.event.${kind}`, { day: dayOf(name) });

/** "+4.5": for what it speaks, or against. */
function weightOf({ weight }: Evidence): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(currentLocale(), digits).format(weight);
}

/** Which events the page is about, which it mentions, and how that was told. */
export function PageEvents({ events }: { events: Recognised[] }) {
  return (
    <section class="events">
      {events.map((each) =>
        each.passing ? <Passing key={each.event.id} {...each} /> : <About key={each.event.id} {...each} />,
      )}
    </section>
  );
}

function About({ event, recognised }: Recognised) {
  return (
    <article>
      <h2>{localised(event.name)}</h2>
      <p class="soft">{t('popup.event.day', { day: dayOf(event.date), place: localised(event.place) })}</p>
      <details>
        <summary>{t('popup.event.why')}</summary>
        <dl>
          {recognised.evidence.map((each) => (
            <div key={each.name}>
              <dt>{named(each)}</dt>
              <dd>{weightOf(each)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}

function Passing({ event }: Recognised) {
  return <p class="soft">{t('popup.event.passing', { event: localised(event.name) })}</p>;
}
