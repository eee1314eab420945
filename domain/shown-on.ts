import type { Topic } from "./topic";

/** On which pages each kind of topic shows; lib/paths.ts spells their addresses. */
const SHOWN_ON = {
  home: ["home"],
  log: ["log"],
  everything: ["every"],
  story: ["story"],
  fact: ["fact"],
  conflict: ["conflict"],
  thread: ["thread", "newest"],
  argument: ["argument", "history"],
  reader: ["reader"],
} as const;

type Kind = keyof typeof SHOWN_ON;

/** The pages that a set of topics shows on, each once. */
export const shownOn = (
  topics: readonly Topic[],
): { page: (typeof SHOWN_ON)[Kind][number]; key: string }[] =>
  [...new Set(topics)].flatMap((topic) => {
    const [kind = "", key = ""] = topic.split(":");
    return SHOWN_ON[kind as Kind].map((page) => ({ page, key }));
  });
