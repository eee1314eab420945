import { PlainError } from "@/lib/plain-error.mjs";
import { withDatabase } from "./with-database";

const ROLES = ["administrator", "moderator", "reader"] as const;
const HOW = `Say which role and who: npm run grant -- ${ROLES.join("|")} HANDLE`;
const REFUSALS = {
  "unknown-handle": "Nobody who can sign in has that handle.",
  "already-so": "That reader has this role already.",
  "last-administrator": "That reader is the last administrator. Make another one first.",
};

const [given, handle] = process.argv.slice(2);

await withDatabase(async () => {
  const role = ROLES.find((each) => each === given);
  if (role === undefined || handle === undefined) throw new PlainError(HOW);
  const { grantRole } = await import("@/db/commands/grant-role");
  const outcome = await grantRole(handle, role);
  if (!outcome.ok) throw new PlainError(REFUSALS[outcome.because]);
  console.log(`${handle} is now ${role === "administrator" ? "an" : "a"} ${role}.`);
});
