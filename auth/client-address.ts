import "server-only";
import { headers } from "next/headers";
import { networkOf } from "@/lib/network-of";

/** Whom limits count: the front door says it in a header of its own, and strikes what the client wrote there. */
export async function clientAddress(): Promise<string> {
  return networkOf((await headers()).get("x-client-address") ?? "local");
}
