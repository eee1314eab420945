import { getViewer } from "@/auth/viewer";
import { findOwn } from "@/db/queries/own";

/** `threadId` null: there is no such page. */
export async function answerOwn(threadId: number | null): Promise<Response> {
  const headers = { "cache-control": "private, no-store" };
  if (threadId === null) return Response.json({ own: null }, { status: 404, headers });
  const viewer = await getViewer();
  return Response.json({ own: viewer && (await findOwn(viewer, threadId)) }, { headers });
}
