import { dropPages } from "@/actions/drop-pages";
import { clientAddress } from "@/auth/client-address";
import { hashOfMailed } from "@/auth/mailed-token";
import { foreignWrite, isOwnWrite } from "@/auth/own-origin";
import { startSession } from "@/auth/session";
import { verifyReader } from "@/db/commands/verify-reader";
import { spend } from "@/db/limits";
import { isUnreachable } from "@/db/unreachable";
import type { VerifyRefusal } from "@/domain/account";
import { Handle, handleProblem } from "@/domain/handle";
import { languageOf } from "@/i18n/languages";

/**
 * The button of the page that a mail of registration opens. A plain form rather than a Server Action: the page after
 * it must load whole, since who is signed in is drawn as a page begins.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnWrite(request)) return foreignWrite();
  const form = new URLSearchParams(await request.text());
  try {
    return await verify(form);
  } catch (error) {
    if (isUnreachable(error)) return seeOther(backTo(form, "outage"));
    throw error;
  }
}

async function verify(form: URLSearchParams): Promise<Response> {
  const because = await refusalOf(form);
  if (because) return seeOther(backTo(form, because));
  const handle = form.get("handle");
  const chosen = handle === null ? null : Handle.parse(handle);
  const outcome = await verifyReader(hashOfMailed(form.get("token") ?? ""), chosen);
  if (!outcome.ok) return seeOther(backTo(form, outcome.because));
  await dropPages([`reader:${outcome.reader.id}`]);
  await startSession(outcome.reader);
  return seeOther(outcome.callbackUrl);
}

async function refusalOf(form: URLSearchParams): Promise<VerifyRefusal | null> {
  const limit = await spend("verify-from-address", await clientAddress());
  if (!limit.ok) return "limited";
  const handle = form.get("handle");
  return handle === null ? null : handleProblem(handle);
}

function backTo(form: URLSearchParams, because: VerifyRefusal): string {
  const language = languageOf(`/${form.get("lang")}`);
  const query = new URLSearchParams({ token: form.get("token") ?? "", error: because });
  const handle = form.get("handle");
  if (handle !== null || because === "taken") query.set("handle", (handle ?? "").slice(0, 100));
  return `/${language}/verify?${query}`;
}

const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
