import { notFound } from "next/navigation";
import { cache } from "react";
import { findThread } from "@/db/queries/threads";
import { Id } from "@/domain/argument-form";
import type { Thread } from "@/domain/thread";

/** The thread that an address names, once a request; the missing page for anything else. */
export async function threadOf(lang: string, params: Promise<{ id: string }>): Promise<Thread> {
  const id = Id.safeParse((await params).id);
  const thread = id.success && (await findOnce(lang, id.data));
  return thread || notFound();
}

const findOnce = cache((lang: string, id: number) => findThread(null, lang, id));
