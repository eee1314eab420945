import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openPort, type Port } from "./open-port";

const HERE = "127.0.0.1";
const slowly =
  (ms: number): RequestListener =>
  async (_, response) => {
    await sleep(ms);
    response.end("finished");
  };

test.each([
  ["CONNECT example.org:443 HTTP/1.1", 405],
  ["nonsense", 400],
  ["GET /\0 HTTP/1.1", 400],
  [`GET /en HTTP/1.1\r\ncookie: ${"a".repeat(20_000)}`, 431],
])("%s is answered in words", async (head, status) => {
  const port = await openPort(0, HERE, slowly(0));
  const answer = await say(port, `${head}\r\nhost: here\r\n\r\n`);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(answer).toMatch(/[a-z]{4}.*\n.*\p{Script=Han}{4}/u);
  await port.close(0);
});

test("a port that is taken is said to be", async () => {
  const port = await openPort(0, HERE, slowly(0));
  await expect(openPort(port.number, HERE, slowly(0))).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await port.close(0);
});

test("closing lets a request under way finish, and takes no more", async () => {
  const port = await openPort(0, HERE, slowly(200));
  const answer = fetch(`http://${HERE}:${port.number}/`).then((response) => response.text());
  await sleep(50);
  const began = performance.now();
  await port.close(5_000);
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(await answer).toBe("finished");
  await expect(fetch(`http://${HERE}:${port.number}/`)).rejects.toThrow();
});

test("closing waits no longer than its limit", async () => {
  const port = await openPort(0, HERE, slowly(5_000));
  const answer = fetch(`http://${HERE}:${port.number}/`).catch(() => "cut off");
  await sleep(50);
  await port.close(100);
  expect(await answer).toBe("cut off");
});

async function say(port: Port, text: string): Promise<string> {
  const socket = connect(port.number, HERE);
  socket.on("error", () => {});
  socket.write(text);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}
