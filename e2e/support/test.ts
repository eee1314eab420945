import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { HINT_COOKIE, SESSION_COOKIE } from "@/auth/cookies";
import { db } from "@/db/client";
import { only } from "@/db/only";
import { reader as readerTable } from "@/db/schema/readers";
import { aReader } from "@/db/testing/reader-factories";
import type { Reader } from "@/domain/viewer";
import { secret } from "@/env";

export { expect };

interface Fixtures {
  /** Signs a new reader in without the sign-in pages: the cookies that those would have set. */
  signIn: (choices?: Parameters<typeof aReader>[0]) => Promise<Reader>;
  /** Fails with every accessibility fault of the page as it stands. */
  expectAccessible: (page: Page) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  signIn: async ({ context, baseURL }, use) => {
    await use(async (choices) => {
      const reader = await aReader({ ...choices, handle: choices?.handle ?? uniqueHandle() });
      await context.addCookies([
        { name: SESSION_COOKIE, value: await sessionOf(reader), url: `${baseURL}` },
        {
          name: HINT_COOKIE,
          value: encodeURIComponent(`${reader.handle}\n${reader.theme}`),
          url: `${baseURL}`,
        },
      ]);
      return reader;
    });
  },
  expectAccessible: async ({ browserName: _ }, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  },
});

let made = 0;
/** Test files run in several processes on one database. */
export function uniqueHandle(): string {
  made += 1;
  return `r${process.pid}x${Date.now().toString(36).slice(-5)}x${made}`;
}

/** The value of the session cookie that would have been set for this reader. */
export async function sessionOf({ id }: Pick<Reader, "id">): Promise<string> {
  const rows = await db
    .select({ sessionVersion: readerTable.sessionVersion })
    .from(readerTable)
    .where(eq(readerTable.id, id));
  const { sessionVersion } = only(rows);
  return encode({ token: { sub: String(id), sessionVersion }, secret: secret() });
}
