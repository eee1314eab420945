import type { IncomingMessage, ServerResponse } from "node:http";
import { createMissing } from "./missing";
import { type createLine, markedCopy } from "./outage";
import { createRenderer } from "./page-renderer";
import type { Page, PageStore } from "./page-store";
import type { SendPlain } from "./plain-page";
import { sendPage } from "./send-page";

interface Options {
  store: PageStore;
  ask(path: string): Promise<Response>;
  staleOnOutageSeconds: number;
  line: ReturnType<typeof createLine>;
  htmlHeaders: readonly string[];
  sendPlain: SendPlain;
  /** Seconds that an address has to wait for a render; 0 when it may be made. */
  takeMiss(client: string): number;
}

const RETRY = ["retry-after", "30"];
const RETRIES = 2;

/** Pages that are the same for everybody, when they are not simply in memory. */
export function createAnonymousDoor(options: Options) {
  const { store, line, sendPlain, takeMiss } = options;
  const render = createRenderer(options);
  const sendMissing = createMissing({ store, render, sendPlain });

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    client: string,
  ): Promise<void> {
    if (store.isMissing(path)) return sendMissing(request, response);
    if ((await line.state()) === "cut off") return answerCutOff(request, response, path);
    const wait = takeMiss(client);
    if (wait > 0) return sendPlain(request, response, "tooFast", ["retry-after", String(wait)]);
    await sendRendered(request, response, path);
  }

  async function sendRendered(request: IncomingMessage, response: ServerResponse, path: string) {
    let page = await render(path);
    // Connections that were cut fail whoever uses them next; drawing a page again harms nobody.
    for (let again = 0; again < RETRIES && isFailed(page) && (await line.answers()); again += 1) {
      page = await render(path);
    }
    if (isFailed(page)) return sendFailed(request, response, path);
    if (page.status === 404) return sendMissing(request, response);
    sendPage(request, response, page);
  }

  async function answerCutOff(request: IncomingMessage, response: ServerResponse, path: string) {
    const isTooOld = store.silentMs() > options.staleOnOutageSeconds * 1_000;
    const copy = isTooOld ? undefined : store.lastCopy(path);
    if (copy === undefined) return sendPlain(request, response, "outage", RETRY);
    sendPage(request, response, await markedCopy(copy));
  }

  /** The database may have gone a moment ago, before its silence was noticed. */
  async function sendFailed(request: IncomingMessage, response: ServerResponse, path?: string) {
    if (await line.answers()) return sendPlain(request, response, "failed");
    if (path !== undefined) return answerCutOff(request, response, path);
    sendPlain(request, response, "outage", RETRY);
  }

  return {
    answer,
    sendMissing,
    sendFailed,
    /** Behind the back of a reader who was sent the old copy. */
    renew: (path: string) => void render(path),
  };
}

export type AnonymousDoor = ReturnType<typeof createAnonymousDoor>;

const isFailed = (page: Page | undefined): page is undefined =>
  page === undefined || page.status >= 500;
