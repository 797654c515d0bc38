import { t } from '../../lib/i18n/t.ts';

export type Choice = readonly [value: string, name: string];

/** A labelled list to choose from; `any`: the first entry restricts nothing. */
export function Choose(props: {
  label: string;
  value: string;
  choices: readonly Choice[];
  any?: boolean;
  onChoose(value: string): void;
}) {
  const { label, value, choices, any = false } = props;
  const missing = value !== '' && !choices.some(([one]) => one === value);
  return (
    <label class="labelled">
      <span>{label}</span>
      <select value={value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {any && <option value="">{t('record.filter.any')}</option>}
        {missing && <option value={value}>{value}</option>}
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
