import { say } from "../lib/plain-error.mjs";
import { buildSite } from "./build-site.mjs";

await buildSite(async () => {}, { always: true }).catch((error) => {
  say(error);
  process.exit(1);
});
