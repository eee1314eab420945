import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "@/env";
import type { Written } from "./account-mails";

/** Hands a mail to the server of SMTP_URL; without one, lays it in the outbox folder and says so in the terminal. */
export async function post(to: string, kind: string, { subject, text }: Written): Promise<void> {
  const mail: SendMailOptions = {
    from: env.MAIL_FROM,
    // An object, so that no character in the address makes a second one.
    to: { name: "", address: to },
    subject,
    text,
    // Answered by no machine: out-of-office notes stay away (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  if (env.SMTP_URL) await createTransport(env.SMTP_URL).sendMail(mail);
  else await layInOutbox(to, kind, mail);
}

async function layInOutbox(to: string, kind: string, mail: SendMailOptions): Promise<void> {
  const folder = path.resolve(env.DATA_DIR, "outbox");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${stamp()}-${kind}-${randomBytes(3).toString("hex")}.eml`);
  await writeFile(file, await readable(mail), { mode: 0o600 });
  console.log(`Mail to ${to}: ${file}`);
}

/** As a mail file whose text stands unencoded, so that the link can be copied from it with any program. */
async function readable(mail: SendMailOptions): Promise<string> {
  const compose = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const { message } = await compose.sendMail(mail);
  const [head = ""] = String(message).split("\n\n", 1);
  const plain = head.replace(/^(content-transfer-encoding:).*$/imu, "$1 8bit");
  return `${plain}\n\n${mail.text}`;
}

/** Sorts by time and is a file name everywhere. */
const stamp = () => new Date().toISOString().replaceAll(":", "-").replace(/\..*$/u, "");
