import { notFound } from "next/navigation";
import { cache } from "react";
import { findArgument } from "@/db/queries/arguments";
import { Id } from "@/domain/argument-form";
import type { ArgumentPage } from "@/domain/argument-page";

/** The argument that an address names, once a request; the missing page for anything else. */
export async function argumentOf(
  lang: string,
  params: Promise<{ id: string }>,
): Promise<ArgumentPage> {
  const id = Id.safeParse((await params).id);
  const page = id.success && (await findOnce(lang, id.data));
  return page || notFound();
}

const findOnce = cache((lang: string, id: number) => findArgument(null, lang, id));
