import { takePosition } from "@/db/commands/take-position";
import { PositionPress } from "@/domain/stance";
import { answerPress } from "../press";

/** Places a reader in a thread, or moves them. */
export const POST = (request: Request): Promise<Response> =>
  answerPress(request, {
    schema: PositionPress,
    limit: "position",
    anchor: () => "#position",
    act: async (viewer, { thread, stop }) => {
      const outcome = await takePosition(viewer, { threadId: thread, stop });
      return outcome.ok ? { ok: true, body: { stop: outcome.stop } } : outcome;
    },
  });
