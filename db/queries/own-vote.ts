import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tally } from "@/domain/tally";
import type { Reader } from "@/domain/viewer";
import { agreementWord, type OwnVotes, qualityWord } from "@/domain/vote";
import { db } from "../client";
import { voter } from "../schema/readers";
import { tally, vote } from "../schema/votes";
import { tallyOf } from "./tally-of";

export interface OwnVote {
  votes: OwnVotes;
  /** null: this reader has never judged the argument, so its votes are not theirs to see early. */
  tally: Tally | null;
}

/** A reader's votes on one argument and what they reveal to that reader. */
export async function findOwnVote(viewer: Reader, argumentId: number): Promise<OwnVote> {
  const rows = await db
    .select({ axis: vote.axis, value: vote.value, revisionNo: vote.revisionNo, tally })
    .from(vote)
    .innerJoin(voter, eq(voter.id, vote.voterId))
    .innerJoin(tally, eq(tally.argumentId, vote.argumentId))
    .where(and(eq(vote.argumentId, argumentId), eq(voter.readerId, viewer.id)));
  const quality = rows.find(({ axis }) => axis === "quality");
  const agreement = rows.find(({ axis }) => axis === "agreement");
  return {
    votes: {
      quality: qualityWord(quality?.value ?? null),
      agreement: agreementWord(agreement?.value ?? null),
      revisionNo: quality && quality.value !== null ? quality.revisionNo : null,
    },
    tally: quality ? tallyOf(quality.tally) : null,
  };
}
