import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { hashOfMailed, mailedSecret } from "@/auth/mailed-token";
import { db } from "@/db/client";
import { useToken as takeToken } from "@/db/commands/use-token";
import { reader } from "@/db/schema/readers";
import { env, settle } from "@/env";
import { sendMail } from "./send-mail";

const EMAIL = "ann@example.org";
const link = (change: object = {}) => ({
  kind: "link",
  email: EMAIL,
  lang: "en",
  callbackUrl: "/en/threads/3",
  seed: "seed-1",
  expiresAt: new Date(Date.now() + 60_000).toISOString(),
  ...change,
});

beforeAll(async () => {
  settle({ SECRET: "a secret of thirty-two characters!" });
  await db
    .insert(reader)
    .values({ handle: "安妮", handleKey: "安妮", emailKey: EMAIL, lang: "zh" });
});
beforeEach(async () => {
  env.DATA_DIR = await mkdtemp(path.join(tmpdir(), "outbox-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => {
  env.SMTP_URL = undefined;
});

async function outbox() {
  const folder = path.join(env.DATA_DIR, "outbox");
  const files = await readdir(folder).catch(() => []);
  return Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
}

test("a reader who asks gets a link to the page with the button, readable in the file as it stands", async () => {
  await sendMail(link());
  const [file = ""] = await outbox();
  const address = /http\S+/u.exec(file)?.[0] ?? "";
  const url = new URL(address);
  expect(url.pathname).toBe("/en/sign-in/link");
  expect(url.searchParams.get("callbackUrl")).toBe("/en/threads/3");
  const hash = hashOfMailed(url.searchParams.get("token") ?? "");
  expect(await takeToken(hash, url.searchParams.get("email") ?? "")).not.toBeNull();
  expect(file).toContain("安妮");
  expect(vi.mocked(console.log).mock.calls.flat().join("\n")).toContain(env.DATA_DIR);
});

test("a job that runs twice mails the same link", async () => {
  await sendMail(link({ seed: "twice" }));
  await sendMail(link({ seed: "twice" }));
  const links = (await outbox()).map((file) => /http\S+/u.exec(file)?.[0]);
  expect(links).toHaveLength(2);
  expect(new Set(links).size).toBe(1);
});

test("nobody's address gets no mail, and neither does a request whose time is over", async () => {
  await sendMail(link({ email: "nobody@example.org" }));
  await sendMail(link({ expiresAt: new Date(Date.now() - 1).toISOString() }));
  expect(await outbox()).toEqual([]);
});

test("a newcomer gets the confirming link in the language of the form", async () => {
  await sendMail({ kind: "verify", email: "new@example.org", lang: "zh", seed: "seed-2" });
  const mail = await simpleParser((await outbox())[0] ?? "");
  expect(mail.subject).toBe("确认你在对开的邮箱");
  expect(mail.text).toContain(`/zh/verify?token=${encodeURIComponent(mailedSecret("seed-2"))}`);
});

test("the owner of a known address is told of the attempt, in their own language, without a link that makes an account", async () => {
  await sendMail({ kind: "verify", email: EMAIL, lang: "en", seed: "seed-3" });
  const mail = await simpleParser((await outbox())[0] ?? "");
  expect(mail.subject).toBe("你在对开已有账户");
  expect(mail.text).toContain("/zh/sign-in");
  expect(mail.text).not.toContain("verify?token");
});

test("with a mail server the mail goes there, to one address, and none is left in the outbox", async () => {
  const got: { to: string[]; source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      got.push({ to, source: Buffer.concat(chunks).toString() });
      done();
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      resolve((listening.address() as { port: number }).port);
    });
  });
  env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  await sendMail(link({ lang: "zh" }));
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(got).toHaveLength(1);
  expect(got[0]?.to).toEqual([EMAIL]);
  const mail = await simpleParser(got[0]?.source ?? "");
  expect(mail.subject).toBe("登录对开");
  expect(mail.text).toContain("/zh/sign-in/link?token=");
  expect(await outbox()).toEqual([]);
});

test("when the mail server does not answer the job fails, so that it is tried again", async () => {
  env.SMTP_URL = "smtp://127.0.0.1:1";
  await expect(sendMail(link())).rejects.toThrow();
});
