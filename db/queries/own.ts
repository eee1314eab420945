import "server-only";
import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Own } from "@/domain/own";
import type { OwnVoteRow, PlacedArgument } from "@/domain/reader-page";
import type { Stop } from "@/domain/stance";
import type { Reader } from "@/domain/viewer";
import { agreementWord, type OwnVotes, qualityWord } from "@/domain/vote";
import { db } from "../client";
import { argument } from "../schema/arguments";
import { voter } from "../schema/readers";
import { stance } from "../schema/threads";
import { tally, vote } from "../schema/votes";
import { argumentsWhere } from "./arguments-shown";
import { placed } from "./readers";
import { tallyOf } from "./tally-of";

/** What is this reader's alone in a thread: votes, position, and the tallies that their votes have revealed to them. */
export async function findOwn(viewer: Reader, threadId: number): Promise<Own> {
  const inThread = eq(argument.threadId, threadId);
  const [votes, position, written] = await Promise.all([
    votesWhere(viewer.id, and(inThread, eq(argument.state, "visible"))),
    findStop(viewer, threadId),
    db
      .select({ id: argument.id })
      .from(argument)
      .where(and(inThread, eq(argument.authorId, viewer.id))),
  ]);
  const seen = [...votes].filter(([, own]) => own.hasJudged);
  return {
    reader: { id: viewer.id, handle: viewer.handle, moderator: viewer.role !== "reader" },
    votes: Object.fromEntries(
      [...votes].map(([id, { quality, agreement, revisionNo }]) => [
        id,
        { quality, agreement, revisionNo },
      ]),
    ),
    stop: position,
    tallies: Object.fromEntries(seen.map(([id, { shown }]) => [id, shown])),
    written: written.map(({ id }) => id),
  };
}

/** Where this reader stands in a thread; null before they have said so. */
export async function findStop(viewer: Reader, threadId: number): Promise<Stop | null> {
  const [row] = await db
    .select({ value: stance.value })
    .from(stance)
    .innerJoin(voter, eq(voter.id, stance.voterId))
    .where(and(eq(voter.readerId, viewer.id), eq(stance.threadId, threadId)))
    .orderBy(desc(stance.no))
    .limit(1);
  return row ? (row.value as Stop) : null;
}

/** This reader's arguments, newest first, withdrawn and hidden ones among them without their text. */
export async function listOwnArguments(viewer: Reader, lang: string): Promise<PlacedArgument[]> {
  const all = await argumentsWhere(lang, eq(argument.authorId, viewer.id));
  return placed(lang, all.toReversed());
}

/** Standing votes of this reader on arguments that are still shown, by argument, newest argument first. */
export async function listOwnVotes(viewer: Reader, lang: string): Promise<OwnVoteRow[]> {
  const votes = await votesWhere(viewer.id, eq(argument.state, "visible"));
  const standing = [...votes].filter(([, { quality, agreement }]) => quality ?? agreement);
  const all = await argumentsWhere(
    lang,
    inArray(
      argument.id,
      standing.map(([id]) => id),
    ),
  );
  const none = { quality: null, agreement: null, revisionNo: null };
  return (await placed(lang, all.toReversed())).map((each) => ({
    argument: each,
    votes: votes.get(each.id) ?? none,
  }));
}

interface Seen extends OwnVotes {
  /** Has ever cast a quality vote here, so its votes are revealed to this reader. */
  hasJudged: boolean;
  shown: ReturnType<typeof tallyOf>;
}

async function votesWhere(readerId: number, where: SQL | undefined) {
  const rows = await db
    .select({
      argumentId: vote.argumentId,
      axis: vote.axis,
      value: vote.value,
      revisionNo: vote.revisionNo,
      tally,
    })
    .from(vote)
    .innerJoin(voter, eq(voter.id, vote.voterId))
    .innerJoin(argument, eq(argument.id, vote.argumentId))
    .innerJoin(tally, eq(tally.argumentId, vote.argumentId))
    .where(and(eq(voter.readerId, readerId), where));
  const votes = new Map<number, Seen>();
  for (const row of rows) {
    const own = votes.get(row.argumentId) ?? {
      quality: null,
      agreement: null,
      revisionNo: null,
      hasJudged: false,
      shown: tallyOf(row.tally),
    };
    if (row.axis === "agreement") own.agreement = agreementWord(row.value);
    else {
      own.quality = qualityWord(row.value);
      own.revisionNo = row.value === null ? null : row.revisionNo;
      own.hasJudged = true;
    }
    votes.set(row.argumentId, own);
  }
  return votes;
}
