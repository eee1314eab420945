"use server";

import { redirect } from "next/navigation";
import { hideArgument } from "@/db/commands/hide-argument";
import { HideArgument } from "@/domain/moderation";
import { pathTo } from "@/lib/paths";
import { giveRuling, type RulingState } from "./give-ruling";

export async function hideArgumentAction(state: RulingState, form: FormData): Promise<RulingState> {
  const answer = await giveRuling(state, form, HideArgument, hideArgument);
  if (!answer.done) return answer.state;
  redirect(`/${answer.language}${pathTo.argument(answer.input.argumentId)}`);
}
