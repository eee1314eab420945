import { FieldProblem } from "./field-problem";

interface Props<Word extends string> {
  name: string;
  legend: string;
  choices: readonly { value: Word; label: string; glyph?: string }[];
  chosen: string;
  problem?: string | undefined;
}

/** One of a few, as buttons that touch. Plain radios underneath: keyboard and script-less forms know them. */
export const JoinedChoice = <Word extends string>({
  name,
  legend,
  choices,
  chosen,
  problem,
}: Props<Word>) => (
  <fieldset>
    <legend className="mb-1.5 font-semibold text-small">{legend}</legend>
    <div className="flex flex-wrap gap-y-px">
      {choices.map(({ value, label, glyph }, index) => (
        <label
          key={value}
          className="-ml-px inline-flex min-h-10 items-center gap-2 border border-rule px-3 first:ml-0 has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            aria-invalid={(index === 0 && problem !== undefined) || undefined}
            aria-describedby={problem && `${name}-problem`}
            className="absolute opacity-0"
          />
          {glyph && <span aria-hidden="true">{glyph}</span>}
          {label}
        </label>
      ))}
    </div>
    <FieldProblem id={`${name}-problem`}>{problem}</FieldProblem>
  </fieldset>
);
