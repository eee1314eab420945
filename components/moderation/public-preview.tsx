import type { RulingDraft } from "@/actions/give-ruling";

export interface PublicLine {
  title: string;
  /** Who did what to whom; for a choice of states, one a state, by its value. */
  what: string | Record<string, string>;
  /** The log's words for each reason, by its code. */
  reasons: Record<string, string>;
  /** Until something is typed. */
  blank: string;
}

interface Props {
  line: PublicLine;
  draft: RulingDraft;
}

/** The log's entry as everybody will read it, while it is being written. */
export function PublicPreview({ line, draft }: Props) {
  const what = typeof line.what === "string" ? line.what : line.what[draft.state];
  const reason = line.reasons[draft.code];
  return (
    <section aria-label={line.title} className="grid gap-1 border-rule border-t pt-4">
      <p className="text-ink-2 text-small">{line.title}</p>
      {what && <p className="font-semibold text-note">{what}</p>}
      <p className="max-w-measure whitespace-pre-line font-serif text-prose">
        {draft.text.trim() || line.blank}
      </p>
      {reason && <p className="text-ink-2 text-small">{reason}</p>}
    </section>
  );
}
