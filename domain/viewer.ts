export type Role = "reader" | "moderator" | "administrator";
export type Theme = "auto" | "light" | "dark";

/** A signed-in reader as the database knows them at this request. */
export interface Reader {
  id: number;
  handle: string;
  role: Role;
  /** A ban or a suspension stands: they may read, and every write is refused. */
  banned: boolean;
  /** Has shown that the e-mail address is theirs. */
  verified: boolean;
  /** The language of the interface that they chose, and of their mails. */
  lang: "en" | "zh";
  theme: Theme;
}

/** Who asks: the first argument of every command and of every query that depends on one. Null: not signed in. */
export type Viewer = Reader | null;
