import { openFrontDoor } from "@/server/front-door";
import { env } from "@/env";
import type { Opened } from "./stop-in-order";

export async function openDoors(opened: Opened, _host: string): Promise<void> {
  const door = await openFrontDoor(env.PORT);
  opened.add(async () => void door.close());
}
