import { castVote } from "@/db/commands/cast-vote";
import type { Reader } from "@/domain/viewer";
import { VotePress } from "@/domain/vote";

/** The insert of a vote and nothing around it: no session, no limit, no answer to draw. Never part of the site. */
export async function POST(request: Request): Promise<Response> {
  const press = VotePress.parse(Object.fromEntries(new URLSearchParams(await request.text())));
  const reader: Reader = {
    id: Number(request.headers.get("reader")),
    handle: "",
    role: "reader",
    banned: false,
    verified: true,
    lang: "en",
    theme: "auto",
  };
  return Response.json(await castVote(reader, press));
}
