import { PlainError } from "@/lib/plain-error.mjs";
import { withDatabase } from "./with-database";

await withDatabase(async () => {
  if (process.argv[2] !== "remove") {
    throw new PlainError("Say what to do: npm run sample -- remove");
  }
  const { removeSamples } = await import("@/db/seed/remove-samples");
  const { readers } = await removeSamples();
  console.log(
    readers === 0
      ? "There are no sample readers."
      : `Removed ${readers} sample readers and all they did.`,
  );
});
