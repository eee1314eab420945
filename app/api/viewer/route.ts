import { mendHint } from "@/auth/hint";
import { getViewer } from "@/auth/viewer";

/** Who is signed in, for scripts of pages that are the same for everybody. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  await mendHint(viewer);
  const reader = viewer && { id: viewer.id, handle: viewer.handle, role: viewer.role };
  return Response.json({ reader }, { headers: { "cache-control": "private, no-store" } });
}
