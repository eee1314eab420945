import { Problem } from "@/components/accounts/field";
import type { Choice } from "./ruling-words";

interface Props {
  name: "code" | "state";
  legend: string;
  choices: Choice[];
  chosen: string;
  problem: string | undefined;
}

/** One of a few, each with what it means, so that nobody has to know the rules by heart. */
export function Choices({ name, legend, choices, chosen, problem }: Props) {
  const problemId = `${name}-problem`;
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-1 font-semibold text-small">{legend}</legend>
      {choices.map(({ value, label, meaning }) => (
        <label key={value} className="flex min-h-10 items-baseline gap-2.5 py-1.5 text-note">
          <input
            type="radio"
            name={name}
            value={value}
            required
            defaultChecked={value === chosen}
            aria-invalid={problem ? true : undefined}
            aria-labelledby={`${name}-${value}`}
            aria-describedby={`${name}-${value}-means${problem ? ` ${problemId}` : ""}`}
            className="size-4 shrink-0 translate-y-0.5 accent-ink"
          />
          <span>
            <span id={`${name}-${value}`}>{label}</span>
            <span id={`${name}-${value}-means`} className="block text-ink-2 text-small">
              {meaning}
            </span>
          </span>
        </label>
      ))}
      {problem && <Problem id={problemId}>{problem}</Problem>}
    </fieldset>
  );
}
