import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { readForm } from "@/actions/form-state";
import { getViewer } from "@/auth/viewer";
import { spend } from "@/db/limits";
import { isUnreachable } from "@/db/unreachable";
import type { LimitName } from "@/domain/limits";
import type { Refusal } from "@/domain/refusal";
import type { Reader } from "@/domain/viewer";
import type { Language } from "@/i18n/languages";
import { type Place, placeOf } from "./place";

/** How each refusal is told by number. */
const STATUS: Partial<Record<Refusal, number>> = {
  "signed-out": 401,
  banned: 403,
  "own-argument": 403,
  "argument-gone": 404,
  "thread-closed": 409,
  "thread-closing": 409,
  "limit-reached": 429,
  invalid: 422,
  "database-gone": 503,
};

interface Press<Data> {
  schema: z.ZodType<Data>;
  limit: LimitName;
  /** What was pressed stands here on the page; for the address that a form without script returns to. */
  anchor: (data: Data) => string;
  act: (viewer: Reader, data: Data) => Promise<{ ok: true; body: object } | Refused>;
}
type Refused = { ok: false; because: Refusal };

/**
 * One press of a plain form on a kept page: a vote or a position. With script it is a fetch and gets JSON; without, it
 * is sent back to the reader's own copy of the page, which says what was refused.
 */
export async function answerPress<Data>(request: Request, press: Press<Data>): Promise<Response> {
  // As plain forms and our own script send it.
  const fields = readForm(new URLSearchParams(await request.text()));
  const place = placeOf(fields["back"]);
  const parsed = press.schema.safeParse(fields);
  const outcome = parsed.success
    ? await attempt(press, parsed.data)
    : ({ ok: false, because: "invalid" } as const);
  const anchor = parsed.success ? press.anchor(parsed.data) : "";
  if (request.headers.get("accept")?.includes("application/json")) {
    return outcome.ok
      ? Response.json({ ok: true, ...outcome.body }, { headers: NEVER_KEPT })
      : refusedInJson(outcome.because, place.language);
  }
  return seeOther(place, anchor, outcome.ok ? null : outcome.because);
}

const NEVER_KEPT = { "cache-control": "private, no-store" };

async function attempt<Data>({ limit, act }: Press<Data>, data: Data) {
  try {
    const viewer = await getViewer();
    if (viewer === null) return { ok: false, because: "signed-out" } as const;
    const { ok } = await spend(limit, viewer.id);
    return ok ? await act(viewer, data) : ({ ok: false, because: "limit-reached" } as const);
  } catch (error) {
    if (isUnreachable(error)) return { ok: false, because: "database-gone" } as const;
    throw error;
  }
}

async function refusedInJson(because: Refusal, locale: Language): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "refusals" });
  return Response.json(
    { ok: false, because, text: t(because) },
    { status: STATUS[because] ?? 400, headers: NEVER_KEPT },
  );
}

function seeOther({ language, path }: Place, anchor: string, because: Refusal | null): Response {
  const mine = path === "" ? `/${language}` : `/${language}${path}/mine`;
  const location =
    because === "signed-out"
      ? `/${language}/sign-in?callbackUrl=${encodeURIComponent(mine + anchor)}`
      : `${mine}${because ? `?refused=${because}` : ""}${anchor}`;
  return new Response(null, { status: 303, headers: { location, ...NEVER_KEPT } });
}
