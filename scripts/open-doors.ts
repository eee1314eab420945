import { databaseAnswers, listenForPages } from "@/db/listen";
import { shownOn } from "@/domain/shown-on";
import { env, siteUrl } from "@/env";
import { LANGUAGES } from "@/i18n/languages";
import { addressesOf } from "@/lib/paths";
import { openFrontDoor } from "@/server/front-door";
import { hear, reconnected } from "@/server/invalidation";
import type { Opened } from "./stop-in-order";

// Without SITE_URL: whatever a browser on this machine may call it.
const ownOrigins =
  env.SITE_URL === undefined
    ? ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${env.PORT}`)
    : [new URL(siteUrl).origin];

/** Listens for what other processes change, and then for readers. */
export async function openDoors(opened: Opened, host: string): Promise<void> {
  const listener = await listenForPages({
    hear: ({ from, topics = [] }) =>
      hear({ ...(from && { from }), paths: addressesOf(shownOn(topics), LANGUAGES) }),
    reconnected,
  });
  opened.add(listener.stop);
  const door = await openFrontDoor({
    ...{ port: env.PORT, host, ownOrigins, databaseAnswers },
    trustedProxies: env.TRUSTED_PROXIES,
    staleOnOutageSeconds: env.STALE_ON_OUTAGE,
  });
  opened.add(door.close);
}
