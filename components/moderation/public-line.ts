import { getTranslations } from "next-intl/server";
import type { LogEntry } from "@/domain/log-entry";
import { REASONS } from "@/domain/moderation";
import type { PublicLine } from "./public-preview";

/** The log's own sentence for an act, before it is done; `state`: in words, where it sets one. */
export async function logSentence(
  kind: LogEntry["kind"],
  who: string,
  { whom = "", state = "" } = {},
): Promise<string> {
  const log = await getTranslations("log");
  return log.markup(`kinds.${kind}`, { state, who: () => who, whom: () => whom });
}

export async function publicLine(
  kind: LogEntry["kind"],
  who: string,
  about: { whom?: string } = {},
): Promise<PublicLine> {
  return { ...(await lineWords()), what: await logSentence(kind, who, about) };
}

export async function lineWords(): Promise<Omit<PublicLine, "what">> {
  const t = await getTranslations("act");
  const log = await getTranslations("log");
  const reasons = REASONS.map((code) => [code, log("rule", { code: log(`codes.${code}`) })]);
  return {
    title: t("preview"),
    blank: t("previewBlank"),
    reasons: Object.fromEntries(reasons),
  };
}
