import type { ServerResponse } from "node:http";

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
  const instead = (status = response.statusCode) =>
    response.headersSent || isForPrograms(response, status) ? undefined : choose(status);
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
    writeHead(...given: Parameters<ServerResponse["writeHead"]>) {
      if (instead(given[0]) === undefined) return writeHead.apply(response, given);
      response.statusCode = given[0];
      return response;
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

function isForPrograms(response: ServerResponse, status: number): boolean {
  const type = `${response.getHeader("content-type") ?? ""}`;
  // Next's last resort, "Internal Server Error", comes without a type.
  return status < 500 ? !type.startsWith("text/html") : /json|x-component/u.test(type);
}
