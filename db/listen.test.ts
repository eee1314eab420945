import { once } from "node:events";
import { createServer, connect as dial, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { env } from "@/env";
import { instance } from "@/lib/instance";
import { announce, PAGES_CHANNEL } from "./announce";
import { db, sqlClient } from "./client";
import { databaseAnswers, listenForPages } from "./listen";
import { heardByOthers } from "./peers";

const real = env.DATABASE_URL ?? "";
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  Object.assign(env, { DATABASE_URL: real, DATABASE_LISTEN_URL: undefined });
});

async function listen() {
  const listener = { hear: vi.fn(), reconnected: vi.fn() };
  const { stop } = await listenForPages(listener);
  stops.push(stop);
  return listener;
}

test("what was written is heard when it commits, by another process or by us", async () => {
  const { hear, reconnected } = await listen();
  expect(reconnected).toHaveBeenCalledOnce();
  await db.transaction((tx) => announce(tx, ["home"]));
  const theirs = { from: "another", topics: ["thread:1", "home"] };
  await sqlClient.notify(PAGES_CHANNEL, JSON.stringify(theirs));
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(theirs));
  expect(hear).toHaveBeenCalledWith({ from: instance, topics: ["home"] });
});

test("a writer waits until another process that keeps pages has heard, and not for one that left", async () => {
  await listen();
  expect(await timed(heardByOthers)).toBeLessThan(50);
  const peer = await openPeer();
  await peer.say({ sentAt: 1 });
  await sleep(100);
  expect(await timed(heardByOthers)).toBeGreaterThan(300);
  await peer.say({ leaving: true });
  await sleep(100);
  expect(await timed(heardByOthers)).toBeLessThan(50);
});

test("a script that only writes is waited for by nobody", async () => {
  await listen();
  await sqlClient.notify(PAGES_CHANNEL, JSON.stringify({ from: "script", topics: ["home"] }));
  await sleep(100);
  expect(await timed(heardByOthers)).toBeLessThan(50);
});

test("our own beat comes back each second, and says nothing else", async () => {
  const { hear } = await listen();
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(2), 4_000);
  expect(hear.mock.calls.flat()).toEqual([{ from: instance }, { from: instance }]);
});

test("after Postgres ends our connection we say so, and hear again", async () => {
  const { hear, reconnected } = await listen();
  await sqlClient`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await vi.waitFor(() => expect(reconnected).toHaveBeenCalledTimes(2), 10_000);
  hear.mockClear();
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith({ from: instance }), 4_000);
}, 20_000);

test("a connection that froze without a word falls silent, is dialled anew, and is said to be", async () => {
  const wire = await openWire();
  const { hear, reconnected } = await listen();
  await vi.waitFor(() => expect(hear).toHaveBeenCalled(), 3_000);
  wire.freeze();
  await sleep(100);
  hear.mockClear();
  await sleep(2_500);
  expect(hear).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(reconnected).toHaveBeenCalledTimes(2), 10_000);
  await vi.waitFor(() => expect(hear).toHaveBeenCalled(), 3_000);
}, 20_000);

test("while the database is gone we keep dialling, and find it when it is back", async () => {
  const wire = await openWire();
  const { hear, reconnected } = await listen();
  await vi.waitFor(() => expect(hear).toHaveBeenCalled(), 3_000);
  await wire.cut();
  await sleep(5_000);
  expect(await databaseAnswers()).toBe(false);
  expect(reconnected).toHaveBeenCalledOnce();
  await wire.mend();
  await vi.waitFor(() => expect(reconnected.mock.calls.length).toBeGreaterThan(1), 15_000);
  hear.mockClear();
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith({ from: instance }), 4_000);
  expect(await databaseAnswers()).toBe(true);
}, 40_000);

test("a database that takes connections and says nothing does not answer", async () => {
  const silent = createServer((socket) => socket.on("error", () => {}));
  await open(silent);
  stops.push(() => void silent.close());
  const began = performance.now();
  expect(await databaseAnswers()).toBe(false);
  expect(performance.now() - began).toBeLessThan(1_500);
  await expect(listenForPages({ hear() {}, reconnected() {} })).rejects.toThrow();
});

async function timed(task: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

/** Another process that listens, and takes 300 ms to answer. */
async function openPeer() {
  const say = (call: object) =>
    sqlClient.notify(PAGES_CHANNEL, JSON.stringify({ from: "peer", ...call }));
  const { unlisten } = await sqlClient.listen(PAGES_CHANNEL, async (payload) => {
    const { ask } = JSON.parse(payload);
    await sleep(300);
    if (ask !== undefined) await say({ answer: ask });
  });
  stops.push(unlisten);
  return { say };
}

/** A wire to the database that can be frozen and cut; from here on it is the one that we listen through. */
async function openWire() {
  const { hostname, port } = new URL(real);
  const ends = new Set<Socket>();
  const onSocket = (near: Socket) => {
    const far = dial(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.on("error", () => {}).on("close", () => other.destroy());
      one.pipe(other);
    }
  };
  const server = createServer(onSocket);
  const at = await open(server);
  const cut = async () => {
    for (const end of ends) end.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  stops.push(cut);
  return {
    cut,
    freeze: () => {
      for (const end of ends) end.unpipe().pause();
    },
    mend: async () => {
      server.listen(at, "127.0.0.1");
      await once(server, "listening");
    },
  };
}

async function open(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const url = new URL(real);
  url.host = `127.0.0.1:${port}`;
  Object.assign(env, { DATABASE_URL: url.href, DATABASE_LISTEN_URL: url.href });
  return port;
}
