"use server";

import { redirect } from "next/navigation";
import { restoreArgument } from "@/db/commands/restore-argument";
import { RestoreArgument } from "@/domain/moderation";
import { pathTo } from "@/lib/paths";
import { giveRuling, type RulingState } from "./give-ruling";

export async function restoreArgumentAction(
  state: RulingState,
  form: FormData,
): Promise<RulingState> {
  const answer = await giveRuling(state, form, RestoreArgument, restoreArgument);
  if (!answer.done) return answer.state;
  redirect(`/${answer.language}${pathTo.argument(answer.input.argumentId)}`);
}
