import { workerBeats } from "@/db/queries/worker-beat";
import { env } from "@/env";

export const dynamic = "force-dynamic";

const PATIENCE_MS = 2_000;

/** For whoever watches the site: 200 while it does all its work. */
export async function GET(): Promise<Response> {
  const beats = await Promise.race([
    workerBeats().catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  const database = beats === undefined ? "unreachable" : "ok";
  const worker = workerState(beats);
  const healthy = database === "ok" && worker !== "silent";
  return Response.json(
    { database, worker },
    { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

function workerState(beats: boolean | undefined): "ok" | "silent" | "off" {
  if (beats === true) return "ok";
  return env.WORKER === "off" ? "off" : "silent";
}
