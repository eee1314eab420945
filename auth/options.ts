import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import EmailProvider from "next-auth/providers/email";
import { findAccountById, findPassword } from "@/db/queries/accounts";
import { LINK_MINUTES, SignInEmail } from "@/domain/account";
import { secret } from "@/env";
import type { Language } from "@/i18n/languages";
import { adapter } from "./adapter";
import { SESSION_SECONDS } from "./cookies";
import { setHint } from "./hint";
import { isPassword } from "./password";

/** next-auth's pages are fixed paths, so its options are made per language. */
export function authOptionsIn(language: Language): NextAuthOptions {
  const page = `/${language}/sign-in`;
  return {
    secret: secret(),
    adapter,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: page, error: page, verifyRequest: page, signOut: page },
    providers: [byPassword(), byMailedLink()],
    callbacks: {
      // Who is not one of ours by now (account gone between mail and button) does not come in.
      signIn: ({ user }) => user.sessionVersion !== undefined,
      jwt: ({ token, user }) =>
        user?.sessionVersion === undefined
          ? { sub: token.sub ?? "", sessionVersion: token.sessionVersion ?? 0 }
          : { sub: user.id, sessionVersion: user.sessionVersion },
      session: ({ session, token }) => ({ expires: session.expires, readerId: token.sub ?? "" }),
    },
    events: {
      signIn: async ({ user }) => {
        const account = await findAccountById(Number(user.id));
        if (account) await setHint(account);
      },
    },
  };
}

const byPassword = () =>
  CredentialsProvider({
    credentials: { email: {}, password: {} },
    authorize: async (given) => {
      const email = SignInEmail.safeParse(given?.email).data;
      const found = email === undefined ? null : await findPassword(email);
      const right = await isPassword(String(given?.password ?? ""), found?.hash ?? null);
      const account = right && found ? await findAccountById(found.id) : null;
      return account && { id: String(account.id), sessionVersion: account.sessionVersion };
    },
  });

/** Our own job mails the link (jobs/send-mail.ts); next-auth checks what comes back. */
const byMailedLink = () =>
  EmailProvider({
    maxAge: LINK_MINUTES * 60,
    sendVerificationRequest: () => {
      throw new Error("Links are mailed by request-link alone.");
    },
  });
