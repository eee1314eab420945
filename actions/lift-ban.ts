"use server";

import { redirect } from "next/navigation";
import { liftBan } from "@/db/commands/lift-ban";
import { LiftBan } from "@/domain/moderation";
import { pathTo } from "@/lib/paths";
import { giveRuling, type RulingState } from "./give-ruling";

export async function liftBanAction(state: RulingState, form: FormData): Promise<RulingState> {
  const answer = await giveRuling(state, form, LiftBan, liftBan);
  if (!answer.done) return answer.state;
  redirect(`/${answer.language}${pathTo.log()}#act-${answer.done.actId}`);
}
