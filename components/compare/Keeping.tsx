import { t } from '../../lib/i18n/t.ts';

const PARTS = ['what', 'where', 'long'] as const;

function About() {
  return (
    <dl class="about">
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`compare.keep.${part}`)}</dt>
          <dd>{t(`compare.keep.${part}.is`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether articles are kept, what that means, and the switch for it. */
export function Keeping(props: { keeping: 'on' | 'off' | 'none'; onKeep: (on: boolean) => void }) {
  const { keeping, onKeep } = props;
  if (keeping === 'none')
    return (
      <section class="keeping">
        <h2>{t('compare.keep.off')}</h2>
        <p>{t('compare.keep.none')}</p>
      </section>
    );
  if (keeping === 'off')
    return (
      <section class="keeping off">
        <h2>{t('compare.keep.off')}</h2>
        <p>{t('compare.keep.off.hint')}</p>
        <About />
        <button type="button" class="main" onClick={() => onKeep(true)}>
          {t('compare.keep.start')}
        </button>
      </section>
    );
  return (
    <section class="keeping on">
      <div>
        <h2>{t('compare.keep.on')}</h2>
        <p class="soft">{t('compare.keep.on.hint')}</p>
      </div>
      <button type="button" onClick={() => onKeep(false)}>
        {t('compare.keep.stop')}
      </button>
      <details>
        <summary>{t('compare.keep.about')}</summary>
        <About />
      </details>
    </section>
  );
}
