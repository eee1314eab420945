import { db } from "@/db/client";
import { vote } from "@/db/schema/votes";
import { type Random, seeded } from "@/db/seed/random";
import { anArgument, aThread, type MadeArgument } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { aStance, aVoter } from "@/db/testing/vote-factories";
import { type Stop, sideOf } from "@/domain/stance";
import type { Reader } from "@/domain/viewer";
import { sentences } from "./words";

const ARGUMENTS = 100;
const OPENINGS = 24;
const CLAIM_LENGTH = 100;
const BODY_LENGTH = 200;
const VOTERS = 200;
/** Each voter judges this share of the arguments, and says of most of these whether they agree. */
const JUDGED = 0.2;
const ALSO_AGREES = 0.7;

export interface Loaded {
  threadId: number;
  argumentIds: number[];
  voters: Reader[];
}

/** A thread of 100 arguments as a busy one looks: openings of both camps, mostly rebutted, some supported, voted on. */
export async function loadThread(): Promise<Loaded> {
  const random = seeded(3);
  const { threadId } = await aThread();
  const argumentIds = await loadArguments(threadId, random);
  const voters: Reader[] = [];
  for (let no = 0; no < VOTERS; no++) {
    const reader = await aReader({ handle: `voter-${no}` });
    voters.push(reader);
    await loadVotes(await aVoter(reader.id), threadId, argumentIds, random);
  }
  return { threadId, argumentIds, voters };
}

async function loadArguments(threadId: number, random: Random): Promise<number[]> {
  const sentence = sentences();
  const made: MadeArgument[] = [];
  for (let no = 0; no < ARGUMENTS; no++) {
    const text = { claim: sentence(CLAIM_LENGTH), body: sentence(BODY_LENGTH) };
    made.push(await anArgument({ threadId }, { ...text, ...placeOf(made, random) }));
  }
  return made.map(({ id }) => id);
}

/** The first are openings of both camps in turn; most of the others answer an opening, the rest one another. */
function placeOf(made: readonly MadeArgument[], random: Random) {
  if (made.length < OPENINGS) return { camp: made.length % 2 === 0 ? "left" : "right" } as const;
  const among = random() < 0.7 ? OPENINGS : made.length;
  const parent = made[Math.floor(random() * among)];
  const drawn = random();
  const relation = drawn < 0.55 ? "rebuts" : drawn < 0.7 ? "undercuts" : "supports";
  return parent ? ({ parent, relation } as const) : {};
}

async function loadVotes(voterId: number, threadId: number, ids: number[], random: Random) {
  const stop = (Math.floor(random() * 5) - 2) as Stop;
  await aStance(threadId, voterId, stop);
  const counted = sideOf(stop);
  const cast = { voterId, side: counted, counted, revisionNo: 1 };
  const judged = ids.filter(() => random() < JUDGED);
  const values = judged.flatMap((argumentId) => [
    { ...cast, argumentId, axis: "quality", value: random() < 0.65 ? 1 : -1 },
    ...(random() < ALSO_AGREES
      ? [{ ...cast, argumentId, axis: "agreement", value: Math.floor(random() * 3) - 1 }]
      : []),
  ]);
  if (values.length > 0) await db.insert(vote).values(values);
}
