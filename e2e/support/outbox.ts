import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import { simpleParser } from "mailparser";
import { env } from "@/env";

interface Mail {
  subject: string;
  text: string;
  /** The first address in it. */
  link: string;
}

/** What the site has mailed to an address so far, the oldest first. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const folder = path.resolve(env.DATA_DIR, "outbox");
  const names = (await readdir(folder).catch(() => [])).sort();
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
  const own = files.filter((file) => file.toLowerCase().includes(`\nto: ${address}`));
  return Promise.all(
    own.map(async (file) => {
      const { subject = "", text = "" } = await simpleParser(file);
      return { subject, text, link: /https?:\S+/u.exec(text)?.[0] ?? "" };
    }),
  );
}

/** The mail that makes it so many, as soon as it is there. */
export async function mailTo(address: string, count = 1): Promise<Mail> {
  await expect.poll(async () => (await mailsTo(address)).length).toBeGreaterThanOrEqual(count);
  const mail = (await mailsTo(address))[count - 1];
  if (!mail) throw new Error(`There is no mail ${count} to ${address}.`);
  return mail;
}
