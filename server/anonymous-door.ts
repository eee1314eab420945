import type { IncomingMessage, ServerResponse } from "node:http";
import { createMissLimit } from "./miss-limit";
import { type createLine, markedCopy } from "./outage";
import { createRenderer } from "./page-renderer";
import type { Page, PageStore } from "./page-store";
import { isJsonAsked, languageOf, sendPlain } from "./plain-page";
import { sendPage } from "./send-page";
import type { Refusal } from "./sentences";

interface Options {
  store: PageStore;
  ask(path: string): Promise<Response>;
  staleOnOutageSeconds: number;
  line: ReturnType<typeof createLine>;
  htmlHeaders: readonly string[];
}

const RETRY_SECONDS = 30;

/** Pages that are the same for everybody, when they are not simply in memory. */
export function createAnonymousDoor({
  store,
  ask,
  staleOnOutageSeconds,
  line,
  htmlHeaders,
}: Options) {
  const renderPage = createRenderer({ store, ask, htmlHeaders });
  const takeMiss = createMissLimit();

  const refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    refusal: Refusal,
    retryAfter?: number,
  ) => {
    const retry = retryAfter === undefined ? [] : ["retry-after", String(retryAfter)];
    sendPlain(request, response, refusal, { headers: [...htmlHeaders, ...retry] });
  };

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    client: string,
  ): Promise<void> {
    if (store.isMissing(path)) return sendMissing(request, response);
    if ((await line.state()) === "cut off") return answerCutOff(request, response, path);
    const wait = takeMiss(client);
    if (wait > 0) return refuse(request, response, "tooFast", wait);
    await sendRendered(request, response, path);
  }

  async function sendRendered(request: IncomingMessage, response: ServerResponse, path: string) {
    const page = await render(path);
    if (page === undefined || page.status >= 500) return sendFailed(request, response, path);
    if (page.status === 404) return sendMissing(request, response);
    sendPage(request, response, page);
  }

  /** Undefined when Next did not answer at all. */
  const render = (path: string): Promise<Page | undefined> =>
    renderPage(path).catch((error: unknown) => {
      console.error(`GET ${path}`, error);
      return undefined;
    });

  async function answerCutOff(request: IncomingMessage, response: ServerResponse, path: string) {
    const copy =
      store.silentMs() <= staleOnOutageSeconds * 1_000 ? store.lastCopy(path) : undefined;
    if (copy === undefined) return refuse(request, response, "outage", RETRY_SECONDS);
    sendPage(request, response, await markedCopy(copy));
  }

  /** The database may have gone a moment ago, before its silence was noticed. */
  async function sendFailed(request: IncomingMessage, response: ServerResponse, path?: string) {
    if (await line.answers()) return refuse(request, response, "failed");
    if (path !== undefined) return answerCutOff(request, response, path);
    refuse(request, response, "outage", RETRY_SECONDS);
  }

  /** Next answers `notFound()` with an empty document that only a script fills; this page is whole. */
  async function sendMissing(request: IncomingMessage, response: ServerResponse) {
    if (isJsonAsked(request)) return refuse(request, response, "missing");
    const path = `/${languageOf(request)}/missing`;
    // It shows nothing from the database, so the last copy is as good as a new one.
    const page = store.get(path)?.page ?? store.lastCopy(path) ?? (await render(path));
    if (page?.status === 200) return sendPage(request, response, page, 404);
    refuse(request, response, "missing");
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
