/** One act of a moderator, as the public log shows it. */
export interface LogEntry {
  id: number;
  kind: "hide" | "restore" | "thread-state" | "ban" | "lift-ban" | "grant";
  /** null: done at the terminal of the machine. */
  actor: { id: number; handle: string } | null;
  /** The rule that it rests on. */
  code: string | null;
  text: string;
  at: Date;
  undoes: number | null;
  undoneBy: number | null;
  thread: { id: number; question: string } | null;
  /** Ids of the arguments that it touched. */
  arguments: number[];
  reader: { id: number; handle: string } | null;
  /** The state or role that it set, where it set one. */
  state: string | null;
}
