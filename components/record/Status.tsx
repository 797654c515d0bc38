import { t } from '../../lib/i18n/t.ts';
import type { Status as Firmness } from '../../lib/model/record.ts';

/** The shape beside the word: never colour alone. */
const SHAPE: Record<Firmness, string> = {
  verified: '●',
  'single-source': '◐',
  disputed: '◇',
  'party-claim': '○',
};

/** How firm a fact is, as shape and word. */
export function Status({ status }: { status: Firmness }) {
  return (
    <span class={`status ${status}`}>
      <span aria-hidden="true">{SHAPE[status]}</span> {t(`status.${status}`)}
    </span>
  );
}
