"use server";

import { redirect } from "next/navigation";
import { setThreadState } from "@/db/commands/set-thread-state";
import { SetThreadState } from "@/domain/moderation";
import { pathTo } from "@/lib/paths";
import { giveRuling, type RulingState } from "./give-ruling";

export async function setThreadStateAction(
  state: RulingState,
  form: FormData,
): Promise<RulingState> {
  const answer = await giveRuling(state, form, SetThreadState, setThreadState);
  if (!answer.done) return answer.state;
  redirect(`/${answer.language}${pathTo.thread(answer.input.threadId)}`);
}
