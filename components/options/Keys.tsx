import { t } from '../../lib/i18n/t.ts';
import type { CommandKeys, OptionsActions, OptionsView } from './view.ts';

/** In the order in which a reader meets them. */
const KNOWN = [
  '_execute_action',
  'open-panel',
  'next-mark',
  'previous-mark',
  'add-note',
  'toggle-site',
] as const;

/** In the language of this page; the browser itself knows only its own. */
function does({ name, description }: CommandKeys): string {
  const known = KNOWN.find((each) => each === name);
  return known ? t(`options.keys.${known}`) : description || name;
}

const placeOf = ({ name }: CommandKeys): number => {
  const at = (KNOWN as readonly string[]).indexOf(name);
  return at < 0 ? KNOWN.length : at;
};

/** The keys as they are assigned now; the browser alone can change them. */
export function Keys({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  return (
    <>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{t('options.keys.what')}</th>
            <th scope="col">{t('options.keys.key')}</th>
          </tr>
        </thead>
        <tbody>
          {view.keys
            .toSorted((a, b) => placeOf(a) - placeOf(b))
            .map((command) => (
              <tr key={command.name}>
                <th scope="row">{does(command)}</th>
                <td>
                  {command.shortcut ? (
                    <kbd>{command.shortcut}</kbd>
                  ) : (
                    <span class="soft">{t('options.keys.none')}</span>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="soft">{t('options.keys.hint')}</p>
      {view.canOpenKeys ? (
        <p class="acts">
          <button type="button" onClick={actions.onKeys}>
            {t('options.keys.change')}
          </button>
        </p>
      ) : (
        <p>{t('options.keys.firefox')}</p>
      )}
      <p>{t('options.keys.keyword')}</p>
    </>
  );
}
