import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptionsIn } from "@/auth/options";
import { foreignWrite, isOwnWrite } from "@/auth/own-origin";
import { signInLink } from "@/auth/sign-in-link";
import { isUnreachable } from "@/db/unreachable";
import { languageOf } from "@/i18n/languages";
import { ownPath } from "@/lib/own-path";
import { missing, refuse, seeOther } from "./answers";
import { byMailedLink } from "./by-mailed-link";
import { byPassword } from "./by-password";
import { requestLink } from "./request-link";
import { type Context, type SignIn, signInOf } from "./sign-in";

const WRITES: Record<string, (signIn: SignIn) => Promise<Response>> = {
  "callback/credentials": byPassword,
  "callback/email": byMailedLink,
  "signin/email": requestLink,
};
const READS = ["session", "csrf", "providers", "signin", "error"];

/** Reads never act: a mailed link that is fetched, by a mail scanner for one, leads to the page with the button. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const action = (await context.params).nextauth.join("/");
  const query = request.nextUrl.searchParams;
  const language = languageOf(query.get("callbackUrl") ?? undefined);
  if (action === "callback/email") {
    const callbackUrl = ownPath(query.get("callbackUrl"), language);
    const [token, email] = [query.get("token") ?? "", query.get("email") ?? ""];
    return seeOther(signInLink({ lang: language, token, email, callbackUrl }));
  }
  return READS.includes(action) ? NextAuth(request, context, authOptionsIn(language)) : missing();
}

/** The origin check stands in for a token drawn into the page, so that the forms need no script. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isOwnWrite(request)) return foreignWrite();
  const act = WRITES[(await context.params).nextauth.join("/")];
  if (!act) return missing();
  const signIn = await signInOf(request, context);
  try {
    return await act(signIn);
  } catch (error) {
    if (isUnreachable(error)) return refuse(signIn, "outage");
    throw error;
  }
}
