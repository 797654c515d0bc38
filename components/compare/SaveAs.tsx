import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { ComparisonFormat } from '../../lib/model/comparison.ts';

const FORMATS: readonly ComparisonFormat[] = ['markdown', 'csv', 'w3c', 'claimreview'];

/** The files a comparison can be saved as, behind one line; `open`: shown at once, with the focus. */
export function SaveAs(props: { label: string; open: boolean; onSave: (format: ComparisonFormat) => void }) {
  const { label, open, onSave } = props;
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) place.current?.querySelector('button')?.focus();
  }, [open]);
  return (
    <details class="save" open={open} ref={place}>
      <summary>{label}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => onSave(format)}>
              <span>{t(`compare.format.${format}`)}</span>
              <small>{t(`compare.format.${format}.hint`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
