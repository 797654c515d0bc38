import { useState } from 'preact/hooks';
import { currentLocale, t } from '../../lib/i18n/t.ts';
import type { OwnCue } from '../../lib/model/own-fact.ts';
import type { Lang } from '../../lib/model/record.ts';
import { LANGS, type Look } from './facts-desk.ts';
import { LONGEST } from './new-fact.ts';

/** A language as the reader calls it. */
export const languageName = (lang: Lang): string =>
  new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(lang) ?? lang;

/** As many wordings of one language as a pack may hold. */
const MOST_LINES = 50;

/** The wordings, one a line, a field for each language; and what will not be looked for, with the reason. */
export function Wordings(props: { cues: readonly OwnCue[]; look: Look; onCues(cues: OwnCue[]): void }) {
  const { cues, look, onCues } = props;
  const [opened, setOpened] = useState<readonly Lang[]>(() =>
    LANGS.filter((lang) => cues.some((cue) => cue.lang === lang)),
  );
  const rest = LANGS.filter((lang) => !opened.includes(lang));
  const write = (lang: Lang, text: string) => {
    const lines = text
      .split('\n')
      .slice(0, MOST_LINES)
      .map((line): OwnCue => ({ lang, text: line.slice(0, LONGEST.wording) }));
    const own = text === '' ? [] : lines;
    onCues(LANGS.flatMap((each) => (each === lang ? own : cues.filter((cue) => cue.lang === each))));
  };
  return (
    <fieldset class="cues">
      <legend>{t('facts.cues')}</legend>
      <p class="soft">{t('facts.cues.hint')}</p>
      {opened.map((lang) => (
        <label key={lang} class="labelled">
          <span>{t('facts.cues.lang', { language: languageName(lang) })}</span>
          <textarea
            lang={lang}
            rows={3}
            value={cues
              .filter((cue) => cue.lang === lang)
              .map(({ text }) => text)
              .join('\n')}
            onInput={(event) => write(lang, event.currentTarget.value)}
          />
        </label>
      ))}
      <div role="status">
        {!cues.some(({ text }) => text.trim() !== '') && <p class="hint">{t('facts.cues.none')}</p>}
        {look.troubles.map((sentence) => (
          <p key={sentence} class="hint">
            {sentence}
          </p>
        ))}
      </div>
      {rest.length > 0 && (
        <select
          aria-label={t('facts.cues.add')}
          value=""
          onChange={(event) => {
            const lang = rest.find((each) => each === event.currentTarget.value);
            if (lang) setOpened([...opened, lang]);
          }}
        >
          <option value="">{t('facts.cues.add')}</option>
          {rest.map((lang) => (
            <option key={lang} value={lang}>
              {languageName(lang)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
