/** What the view of the reader's own facts asks for; fetched with it, when it is first shown. */
import type { FactsDesk } from '../../components/facts/facts-desk.ts';
import { askBackground, onFollowed } from '../../lib/browser/messages.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { diffFacts, undoOf } from '../../lib/exchange/fact-diff.ts';
import { type RefusedFact, readFactPack, writeFactPack } from '../../lib/exchange/fact-pack.ts';
import { RefusedFile } from '../../lib/exchange/refusal.ts';
import { languageOf as appLanguage } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/t.ts';
import { lookAtWording } from '../../lib/reading/own-look.ts';
import { languageOf } from '../../lib/text/language.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { give } from './give.ts';

function sentenceOn({ entry, at, reason }: RefusedFact): string {
  const why = t(`facts.entry.${reason}`);
  return at === '' ? t('facts.entry', { entry, why }) : t('facts.entry.at', { entry, at, why });
}

function fileTrouble({ reason }: RefusedFile): string {
  const own = reason === 'too-many' || reason === 'no-entries' || reason === 'unknown-form';
  return own ? t(`facts.file.${reason}`) : t(`notebook.file.${reason}`);
}

/** The desk of this page. `events`: ids and names of the record's events. */
export function factsDesk(events: FactsDesk['events']): FactsDesk {
  return {
    events,
    list: () => askBackground('ownFacts', undefined),
    write: async (change, here) => {
      const answer = await askBackground('writeOwnFacts', change);
      return answer.why ? answer : { undo: undoOf(here, change) };
    },
    languageOf: async (text) => languageOf(tokenise(text), null) ?? appLanguage(uiLanguage()),
    look: async (cues, day) => {
      const looks = cues
        .filter(({ text }) => text.trim() !== '')
        .map(({ lang, text }) => ({ wording: text.trim(), ...lookAtWording(text.trim(), lang, day) }));
      return {
        troubles: looks.flatMap(({ trouble, wording }) =>
          trouble ? [t(`facts.look.${trouble}`, { wording })] : [],
        ),
        values: [...new Set(looks.flatMap(({ values }) => values))],
      };
    },
    give: (facts) => {
      const made = new Date().toISOString();
      const name = `second-source-facts-${made.slice(0, 10)}.json`;
      give({ name, type: 'application/json', parts: [writeFactPack(facts, made)] });
    },
    read: async (file, here) => {
      try {
        const { facts, refused } = readFactPack(new Uint8Array(await file.arrayBuffer()), file.name);
        return { kind: 'facts', diff: diffFacts(here, facts), refused: refused.map(sentenceOn) };
      } catch (error) {
        if (!(error instanceof RefusedFile)) throw error;
        return { kind: 'refused', why: t('notebook.file', { file: file.name, why: fileTrouble(error) }) };
      }
    },
    follow: (changed, signal) => {
      const stop = onFollowed('ownFactsChanged', changed);
      signal.addEventListener('abort', () => stop(), { once: true });
    },
  };
}
