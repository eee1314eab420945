"use server";

import { redirect } from "next/navigation";
import { reportArgument } from "@/db/commands/report-argument";
import { spend } from "@/db/limits";
import { ReportArgument } from "@/domain/moderation";
import { type Outcome, refused } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { pathTo } from "@/lib/paths";
import { giveRuling, type RulingState } from "./give-ruling";

/** Back to the page of the form, which then says that the report is there: reloading it sends nothing again. */
export async function reportArgumentAction(
  state: RulingState,
  form: FormData,
): Promise<RulingState> {
  const answer = await giveRuling(state, form, ReportArgument, withinLimit);
  if (!answer.done) return answer.state;
  redirect(`/${answer.language}${pathTo.argument(answer.input.argumentId)}/report`);
}

async function withinLimit(viewer: Viewer, input: ReportArgument): Promise<Outcome> {
  if (viewer && !(await spend("report", viewer.id)).ok) return refused("limit-reached");
  return reportArgument(viewer, input);
}
