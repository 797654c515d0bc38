import { t } from '../../lib/i18n/t.ts';
import { Choice } from './Choice.tsx';
import type { OptionsActions, OptionsView } from './view.ts';

/** What is marked on pages, and how; with a sample that looks as a page does. */
export function Marks({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const { marks, markStyle, toolbarOff } = view.settings;
  return (
    <>
      <Choice
        name="marks"
        legend={t('options.marks.density')}
        value={marks}
        choices={[
          ['all', t('options.marks.density.all')],
          ['differs', t('options.marks.density.differs')],
          ['none', t('options.marks.density.none')],
        ]}
        hint={t('options.marks.density.hint')}
        onChoose={(value) => actions.onChange({ marks: value })}
      />
      <Choice
        name="style"
        legend={t('options.marks.style')}
        value={markStyle}
        choices={[
          ['line', t('options.marks.style.line')],
          ['tint', t('options.marks.style.tint')],
          ['thin', t('options.marks.style.thin')],
        ]}
        onChoose={(value) => actions.onChange({ markStyle: value })}
      />
      <figure class={`sample ${markStyle}`}>
        <figcaption class="soft">{t('options.marks.sample')}</figcaption>
        <p>
          <span class={marks === 'all' ? 'agrees' : ''}>{t('options.marks.sample.agrees')}</span>{' '}
          <span class={marks === 'none' ? '' : 'differs'}>{t('options.marks.sample.differs')}</span>{' '}
          {t('options.marks.sample.unmarked')}
        </p>
      </figure>
      <div class="one">
        <label>
          <input
            type="checkbox"
            checked={!toolbarOff}
            onChange={(event) => actions.onChange({ toolbarOff: !event.currentTarget.checked })}
          />
          <span>{t('options.toolbar')}</span>
        </label>
        <p class="soft">{t('options.toolbar.hint')}</p>
      </div>
    </>
  );
}
