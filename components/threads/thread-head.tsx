import { getTranslations } from "next-intl/server";
import { campGlyph } from "@/components/arguments/glyphs";
import type { Thread } from "@/domain/thread";

/** The question, what it is about, and the two camps over the spine. */
export async function ThreadHead({ thread }: { thread: Thread }) {
  const { question, context, camps, state } = thread;
  const t = await getTranslations("thread");
  return (
    <>
      <header className="mx-auto max-w-[52rem] pt-4 text-center">
        <h1 className="text-display">{question}</h1>
        <p className="mx-auto mt-3.5 max-w-[40rem] font-serif text-ink-2 text-lead leading-[1.55]">
          {context}
        </p>
        {(state === "closing" || state === "closed" || state === "archived") && (
          <p className="mx-auto mt-4 max-w-[40rem] border-rule border-y py-2 text-note">
            {t(state)}
          </p>
        )}
      </header>
      <div className="camps">
        <div className="left">
          <h2>
            <span aria-hidden="true">{campGlyph("left")}</span> {camps.left.name}
          </h2>
          <p>{camps.left.creed}</p>
        </div>
        <div className="right">
          <h2>
            {camps.right.name} <span aria-hidden="true">{campGlyph("right")}</span>
          </h2>
          <p>{camps.right.creed}</p>
        </div>
      </div>
    </>
  );
}
