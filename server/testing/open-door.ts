import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createDoor, type DoorOptions } from "../door";
import { PageStore } from "../page-store";

export const ORIGIN = "http://here.test";
export const HEAD = "<!DOCTYPE html><title>t</title>";

/** A door before a site that exists only here; the clock is `world.now`. */
export async function openDoor(given: Partial<DoorOptions> = {}) {
  const world = {
    now: 0,
    version: 1,
    isUp: true,
    renders: [] as string[],
    reached: [] as string[],
  };
  const store = new PageStore(() => world.now);
  store.heard();
  const door = await createDoor({
    store,
    async ask(path) {
      world.renders.push(path);
      return page(world.version, path);
    },
    async handle(incoming, response) {
      world.reached.push(`${incoming.method} ${incoming.url}`);
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(incoming.headers));
    },
    kindOf: (path) => (path.startsWith("/api") ? "live" : path.startsWith("/x") ? "none" : "kept"),
    ownOrigins: [ORIGIN],
    trustedProxies: [],
    staleOnOutageSeconds: 3_600,
    databaseAnswers: async () => world.isUp,
    ...given,
  });
  const server = createServer(door).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    world,
    store,
    send: (target: string, options: Sent = {}) => send(port, target, options),
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

export const page = (version: number, path: string) => {
  const headers = { "content-type": "text/html", "cache-control": "s-maxage=3600" };
  if (path.includes("nowhere")) return new Response("", { status: 404, headers });
  if (path.includes("broken")) return new Response("trace of the fault", { status: 500, headers });
  const note = '<p data-outage="" hidden="" class="x">cut off</p>';
  return new Response(`${HEAD}${note}<h1>${path} version ${version}</h1>`, { headers });
};

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Not `fetch`, which tidies addresses before it sends them. */
async function send(port: number, path: string, { method = "GET", headers = {}, body }: Sent) {
  const outgoing = request({ port, path, method, headers, host: "127.0.0.1", agent: false });
  outgoing.end(body);
  const [response] = await once(outgoing, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return {
    status: response.statusCode as number,
    headers: response.headers as IncomingHttpHeaders,
    bytes,
    text: bytes.toString(),
  };
}
