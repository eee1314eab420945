import type { Refusal } from "./refusal";
import type { ThreadState } from "./thread";
import type { Reader, Viewer } from "./viewer";

/**
 * Who may do what. Asked inside every command, with rows that the command has locked; pages ask as a courtesy only.
 * Verdicts are values: null is yes, anything else is the reason why not.
 */
export type Verdict = Refusal | null;

interface ThreadRow {
  state: ThreadState;
}
interface ArgumentRow {
  authorId: number;
  /** As stored: visible, held, hidden, withdrawn, merged or erased. */
  state: string;
}

/** New lines of argument: only while the thread is open. */
export const mayOpen = (viewer: Viewer, thread: ThreadRow): Verdict =>
  mayWrite(viewer) ?? takes("openings", thread);

/** Answers still land while a thread is closing. */
export const mayReply = (viewer: Viewer, thread: ThreadRow, parent: ArgumentRow): Verdict =>
  mayWrite(viewer) ?? takes("replies", thread) ?? stands(parent);

/** The upsert of db/commands/cast-vote.ts repeats these as SQL; a test holds the two equal. */
export const mayVote = (viewer: Viewer, thread: ThreadRow, argument: ArgumentRow): Verdict =>
  mayWrite(viewer) ??
  stands(argument) ??
  takes("replies", thread) ??
  (viewer?.id === argument.authorId ? "own-argument" : null);

export const mayTakePosition = (viewer: Viewer, thread: ThreadRow): Verdict =>
  mayWrite(viewer) ?? takes("replies", thread);

export const mayEdit = (viewer: Viewer, thread: ThreadRow, argument: ArgumentRow): Verdict =>
  mayWrite(viewer) ?? isAuthor(viewer, argument) ?? stands(argument) ?? takes("replies", thread);

/** One's own words may be taken back at any time. */
export const mayWithdraw = (viewer: Viewer, argument: ArgumentRow): Verdict =>
  mayWrite(viewer) ?? isAuthor(viewer, argument) ?? stands(argument);

export const mayReport = (viewer: Viewer, argument: ArgumentRow): Verdict =>
  mayWrite(viewer) ??
  stands(argument) ??
  (viewer?.id === argument.authorId ? "own-argument" : null);

export function mayModerate(viewer: Viewer): Verdict {
  const denied = mayWrite(viewer);
  if (denied) return denied;
  return viewer?.role === "reader" ? "not-moderator" : null;
}

/** A moderator rules on readers; only an administrator rules on moderators; nobody on themselves. */
export function mayBan(viewer: Viewer, reader: Pick<Reader, "id" | "role">): Verdict {
  const denied = mayModerate(viewer);
  if (denied) return denied;
  if (viewer?.id === reader.id) return "not-administrator";
  return reader.role === "reader" || viewer?.role === "administrator" ? null : "not-administrator";
}

/** Any write at all. Pages use it to decide between a form and an invitation to sign in. */
export function mayWrite(viewer: Viewer): Verdict {
  if (viewer === null) return "signed-out";
  return viewer.banned ? "banned" : null;
}

function takes(what: "openings" | "replies", { state }: ThreadRow): Verdict {
  if (state === "open") return null;
  if (state === "closing") return what === "openings" ? "thread-closing" : null;
  return "thread-closed";
}

const stands = ({ state }: ArgumentRow): Verdict => (state === "visible" ? null : "argument-gone");

const isAuthor = (viewer: Viewer, { authorId }: ArgumentRow): Verdict =>
  viewer?.id === authorId ? null : "not-yours";
