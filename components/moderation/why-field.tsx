import { Problem } from "@/components/accounts/field";
import type { RulingWords } from "./ruling-words";

interface Props {
  words: RulingWords;
  text: string;
  problem: string | undefined;
}

export function WhyField({ words, text, problem }: Props) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor="why" className="font-semibold text-small">
        {words.why}
      </label>
      <textarea
        id="why"
        name="text"
        rows={5}
        defaultValue={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "why-hint why-problem" : "why-hint"}
        className="w-full rounded-[3px] border border-ink-3 bg-sheet px-3 py-2 font-serif text-prose aria-invalid:border-2 aria-invalid:border-ink"
      />
      <p id="why-hint" className="text-ink-2 text-small">
        {words.whyHint}
      </p>
      {problem && <Problem id="why-problem">{problem}</Problem>}
    </div>
  );
}
