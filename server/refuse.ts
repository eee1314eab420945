import type { IncomingMessage } from "node:http";
import { isFromHere } from "@/lib/origin";
import type { Refusal } from "./sentences";

const READS = new Set(["GET", "HEAD"]);
const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"]);
export const LONGEST_BODY = 64 * 1_024;

export const isRead = ({ method = "" }: IncomingMessage): boolean => READS.has(method);

/** Why a request goes no further; guards every write of the site in one place. */
export function refuse(
  request: IncomingMessage,
  ownOrigins: readonly string[],
): Refusal | undefined {
  if (isRead(request)) return undefined;
  if (!WRITES.has(request.method ?? "")) return "method";
  if (!isFromHere(request.headers, ownOrigins)) return "foreign";
  const length = request.headers["content-length"];
  if (length === undefined || request.headers["transfer-encoding"] !== undefined) {
    return "lengthless";
  }
  return Number(length) > LONGEST_BODY ? "tooLarge" : undefined;
}
