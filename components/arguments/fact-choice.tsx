import { FieldProblem } from "./field-problem";

export interface FactOption {
  id: number;
  text: string;
  /** How far it has been checked, in words. */
  status: string;
}
export interface FactOptions {
  /** Shown at once. */
  near: FactOption[];
  /** Behind `moreLabel`. */
  more: FactOption[];
  moreLabel: string;
}

interface Props {
  legend: string;
  hint: string;
  options: FactOptions;
  /** Ids as they stand in the form. */
  chosen: readonly string[];
  problem: string | undefined;
}

export function FactChoice({
  legend,
  hint,
  options: { near, more, moreLabel },
  chosen,
  problem,
}: Props) {
  if (near.length + more.length === 0) return null;
  const isChosen = ({ id }: FactOption) => chosen.includes(String(id));
  return (
    <fieldset className="mt-6" aria-describedby={problem ? "facts-problem" : "facts-hint"}>
      <legend className="font-semibold text-small">{legend}</legend>
      <p id="facts-hint" className="text-ink-2 text-small">
        {hint}
      </p>
      <FieldProblem id="facts-problem">{problem}</FieldProblem>
      {near.map((fact, index) => (
        <Fact
          key={fact.id}
          fact={fact}
          isChosen={isChosen(fact)}
          isWrong={index === 0 && problem !== undefined}
        />
      ))}
      {more.length > 0 && (
        <details open={more.some(isChosen)}>
          <summary className="flex min-h-10 w-fit items-center text-ink-2 text-small underline underline-offset-[0.18em]">
            {moreLabel}
          </summary>
          {more.map((fact) => (
            <Fact key={fact.id} fact={fact} isChosen={isChosen(fact)} isWrong={false} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

interface FactProps {
  fact: FactOption;
  isChosen: boolean;
  isWrong: boolean;
}

const Fact = ({ fact: { id, text, status }, isChosen, isWrong }: FactProps) => (
  <label className="flex min-h-10 items-baseline gap-2.5 py-1.5 text-note">
    <input
      type="checkbox"
      name="facts"
      value={id}
      defaultChecked={isChosen}
      aria-invalid={isWrong || undefined}
      className="size-4 shrink-0 translate-y-0.5 accent-ink"
    />
    <span>
      {text} <span className="text-ink-3 text-small">{status}</span>
    </span>
  </label>
);
