import { foreignWrite, isOwnWrite } from "@/auth/own-origin";
import { endSession } from "@/auth/session";
import { languageOf } from "@/i18n/languages";
import { ownPath } from "@/lib/own-path";

/**
 * Ends this browser's session. No Clear-Site-Data: "cache" would empty the whole cache, which takes seconds; pages
 * of one reader are no-store, and browsers drop such pages from their Back memory when the session cookie goes.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnWrite(request)) return foreignWrite();
  const form = new URLSearchParams(await request.text());
  const asked = form.get("callbackUrl") ?? undefined;
  await endSession();
  const location = ownPath(asked, languageOf(asked));
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
