import { castVote } from "@/db/commands/cast-vote";
import { findOwnVote } from "@/db/queries/own-vote";
import { VotePress } from "@/domain/vote";
import { answerPress } from "../press";

/** Casts, changes or takes back one vote. */
export const POST = (request: Request): Promise<Response> =>
  answerPress(request, {
    schema: VotePress,
    limit: "vote",
    anchor: ({ argumentId }) => `#a${argumentId}`,
    act: async (viewer, press) => {
      const outcome = await castVote(viewer, press);
      if (!outcome.ok) return outcome;
      return { ok: true, body: await findOwnVote(viewer, press.argumentId) };
    },
  });
