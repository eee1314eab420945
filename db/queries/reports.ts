import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Report, Reports } from "@/domain/moderated";
import type { Reason } from "@/domain/moderation";
import { mayModerate } from "@/domain/policy";
import type { Viewer } from "@/domain/viewer";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { report } from "../schema/moderation";
import { reader } from "../schema/readers";
import { moderatedArguments } from "./moderated";

/** As many as a moderator reads at a sitting, of each kind. */
const MOST_REPORTS = 100;

/** What readers have reported. null: not for this viewer, who must not learn that there is such a list. */
export async function listReports(viewer: Viewer, lang: string): Promise<Reports | null> {
  if (mayModerate(viewer)) return null;
  const [open, settled] = await Promise.all([reportsThat(lang, true), reportsThat(lang, false)]);
  return { open, settled };
}

async function reportsThat(lang: string, areOpen: boolean): Promise<Report[]> {
  const rows = await db
    .select({
      id: report.id,
      code: report.code,
      text: report.text,
      at: report.at,
      argumentId: report.argumentId,
      reporter: { id: reader.id, handle: reader.handle },
    })
    .from(report)
    .innerJoin(reader, eq(reader.id, report.reporterId))
    .innerJoin(argument, eq(argument.id, report.argumentId))
    .where(eq(isOpen, areOpen))
    .orderBy(desc(report.at), desc(report.id))
    .limit(MOST_REPORTS);
  const ids = [...new Set(rows.map(({ argumentId }) => argumentId))];
  const reported = await moderatedArguments(lang, inArray(argument.id, ids));
  const byId = new Map(reported.map((each) => [each.id, each]));
  return rows.flatMap(({ argumentId, ...row }) => {
    const found = byId.get(argumentId);
    return found ? [{ ...row, code: row.code as Reason, argument: found }] : [];
  });
}

/** Hidden and put back counts as looked at, so the report does not come up again. */
const isOpen = sql<boolean>`(${argument.state} = 'visible' and not exists (
  select from act_argument aa join act on act.id = aa.act_id
  where aa.argument_id = ${report.argumentId} and act.at >= ${report.at}))`;

/** When this reader reported this argument; null: never. */
export async function findOwnReport(viewer: Viewer, argumentId: number): Promise<Date | null> {
  if (viewer === null) return null;
  const [row] = await db
    .select({ at: report.at })
    .from(report)
    .where(and(eq(report.argumentId, argumentId), eq(report.reporterId, viewer.id)));
  return row?.at ?? null;
}
