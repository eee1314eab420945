import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

type Instead = () => Promise<void> | void;

/**
 * Lets Next answer, but swallows a page that says "not here" or "broken" and calls `instead`: Next's own are empty
 * documents that only a script fills. Data (JSON, streams for the client) passes.
 */
export function replaceAnswer(
  response: ServerResponse,
  choose: (status: number) => Instead | undefined,
): void {
  const { writeHead, write, end, flushHeaders } = response;
  const instead = () =>
    response.headersSent || isForPrograms(response) ? undefined : choose(response.statusCode);
  const restore = () => Object.assign(response, { writeHead, write, end, flushHeaders });

  function send(replacement: Instead) {
    restore();
    for (const name of response.getHeaderNames()) {
      if (name !== "set-cookie") response.removeHeader(name);
    }
    void Promise.resolve(replacement()).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
    return response;
  }
  Object.assign(response, {
    // Next's compression writes the head before the first byte, so the head must be held back too.
    writeHead(status: number, ...given: (string | OutgoingHttpHeaders)[]) {
      const headers = given.at(-1);
      if (typeof headers === "object" && !Array.isArray(headers)) setAll(response, headers);
      response.statusCode = status;
      if (instead() !== undefined) return response;
      return writeHead.call(response, status, ...(Array.isArray(headers) ? [headers] : []));
    },
    flushHeaders: () => (instead() === undefined ? flushHeaders.call(response) : undefined),
    write: (...given: Parameters<ServerResponse["write"]>) =>
      instead() !== undefined || write.apply(response, given),
    end(...given: Parameters<ServerResponse["end"]>) {
      const replacement = instead();
      return replacement === undefined ? end.apply(response, given) : send(replacement);
    },
  });
}

function setAll(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
}

function isForPrograms(response: ServerResponse): boolean {
  const type = `${response.getHeader("content-type") ?? ""}`;
  // Next's last resort, "Internal Server Error", comes without a type.
  return response.statusCode < 500 ? !type.startsWith("text/html") : /json|x-component/u.test(type);
}
