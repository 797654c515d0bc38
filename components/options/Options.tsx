import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { Data } from './Data.tsx';
import { Keys } from './Keys.tsx';
import { Looks } from './Looks.tsx';
import { Marks } from './Marks.tsx';
import { Sites } from './Sites.tsx';
import type { OptionsActions, OptionsView } from './view.ts';

const PARTS = ['looks', 'marks', 'sites', 'keys', 'data', 'private', 'sync'] as const;

/** Everything that can be chosen, on one page. */
export function Options(props: { view: OptionsView; actions: OptionsActions }) {
  const { view } = props;
  const faces: Record<(typeof PARTS)[number], () => ComponentChildren> = {
    looks: () => <Looks {...props} />,
    marks: () => <Marks {...props} />,
    sites: () => <Sites {...props} />,
    keys: () => <Keys {...props} />,
    data: () => <Data {...props} />,
    private: () => <PrivateWindows {...props} />,
    sync: () => <p>{t('options.sync.none')}</p>,
  };
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{t('options.page', { product: t('popup.title') })}</h1>
      </header>
      <div class="columns">
        <nav aria-label={t('options.parts')}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`options.${part}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {PARTS.map((part) => (
            <section key={part} id={part} class="part" aria-labelledby={`${part}-title`}>
              <h2 id={`${part}-title`}>{t(`options.${part}`)}</h2>
              {faces[part]()}
            </section>
          ))}
        </main>
      </div>
      <p class="said" role="status">
        {view.said && <span>{view.said}</span>}
      </p>
    </>
  );
}

function PrivateWindows({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  return (
    <>
      <p>{view.inPrivate ? t('options.private.on') : t('options.private.off')}</p>
      {view.browser === 'firefox' ? (
        <p class="soft">{t('options.private.firefox')}</p>
      ) : (
        <p class="acts">
          <button type="button" onClick={actions.onPrivate}>
            {t('options.private.change')}
          </button>
        </p>
      )}
    </>
  );
}
