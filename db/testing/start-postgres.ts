import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../migrate";
import { openTestServer } from "./test-server";

declare module "vitest" {
  interface ProvidedContext {
    postgres: string;
    template: string;
  }
}

/** One server for the run; one migrated template that each file's database is a copy of. */
export default async function startPostgres(project: TestProject) {
  const server = await openTestServer();
  const template = `test_template_${randomBytes(6).toString("hex")}`;
  await migrateDatabase({ url: await server.make(template) });
  project.provide("postgres", server.url);
  project.provide("template", template);
  return async () => {
    await server.drop(template);
    await server.close();
  };
}
