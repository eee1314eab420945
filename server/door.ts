import type { IncomingMessage, ServerResponse } from "node:http";
import { createAnonymousDoor } from "./anonymous-door";
import { readAddress } from "./canonical-address";
import { createClientAddress } from "./client-address";
import { createLiveDoor } from "./live-door";
import { createMissLimit } from "./miss-limit";
import { createLine } from "./outage";
import type { PageStore } from "./page-store";
import { createPlain } from "./plain-page";
import { isRead, refuse } from "./refuse";
import type { RouteKind } from "./routes";
import { securityHeaders } from "./security-headers";
import { sendPage } from "./send-page";
import { speculationRules } from "./speculation-rules";

export interface DoorOptions {
  store: PageStore;
  /** What Next answers to an anonymous GET that we build ourselves. */
  ask(path: string): Promise<Response>;
  /** Next itself. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  kindOf(path: string): RouteKind;
  /** Where people reach the site, as in Origin headers. */
  ownOrigins: readonly string[];
  /** Addresses, or ranges like 10.0.0.0/8, whose X-Forwarded-For counts. */
  trustedProxies: readonly string[];
  staleOnOutageSeconds: number;
  databaseAnswers(): Promise<boolean>;
  /** Milliseconds, for the limit on misses. */
  now?: () => number;
}

const SPECULATION_RULES = "/speculation-rules.json";

/** Who answers what, in one place; knows paths and bytes, and neither Next nor debates. */
export async function createDoor(options: DoorOptions) {
  const { store, kindOf, ownOrigins } = options;
  const htmlHeaders = securityHeaders(ownOrigins);
  const line = createLine(store, options.databaseAnswers);
  const sendPlain = createPlain(htmlHeaders, ownOrigins);
  const takeMiss = createMissLimit(options.now);
  const anonymous = createAnonymousDoor({ ...options, line, htmlHeaders, sendPlain, takeMiss });
  const live = createLiveDoor({ ...options, htmlHeaders, anonymous });
  const clientAddress = createClientAddress(options.trustedProxies);
  const rules = await speculationRules();

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const address = readAddress(request.url ?? "/");
    const refusal = address.kind === "malformed" ? "malformed" : refuse(request, ownOrigins);
    if (refusal !== undefined) return sendPlain(request, response, refusal);
    if (address.kind === "moved") return redirect(response, address.to);
    if (address.kind === "canonical") await answerAt(address.path, request, response);
  }

  async function answerAt(path: string, request: IncomingMessage, response: ServerResponse) {
    if (path === SPECULATION_RULES) return sendPage(request, response, rules);
    const forwardedFor = request.headers["x-forwarded-for"];
    const client = clientAddress({ peer: request.socket.remoteAddress, forwardedFor });
    const kind = kindOf(path);
    if (kind === "none") return anonymous.sendMissing(request, response);
    if (kind === "live") return answerLive(request, response, client);
    if (!isRead(request)) return sendPlain(request, response, "readOnly");
    if (kind === "file") return live.sendFile(request, response, client);
    await anonymous.answer(request, response, path, client);
  }

  /** Writes have limits of their own, by reader; what is drawn for each request is counted like a miss. */
  async function answerLive(request: IncomingMessage, response: ServerResponse, client: string) {
    const wait = isRead(request) ? takeMiss(client) : 0;
    if (wait > 0) return sendPlain(request, response, "tooFast", ["retry-after", String(wait)]);
    await live.answer(request, response, client);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    // What is asked for most; no address that has another spelling is ever kept.
    const [path = ""] = (request.url ?? "").split("?", 1);
    const kept = isRead(request) ? store.get(path) : undefined;
    if (kept !== undefined) {
      sendPage(request, response, kept.page);
      if (kept.isAged) anonymous.renew(path);
      return;
    }
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${path}`, error);
      if (response.headersSent) response.destroy();
      else sendPlain(request, response, "failed");
    });
  };
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { location: to, "cache-control": "public, max-age=3600" }).end();
}
