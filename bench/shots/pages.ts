import { findConflict } from "@/db/queries/conflicts";
import { listStories } from "@/db/queries/stories";
import { findThread } from "@/db/queries/threads";
import type { Argument } from "@/domain/argument";
import type { Thread } from "@/domain/thread";

export type Who = "nobody" | "reader" | "administrator";
export interface ShotPage {
  name: string;
  /** Without its language. */
  path: string;
  as: Who;
}

export interface Shown {
  pages: ShotPage[];
  /** Who signs in: a sample reader who wrote a reply. */
  readerId: number;
}

/** Every page of the site, in one list. */
export async function shown(): Promise<Shown> {
  const { slug, factId, thread, reply } = await places();
  const [at, on] = [`/threads/${thread.id}`, `/arguments/${reply.id}`];
  const answered = reply.parentId ?? 0;
  const as = (who: Who, paths: Record<string, string>) =>
    Object.entries(paths).map(([name, path]) => ({ name, path, as: who }));
  const open = {
    ...{ home: "", story: `/stories/${slug}`, fact: `/facts/${factId}` },
    ...{
      conflict: `/conflicts/${thread.conflict.id}`,
      thread: at,
      "thread-newest": `${at}/newest`,
    },
    ...{ argument: `/arguments/${answered}`, history: `${on}/history` },
    ...{ reader: `/readers/${reply.author.id}` },
    ...{ log: "/log", guidelines: "/guidelines", ranking: "/ranking", about: "/about" },
    ...{ privacy: "/privacy", terms: "/terms", contact: "/contact" },
    ...{ "sign-in": "/sign-in", register: "/register", missing: "/no-such-page" },
  };
  const own = {
    ...{ account: "/account", "thread-mine": `${at}/mine`, "argument-mine": `${on}/mine` },
    ...{ reply: `/threads/${reply.threadId}/reply?to=${answered}`, open: `${at}/open?camp=left` },
    ...{ edit: `${on}/edit`, withdraw: `${on}/withdraw` },
    ...{ report: `/arguments/${answered}/report` },
  };
  const moderated = {
    ...{ moderate: "/moderate", hide: `${on}/hide`, state: `${at}/state` },
    ...{ ban: `/readers/${reply.author.id}/ban` },
  };
  const pages = [...as("nobody", open), ...as("reader", own), ...as("administrator", moderated)];
  return { pages, readerId: reply.author.id };
}

/** The thread with most arguments, and a reply that a sample reader wrote. */
async function places() {
  const [story] = await listStories(null, "en");
  if (story === undefined) throw new Error("The first story is not there.");
  const threads = await threadsOf(story.conflicts.map(({ id }) => id));
  const [thread] = threads.toSorted((a, b) => b.arguments.length - a.arguments.length);
  const isSample = ({ state, author, parentId }: Argument) =>
    state === "visible" && author.kind === "sample" && parentId !== null;
  const reply = threads.flatMap((each) => each.arguments).find(isSample);
  if (!(thread && reply)) throw new Error("The sample readers are not there.");
  return { slug: story.slug, factId: story.facts[0]?.id ?? 0, thread, reply };
}

async function threadsOf(conflictIds: number[]): Promise<Thread[]> {
  const conflicts = await Promise.all(conflictIds.map((id) => findConflict(null, "en", id)));
  const ids = conflicts.flatMap((conflict) => conflict?.threads.map(({ id }) => id) ?? []);
  const threads = await Promise.all(ids.map((id) => findThread(null, "en", id)));
  return threads.flatMap((thread) => thread ?? []);
}
