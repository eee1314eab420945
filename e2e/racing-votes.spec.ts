import { anArgument, aThread, type MadeArgument } from "@/db/testing/factories";
import { aReader } from "@/db/testing/reader-factories";
import { recount } from "@/db/testing/recount";
import { aStance, aVoter } from "@/db/testing/vote-factories";
import { senderFor } from "./support/sender";
import { expect, test, uniqueHandle } from "./support/test";

const VOTERS = 20;
const MILLISECONDS = 10_000;
const WORDS = [
  ...["quality:strong", "quality:weak", "quality:none"],
  ...["agreement:agree", "agreement:disagree", "agreement:unsure", "agreement:none"],
];

const oneOf = <T>(all: readonly T[]) => all[Math.floor(Math.random() * all.length)] as T;
const somebody = () => aReader({ handle: uniqueHandle(), email: null });

test("after 20 voters at random for 10 seconds every tally equals a recount of the votes", async ({
  request,
  baseURL,
}) => {
  const place = await aThread();
  const author = await somebody();
  const shown: MadeArgument[] = [];
  for (let no = 0; no < 5; no++) shown.push(await anArgument(place, { authorId: author.id }));
  const send = senderFor(request, baseURL);
  const until = Date.now() + MILLISECONDS;
  let accepted = 0;
  async function vote(no: number) {
    const reader = await somebody();
    await aStance(place.threadId, await aVoter(reader.id), (no % 5) - 2);
    while (Date.now() < until) {
      const form = { argument: String(oneOf(shown).id), revision: "1", vote: oneOf(WORDS) };
      const answer = await send(reader, "/api/votes", form);
      expect(answer.status(), await answer.text()).toBe(200);
      accepted += 1;
    }
  }
  await Promise.all(Array.from({ length: VOTERS }, (_, no) => vote(no)));
  expect(accepted).toBeGreaterThan(VOTERS);
  expect(await recount()).toEqual([]);
});
