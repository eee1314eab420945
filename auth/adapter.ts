import "server-only";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { keepToken } from "@/db/commands/keep-token";
import { useToken as takeToken } from "@/db/commands/use-token";
import { type Account, findAccountByEmail, findAccountById } from "@/db/queries/accounts";

const ID = /^[1-9]\d{0,14}$/u;

/**
 * next-auth's view of our own tables: ids become strings here and nowhere else. It never makes a reader: that is
 * verify-reader's. With JWT sessions next-auth 4 asks for no more than this.
 */
export const adapter: Adapter = {
  getUser: async (id) => (ID.test(id) ? asUser(await findAccountById(Number(id))) : null),
  getUserByEmail: async (email) => asUser(await findAccountByEmail(email.toLowerCase())),
  getUserByAccount: async () => null,
  // After a mailed link; what it returns becomes the session, so the whole row, not what was handed in.
  updateUser: async ({ id }) => asUser(await findAccountById(Number(id))) ?? refuse(),
  createVerificationToken: async (link) => {
    const { token: hash, identifier: email, expires: expiresAt } = link;
    await keepToken({ hash, email, expiresAt });
    return link;
  },
  useVerificationToken: async ({ identifier, token }) => {
    const row = await takeToken(token, identifier);
    return row && { identifier, token, expires: row.expiresAt };
  },
  createUser: refuse,
  linkAccount: refuse,
};

function asUser(account: Account | null): AdapterUser | null {
  return (
    account && {
      id: String(account.id),
      email: account.emailKey ?? "",
      emailVerified: null,
      sessionVersion: account.sessionVersion,
    }
  );
}

function refuse(): never {
  throw new Error("A reader is made by verify-reader alone.");
}
