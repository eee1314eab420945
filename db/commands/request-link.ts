import "server-only";
import { MAIL_JOB, type Mail } from "@/domain/mail";
import { db } from "../client";
import { enqueue } from "../enqueue";

/**
 * Asks for a sign-in link. Whether there is such a reader is looked up by the job alone, so that the answer, and the
 * time that it takes, say nothing.
 */
export async function requestLink(mail: Extract<Mail, { kind: "link" }>): Promise<void> {
  await db.transaction((tx) => enqueue(tx, MAIL_JOB, mail));
}
