import { randomBytes } from "node:crypto";
import { expect, inject, test } from "vitest";
import { migrateDatabase } from "./migrate";
import { databasesAt } from "./testing/databases-at";

test("several processes may bring a new database up to date at once", async () => {
  const server = databasesAt(inject("postgres"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = await server.make(name);
  let inside = 0;
  const afterwards = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(() => migrateDatabase({ url, afterwards })));
  await server.drop(name);
  await server.close();
});

test("a database that cannot be reached is named, without its password", async () => {
  const url = "postgres://ann:tell-nobody@127.0.0.1:1/debates";
  const refusal = await migrateDatabase({ url }).catch((error: Error) => error);
  expect(refusal).toMatchObject({ name: "PlainError" });
  expect((refusal as Error).message).toMatch(/debates at 127\.0\.0\.1:1 cannot be reached/u);
  expect((refusal as Error).message).not.toContain("tell-nobody");
});
