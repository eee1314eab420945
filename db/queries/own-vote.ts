import "server-only";
import postgres from "postgres";
import type { Tally } from "@/domain/tally";
import type { Reader } from "@/domain/viewer";
import { agreementWord, type OwnVotes, qualityWord } from "@/domain/vote";
import { sqlClient } from "../client";
import type { tally } from "../schema/votes";
import { tallyOf } from "./tally-of";

type Row = typeof tally.$inferSelect & { axis: string; value: number | null; revisionNo: number };

export interface OwnVote {
  votes: OwnVotes;
  /** null: this reader has never judged the argument, so its votes are not theirs to see early. */
  tally: Tally | null;
}

/** A reader's votes on one argument and what they reveal to that reader. */
export async function findOwnVote(viewer: Reader, argumentId: number): Promise<OwnVote> {
  const rows = (await asked(viewer.id, argumentId)).map(inCamelCase);
  const quality = rows.find(({ axis }) => axis === "quality");
  const agreement = rows.find(({ axis }) => axis === "agreement");
  return {
    votes: {
      quality: qualityWord(quality?.value ?? null),
      agreement: agreementWord(agreement?.value ?? null),
      revisionNo: quality && quality.value !== null ? quality.revisionNo : null,
    },
    tally: quality ? tallyOf(quality) : null,
  };
}

// Asked after every vote, and so by the driver itself, which has Postgres prepare it once a connection.
const asked = (readerId: number, argumentId: number) => sqlClient`
  select v.axis, v.value, v.revision_no, t.* from vote v
  join voter w on w.id = v.voter_id
  join tally t on t.argument_id = v.argument_id
  where v.argument_id = ${argumentId} and w.reader_id = ${readerId}`;

const inCamelCase = (row: postgres.Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [postgres.toCamel(name), value]),
  ) as unknown as Row;
