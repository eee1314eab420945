import "server-only";
import { env, siteUrl } from "@/env";
import { isFromHere } from "@/lib/origin";

const ownOrigins = env.SITE_URL
  ? [new URL(siteUrl).origin]
  : ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${env.PORT}`);

/**
 * The front door has asked this before. Sign-in asks again, since what passes here is given next-auth's own token
 * pair, and the front door does not stand before `next dev`.
 */
export const isOwnWrite = (request: Request): boolean =>
  isFromHere(Object.fromEntries(request.headers), ownOrigins);

export const foreignWrite = (): Response =>
  new Response("This must be sent from a page of this site. 请从本站页面提交。\n", {
    status: 403,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
