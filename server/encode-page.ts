import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { policyForHtml } from "./content-security-policy";
import type { Page } from "./page-store";

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);
const NOT_FORWARDED =
  /^(?:cache-control|etag|date|connection|keep-alive|transfer-encoding|content-(?:length|encoding|security-policy)|vary|x-nextjs-.*)$/;
/** A page that says "not here" without saying for how long. */
const MISSING_SECONDS = 60;

/** Next's anonymous answer as the bytes that everybody will be sent. */
export async function toPage(response: Response, htmlHeaders: readonly string[]): Promise<Page> {
  const identity = Buffer.from(await response.arrayBuffer());
  const maxAge = maxAgeOf(response);
  const headers = [...response.headers].filter(([name]) => !NOT_FORWARDED.test(name)).flat();
  headers.push("cache-control", maxAge > 0 ? "no-cache" : "private, no-store");
  headers.push("vary", "accept-encoding"); // and nothing else: everybody gets this page
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    headers.push(...htmlHeaders, "content-security-policy", policyForHtml(identity.toString()));
  }
  return encodePage({ status: response.status, headers, maxAge }, identity);
}

export async function encodePage(
  page: Pick<Page, "status" | "headers" | "maxAge">,
  identity: Buffer,
): Promise<Page> {
  const etag = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  // What is sent once, or never sent at all, is not worth the work.
  if (page.status !== 200 || page.maxAge <= 0) return { ...page, etag, bodies: { identity } };
  const [br, zipped] = await Promise.all([
    compressBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    compressGzip(identity, { level: 6 }),
  ]);
  return { ...page, etag, bodies: { identity, gzip: zipped, br } };
}

function maxAgeOf({ status, headers }: Response): number {
  if (headers.has("set-cookie")) return 0;
  const given = Number(/s-maxage=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
  if (status === 404) return given || MISSING_SECONDS;
  return status === 200 ? given : 0;
}
