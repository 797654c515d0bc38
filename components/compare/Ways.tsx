import { t } from '../../lib/i18n/t.ts';
import type { ComparisonFormat } from '../../lib/model/comparison.ts';
import { SaveAs } from './SaveAs.tsx';

/** From the digest of a page to its comparison: beside other articles, or as a file. */
export function Ways(props: {
  onCompare: () => void;
  /** Opens the place where formats are chosen; or, given a format, saves here. */
  onSave: { elsewhere: () => void } | { here: (format: ComparisonFormat) => void };
}) {
  const { onCompare, onSave } = props;
  return (
    <section class="ways">
      <button type="button" onClick={onCompare}>
        {t('compare.open')}
      </button>
      {'here' in onSave ? (
        <SaveAs label={t('compare.save.page')} open={false} onSave={onSave.here} />
      ) : (
        <button type="button" onClick={onSave.elsewhere}>
          {t('compare.save.page')}
        </button>
      )}
    </section>
  );
}
