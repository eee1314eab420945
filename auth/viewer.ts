import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Viewer } from "@/domain/viewer";
import { SESSION_COOKIE } from "./cookies";
import { viewerOf } from "./viewer-of";

/** Who is asking, once a request. The row decides, not the cookie, so a ban or a new role takes effect at once. */
export const getViewer = cache(
  async (): Promise<Viewer> => viewerOf((await cookies()).get(SESSION_COOKIE)?.value),
);
