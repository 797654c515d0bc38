import { useState } from 'preact/hooks';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import { Erase } from './Erase.tsx';
import type { OptionsActions, OptionsView } from './view.ts';

const STEP = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** Bytes as people say them, in the interface's language. */
function size(bytes: number): string {
  const at = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP))),
  );
  return new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: UNITS[at] ?? 'byte',
    maximumFractionDigits: at > 1 ? 1 : 0,
  }).format(bytes / STEP ** at);
}

const number = (count: number): string => new Intl.NumberFormat(currentLocale()).format(count);

/** What is kept on this computer, the ways out and in, and the end of it. */
export function Data({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const [erasing, setErasing] = useState(false);
  const { stats, about } = view;
  const rows: [string, string[]][] = [
    ...(stats?.kept
      ? ([
          [t('options.data.notes'), [number(stats.notes)]],
          [t('options.data.pages'), [number(stats.pages)]],
          [t('options.data.bin'), [number(stats.bin)]],
          [
            t('options.data.used'),
            [
              stats.used === undefined
                ? t('options.data.used.unknown')
                : t('options.data.used.with', { size: size(stats.used) }),
            ],
          ],
        ] satisfies [string, string[]][])
      : []),
    [
      t('options.data.record'),
      [
        t('options.data.record.version', { version: about.record }),
        t('options.data.record.facts', { count: about.facts }),
        t('options.data.record.sources', { count: about.sources }),
      ],
    ],
    [t('options.data.product'), [t('options.data.record.version', { version: about.product })]],
  ];
  return (
    <>
      {stats && !stats.kept && <p>{t('options.data.none')}</p>}
      <dl>
        {rows.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="acts">
        <button type="button" onClick={() => actions.onNotebook('notes')}>
          {t('options.data.notebook')}
        </button>
        <button type="button" onClick={() => actions.onNotebook('export')}>
          {t('options.data.export')}
        </button>
        <button type="button" onClick={() => actions.onNotebook('import')}>
          {t('options.data.import')}
        </button>
      </p>
      <p>
        <a href="/compare.html" target="_blank" rel="noopener">
          {t('options.data.articles')}
        </a>
      </p>
      <p class="acts">
        <button type="button" class="danger" onClick={() => setErasing(true)}>
          {t('options.data.erase')}
        </button>
      </p>
      {erasing && (
        <Erase
          notes={stats?.notes ?? 0}
          onExport={() => actions.onNotebook('export')}
          onErase={() => {
            setErasing(false);
            actions.onErase();
          }}
          onKeep={() => setErasing(false)}
        />
      )}
    </>
  );
}
