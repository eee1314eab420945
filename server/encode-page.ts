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
const PUBLIC_SECONDS = 600;

/** Next's anonymous answer as the bytes that everybody will be sent. */
export async function toPage(response: Response, htmlHeaders: readonly string[]): Promise<Page> {
  const identity = Buffer.from(await response.arrayBuffer());
  const maxAge = maxAgeOf(response);
  const headers = [...response.headers].filter(([name]) => !NOT_FORWARDED.test(name)).flat();
  headers.push("cache-control", forBrowsers(response, maxAge));
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

/** Whether Next gave it away as the same for everybody, without saying how long we may keep it: icons, robots.txt. */
const isPublic = ({ headers }: Response) => /^public\b/.test(headers.get("cache-control") ?? "");

function maxAgeOf(response: Response): number {
  const { status, headers } = response;
  if (headers.has("set-cookie")) return 0;
  const given = Number(/s-maxage=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
  if (status === 404) return given || MISSING_SECONDS;
  if (status !== 200) return 0;
  return given || (isPublic(response) ? PUBLIC_SECONDS : 0);
}

/** A page must be asked for again each time, since only we hear when it is dropped. */
function forBrowsers(response: Response, maxAge: number): string {
  if (maxAge === 0) return "private, no-store";
  return (isPublic(response) && response.headers.get("cache-control")) || "no-cache";
}
