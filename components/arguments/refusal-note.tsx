import type { Refusal } from "@/domain/refusal";
import type { ArgumentFormWords } from "./argument-form-words";

interface Props {
  words: Pick<ArgumentFormWords, "refusals" | "signInAside">;
  because: Refusal | null;
  signInHref: string;
}

/** Why the form came back. Signing in happens in another window, so that the text in this one stays. */
export const RefusalNote = ({ words, because, signInHref }: Props) =>
  because && (
    <p role="alert" className="mb-5 border-ink border-l-2 pl-3 font-semibold text-note">
      {words.refusals[because]}
      {because === "signed-out" && (
        <>
          {" "}
          <a
            href={signInHref}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-10 items-center"
          >
            {words.signInAside}
          </a>
        </>
      )}
    </p>
  );
