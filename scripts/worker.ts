import { withDatabase } from "./with-database";

await withDatabase(async ({ untilStopped }) => {
  const { startWorker } = await import("@/jobs/worker");
  const worker = await startWorker();
  console.log("The worker runs. Ctrl-C stops it.");
  await untilStopped(worker.stop);
});
