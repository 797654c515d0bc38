/** One of a few, as radio buttons under a heading. */
export function Choice<V extends string>(props: {
  name: string;
  legend: string;
  value: V;
  choices: readonly (readonly [value: V, label: string])[];
  hint?: string;
  onChoose(value: V): void;
}) {
  const { name, legend, value, choices, hint, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([each, label]) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          <span>{label}</span>
        </label>
      ))}
      {hint && <p class="soft">{hint}</p>}
    </fieldset>
  );
}
