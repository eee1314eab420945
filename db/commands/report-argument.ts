import "server-only";
import { eq } from "drizzle-orm";
import type { ReportArgument } from "@/domain/moderation";
import { mayReport, mayWrite } from "@/domain/policy";
import { type Outcome, refused } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { report } from "../schema/moderation";

/** Tells the moderators of an argument, once a reader; a second report changes nothing. No page shows it. */
export async function reportArgument(
  viewer: Viewer,
  { argumentId, code, text }: ReportArgument,
): Promise<Outcome> {
  const denied = mayWrite(viewer);
  if (denied || viewer === null) return refused(denied ?? "signed-out");
  return db.transaction(async (tx) => {
    // Held, so that a moderator who hides it meanwhile is waited for.
    const [row] = await tx
      .select({ authorId: argument.authorId, state: argument.state })
      .from(argument)
      .where(eq(argument.id, argumentId))
      .for("share");
    if (!row) return refused("argument-gone");
    const no = mayReport(viewer, row);
    if (no) return refused(no);
    const written = await tx
      .insert(report)
      .values({ argumentId, reporterId: viewer.id, code, text })
      .onConflictDoNothing()
      .returning({ id: report.id });
    return written.length === 0 ? refused("already-so") : { ok: true, topics: [] };
  });
}
