import { localised } from '../../lib/i18n/localised.ts';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { PageSummary } from '../../lib/model/messages.ts';
import type { NewsEvent } from '../../lib/model/record.ts';

type Recognised = PageSummary['events'][number];

function dayOf(event: NewsEvent): string {
  const day = new Date(`${event.date}T00:00:00Z`);
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
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
      <p class="soft">{t('popup.event.day', { day: dayOf(event), place: localised(event.place) })}</p>
      <details>
        <summary>{t('popup.event.why')}</summary>
        <dl>
          {recognised.evidence.map(({ name, text }) => (
            <div key={`${name} ${text}`}>
              <dt lang="en">{name}</dt>
              <dd>{text}</dd>
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
