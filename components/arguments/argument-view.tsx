import type { Argument } from "@/domain/argument";
import { ArgumentFoot } from "./argument-foot";
import { ArgumentTools } from "./argument-tools";
import { CitedFacts } from "./cited-facts";
import { KindLine } from "./kind-line";
import type { Reading } from "./reading";
import { Tombstone } from "./tombstone";
import { WordingText } from "./wording-text";

interface Props {
  argument: Argument;
  reading: Reading;
  /** `h1` on its own page, where there is more to do with it. */
  heading?: "h1" | "h3";
}

/** An argument whole, with its anchor. Its look is in app/styles/argument.css: a class string each would weigh more than the text. */
export function ArgumentView({ argument, reading, heading = "h3" }: Props) {
  return (
    <article id={`a${argument.id}`} className={`arg ${argument.direction}`}>
      <KindLine argument={argument} reading={reading} />
      {argument.wording === null ? (
        <Tombstone argument={argument} reading={reading} />
      ) : (
        <>
          <WordingText reading={reading} argument={argument} heading={heading} />
          <CitedFacts reading={reading} facts={argument.facts} />
          <ArgumentFoot argument={argument} reading={reading} more={heading === "h3"} />
          {heading === "h1" && <ArgumentTools argument={argument} reading={reading} />}
        </>
      )}
    </article>
  );
}
