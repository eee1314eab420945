import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { CSRF_COOKIE, cookieFlags } from "@/auth/cookies";
import { csrfPair } from "@/auth/csrf";
import { authOptionsIn } from "@/auth/options";
import { SignInEmail } from "@/domain/account";
import { type Language, languageOf } from "@/i18n/languages";
import { ownPath } from "@/lib/own-path";

export interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** A form of one of the sign-in pages. */
export interface SignIn {
  request: NextRequest;
  context: Context;
  form: URLSearchParams;
  /** What stands in the field, to be shown again. */
  typed: string;
  /** null: no address at all. */
  email: string | null;
  language: Language;
  back: string;
}

export async function signInOf(request: NextRequest, context: Context): Promise<SignIn> {
  const form = new URLSearchParams(await request.text());
  const language = languageOf(form.get("callbackUrl") ?? undefined);
  const back = ownPath(form.get("callbackUrl"), language);
  const typed = form.get("email") ?? "";
  const email = SignInEmail.safeParse(typed).data ?? null;
  form.set("callbackUrl", back);
  return { request, context, form, typed, email, language, back };
}

/** Hands a checked form to next-auth, with a token pair of its own kind. */
export async function passwordToNextAuth(signIn: SignIn): Promise<Response> {
  const { request, context, form, language } = signIn;
  const { token, cookie } = csrfPair();
  (await cookies()).set(CSRF_COOKIE, cookie, cookieFlags);
  form.set("csrfToken", token);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = form.toString();
  const checked = new NextRequest(request.url, { headers, method: "POST", body });
  return NextAuth(checked, context, authOptionsIn(language));
}

/** next-auth takes a mailed link by GET alone; here it comes from the button's POST, whose origin was checked. */
export async function linkToNextAuth(signIn: SignIn): Promise<Response> {
  const { request, context, form, language, email, back } = signIn;
  const address = new URL(request.url);
  const query = { token: form.get("token") ?? "", email: email ?? "", callbackUrl: back };
  address.search = String(new URLSearchParams(query));
  return NextAuth(new NextRequest(address), context, authOptionsIn(language));
}
