import { once } from "node:events";
import { createServer, type RequestListener, type Server, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { type Refusal, SENTENCES } from "./sentences";

export interface Port {
  number: number;
  /** Takes no more; cuts off what has not finished in time. */
  close(limitMs: number): Promise<void>;
}

/** Longer than the proxies that may stand before us, or they would write into a closing connection. */
const KEEP_ALIVE_MS = 75_000;
/** For a body of 64 KB over a poor line; a refused one is read to its end too, so that its answer arrives. */
const REQUEST_MS = 60_000;

/** @throws the error of `listen`: EADDRINUSE, EACCES, EADDRNOTAVAIL */
export async function openPort(
  number: number,
  host: string,
  listener: RequestListener,
): Promise<Port> {
  const server = createServer(listener);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.requestTimeout = REQUEST_MS;
  server.on("clientError", refuseUnreadable);
  server.on("connect", (_, socket) => endPlainly(socket, "method"));
  // Nothing here speaks another protocol, and a socket left open would outlive every close.
  server.on("upgrade", (_, socket) => endPlainly(socket, "method"));
  server.listen(number, host);
  await once(server, "listening"); // rejects with the error, should that come first
  return {
    number: (server.address() as AddressInfo).port,
    close: (limitMs) => close(server, limitMs),
  };
}

async function close(server: Server, limitMs: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  // A connection that is kept open becomes idle only when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
}

function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  endPlainly(socket, error.code === "HPE_HEADER_OVERFLOW" ? "headersTooLarge" : "malformed");
}

/** For what never became a request: no header of it can be trusted, so both languages are said. */
function endPlainly(socket: Duplex, refusal: Refusal): void {
  if (!socket.writable) return void socket.destroy();
  const { status, title, body } = SENTENCES[refusal];
  const text = `${title.en}. ${body.en}\n${title.zh}。${body.zh}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  );
}
