import { expect, test } from "vitest";
import { db } from "../client";
import { hideArgument } from "../commands/hide-argument";
import { reportArgument } from "../commands/report-argument";
import { restoreArgument } from "../commands/restore-argument";
import { translation } from "../schema/arguments";
import { anArgument, aThread } from "../testing/factories";
import { aModerator, aReader } from "../testing/reader-factories";
import { findModeratedArgument, findModeratedReader, findModeratedThread } from "./moderated";
import { findOwnReport, listReports } from "./reports";

const LANG = "en";
const complain = async (argumentId: number) => {
  const reporter = await aReader();
  await reportArgument(reporter, { argumentId, code: "spam", text: `about ${argumentId}` });
  return reporter;
};

test("moderators see open reports newest first, with the argument's text and the reporter", async () => {
  const moderator = await aModerator();
  const place = await aThread();
  const first = await anArgument(place, { claim: "The first" });
  const second = await anArgument(place, { claim: "The second" });
  const reporter = await complain(first.id);
  await complain(second.id);
  const { open = [] } = (await listReports(moderator, LANG)) ?? {};
  expect(open.map(({ argument }) => argument.wording.claim)).toEqual(["The second", "The first"]);
  expect(open[1]).toMatchObject({
    code: "spam",
    text: `about ${first.id}`,
    reporter: { id: reporter.id, handle: reporter.handle },
    argument: { id: first.id, thread: { id: place.threadId, question: "en question" } },
  });
});

test("a report is settled once a moderator has acted, and comes up again by a later report alone", async () => {
  const moderator = await aModerator();
  const shown = await anArgument(await aThread());
  const ofIt = async () => {
    const { open = [], settled = [] } = (await listReports(moderator, LANG)) ?? {};
    const count = (list: typeof open) => list.filter((r) => r.argument.id === shown.id).length;
    return [count(open), count(settled)];
  };
  await complain(shown.id);
  expect(await ofIt()).toEqual([1, 0]);
  await hideArgument(moderator, { argumentId: shown.id, code: "spam", text: "An ad." });
  expect(await ofIt()).toEqual([0, 1]);
  await restoreArgument(moderator, { argumentId: shown.id, text: "It was none." });
  expect(await ofIt()).toEqual([0, 1]);
  await complain(shown.id);
  expect(await ofIt()).toEqual([1, 1]);
});

test("for readers and for nobody neither the list nor what is ruled on is there", async () => {
  const place = await aThread();
  const hidden = await anArgument(place, { state: "hidden" });
  const banned = await aReader({ role: "moderator", banned: true });
  for (const viewer of [null, await aReader(), banned]) {
    expect(await listReports(viewer, LANG)).toBeNull();
    expect(await findModeratedArgument(viewer, LANG, hidden.id)).toBeNull();
    expect(await findModeratedThread(viewer, LANG, place.threadId)).toBeNull();
    expect(await findModeratedReader(viewer, hidden.authorId)).toBeNull();
  }
});

test("a moderator reads a hidden argument's words and what hid it; held and erased ones are not there", async () => {
  const moderator = await aModerator();
  const place = await aThread();
  const hidden = await anArgument(place, { state: "hidden", claim: "Hidden words" });
  const found = await findModeratedArgument(moderator, LANG, hidden.id);
  expect(found).toMatchObject({ state: "hidden", wording: { claim: "Hidden words" } });
  expect(found?.actId).not.toBeNull();
  const erased = await anArgument(place, { state: "erased" });
  expect(await findModeratedArgument(moderator, LANG, erased.id)).toBeNull();
  expect(
    await findModeratedThread(moderator, LANG, (await aThread({ state: "draft" })).threadId),
  ).toBeNull();
});

test("a moderator sees the ban that stands, with its reason", async () => {
  const moderator = await aModerator();
  const banned = await aReader({ banned: true });
  expect(await findModeratedReader(moderator, banned.id)).toMatchObject({ ban: { code: "spam" } });
  expect(await findModeratedReader(moderator, moderator.id)).toMatchObject({ ban: null });
});

test("readers are told when they reported, and of nobody else's report", async () => {
  const shown = await anArgument(await aThread());
  const reporter = await complain(shown.id);
  expect(await findOwnReport(reporter, shown.id)).toBeInstanceOf(Date);
  expect(await findOwnReport(await aReader(), shown.id)).toBeNull();
  expect(await findOwnReport(null, shown.id)).toBeNull();
});

test("moderators read an approved translation, and the author's own words beside it", async () => {
  const moderator = await aModerator();
  const shown = await anArgument(await aThread(), { lang: "zh-Hans", claim: "原文" });
  await db.insert(translation).values({
    argumentId: shown.id,
    lang: "en",
    no: 1,
    ofRevision: 1,
    claim: "The translation",
    approvedBy: moderator.id,
  });
  expect(await findModeratedArgument(moderator, "en", shown.id)).toMatchObject({
    wording: { lang: "en", claim: "The translation" },
    original: { lang: "zh-Hans", claim: "原文" },
  });
  expect(await findModeratedArgument(moderator, "zh-Hans", shown.id)).toMatchObject({
    wording: { claim: "原文" },
    original: null,
  });
});
