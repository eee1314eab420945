import type { Topic } from "./topic";

type Page =
  | "home"
  | "story"
  | "fact"
  | "conflict"
  | "thread"
  | "argument"
  | "reader"
  | "log"
  | "all";

/** On which kinds of page each kind of topic shows. */
const SHOWN_ON = {
  home: ["home"],
  log: ["log"],
  everything: ["all"],
  story: ["story"],
  fact: ["fact"],
  conflict: ["conflict"],
  thread: ["thread"],
  argument: ["argument"],
  reader: ["reader"],
} as const satisfies Record<string, readonly Page[]>;

/** The pages that a set of topics shows on, each once. */
export function shownOn(topics: readonly Topic[]): { page: Page; key: string }[] {
  return [...new Set(topics)].flatMap((topic) => {
    const [kind = "", key = ""] = topic.split(":");
    return (SHOWN_ON[kind as keyof typeof SHOWN_ON] ?? []).map((page) => ({ page, key }));
  });
}
