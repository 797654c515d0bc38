import { LANGUAGES, type Language } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/t.ts';
import { Choice } from './Choice.tsx';
import type { OptionsActions, OptionsView } from './view.ts';

/** Each in its own words: who lands in a language they cannot read has to find theirs. */
const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  tr: 'Türkçe',
};

/** Language and theme of every surface. */
export function Looks({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const { language, theme } = view.settings;
  const choose = (value: string) =>
    actions.onChange({ language: LANGUAGES.find((each) => each === value) ?? null });
  return (
    <>
      <label class="field">
        <span>{t('options.language')}</span>
        <select value={language ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">
            {t('options.language.browser', { language: OWN_NAMES[view.browserLanguage] })}
          </option>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {OWN_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <Choice
        name="theme"
        legend={t('options.theme')}
        value={theme ?? 'system'}
        choices={[
          ['system', t('options.theme.system')],
          ['light', t('options.theme.light')],
          ['dark', t('options.theme.dark')],
        ]}
        onChoose={(value) => actions.onChange({ theme: value === 'system' ? null : value })}
      />
    </>
  );
}
