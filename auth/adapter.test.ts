import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { reader } from "@/db/schema/readers";
import { settle } from "@/env";
import { adapter } from "./adapter";

let id = "";
beforeAll(async () => {
  settle({ SECRET: "a secret of thirty-two characters!" });
  const ann = { handle: "ann", handleKey: "ann", emailKey: "ann@example.org", sessionVersion: 4 };
  const [row] = await db.insert(reader).values(ann).returning();
  id = String(row?.id);
});

test("next-auth finds a reader by id and by address, with the session version", async () => {
  const ann = { id, email: "ann@example.org", emailVerified: null, sessionVersion: 4 };
  expect(await adapter.getUser?.(id)).toEqual(ann);
  expect(await adapter.getUserByEmail?.("ANN@example.org")).toEqual(ann);
  expect(await adapter.updateUser?.({ id, emailVerified: new Date() })).toEqual(ann);
});

test("whom we do not know, it does not know", async () => {
  for (const unknown of ["0", "999", "x", "", "9".repeat(40), "1e3"]) {
    expect(await adapter.getUser?.(unknown)).toBeNull();
  }
  expect(await adapter.getUserByEmail?.("bob@example.org")).toBeNull();
});

test("a kept link comes back once, with its own time", async () => {
  const link = { identifier: "ann@example.org", token: "hash", expires: inAnHour() };
  await adapter.createVerificationToken?.(link);
  expect(await adapter.useVerificationToken?.(link)).toEqual(link);
  expect(await adapter.useVerificationToken?.(link)).toBeNull();
});

test("it never makes a reader", () => {
  expect(() => adapter.createUser?.({ id: "1", email: "x@y", emailVerified: null })).toThrow();
});

const inAnHour = () => new Date(Date.now() + 3_600_000);
