"use server";

import { redirect } from "next/navigation";
import { banReader } from "@/db/commands/ban-reader";
import { BanReader } from "@/domain/moderation";
import { pathTo } from "@/lib/paths";
import { giveRuling, type RulingState } from "./give-ruling";

export async function banReaderAction(state: RulingState, form: FormData): Promise<RulingState> {
  const answer = await giveRuling(state, form, BanReader, banReader);
  if (!answer.done) return answer.state;
  redirect(`/${answer.language}${pathTo.log()}#act-${answer.done.actId}`);
}
