import { notFound } from "next/navigation";
import { Id } from "@/domain/argument-form";

/** The id in an address: one spelling each, and anything else is no page of ours. */
export function idOf(given: string): number {
  const id = Id.safeParse(given);
  if (!id.success) notFound();
  return id.data;
}
