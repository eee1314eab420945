import type { Refusal } from "@/domain/refusal";
import type { ArgumentFormWords } from "./argument-form-words";

interface Props {
  words: Pick<ArgumentFormWords, "refusals" | "signInFirst" | "signIn">;
  because: Refusal;
  signInHref: string;
}

/** What stands in place of a form that its reader may not send. */
export const BlockedNote = ({ words, because, signInHref }: Props) =>
  because === "signed-out" ? (
    <>
      <p className="mb-4">{words.signInFirst}</p>
      <a href={signInHref} className="btn btn-solid">
        {words.signIn}
      </a>
    </>
  ) : (
    <p>{words.refusals[because]}</p>
  );
