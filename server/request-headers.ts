import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { policyForNonce } from "./content-security-policy";

/** What only a proxy or Next itself may say to Next. */
const NOT_THEIRS =
  /^(?:x-(?:client-address|real-ip|forwarded-.*|middleware-.*|nextjs-.*|invoke-.*|matched-path|prerender-.*|now-.*|vercel-.*)|forwarded|next-resume|content-security-policy.*)$/u;

interface Own {
  clientAddress: string;
  ownOrigins: readonly string[];
}

/** Next builds addresses and compares origins by what these headers say, so they say what we know. */
export function settleHeaders(headers: IncomingHttpHeaders, { clientAddress, ownOrigins }: Own) {
  for (const name of Object.keys(headers)) {
    if (NOT_THEIRS.test(name)) delete headers[name];
  }
  headers["x-client-address"] = clientAddress;
  const own = ownOriginOf(headers, ownOrigins);
  if (own === undefined) return;
  headers.host = own.host;
  headers["x-forwarded-host"] = own.host;
  headers["x-forwarded-proto"] = own.protocol.slice(0, -1);
}

/** Next takes the nonce from the request; one of the client's own must not reach it. */
export function settlePolicy(headers: IncomingHttpHeaders): string {
  const policy = policyForNonce(randomBytes(16).toString("base64"));
  headers["content-security-policy"] = policy;
  return policy;
}

/** Behind a proxy that renames the host, the first of our own stands for it. */
function ownOriginOf({ origin, host }: IncomingHttpHeaders, ownOrigins: readonly string[]) {
  const own = ownOrigins.map((address) => new URL(address));
  return (
    own.find((address) => address.origin === origin) ??
    own.find((address) => address.host === host) ??
    own[0]
  );
}
