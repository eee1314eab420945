import type { IncomingMessage, ServerResponse } from "node:http";
import type { AnonymousDoor } from "./anonymous-door";
import { replaceAnswer } from "./replace-answer";
import { settleHeaders, settlePolicy } from "./request-headers";

interface Options {
  /** Next itself. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  ownOrigins: readonly string[];
  htmlHeaders: readonly string[];
  anonymous: AnonymousDoor;
}

/** What Next answers for each request on its own: pages for one reader, route handlers, files. */
export function createLiveDoor({ handle, ownOrigins, htmlHeaders, anonymous }: Options) {
  return {
    async sendFile(request: IncomingMessage, response: ServerResponse, client: string) {
      settleHeaders(request.headers, { clientAddress: client, ownOrigins });
      response.setHeader("x-content-type-options", "nosniff");
      await handle(request, response);
    },

    async answer(request: IncomingMessage, response: ServerResponse, client: string) {
      settleHeaders(request.headers, { clientAddress: client, ownOrigins });
      for (let i = 0; i < htmlHeaders.length; i += 2) {
        response.setHeader(htmlHeaders[i] ?? "", htmlHeaders[i + 1] ?? "");
      }
      response.setHeader("content-security-policy", settlePolicy(request.headers));
      replaceAnswer(response, (status) => {
        if (status === 404) return () => anonymous.sendMissing(request, response);
        return status >= 500 ? () => anonymous.sendFailed(request, response) : undefined;
      });
      await handle(request, response);
    },
  };
}
