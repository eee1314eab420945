import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredLanguage } from "@/lib/preferred-language";
import { type Refusal, SENTENCES } from "./sentences";

const LANGUAGE = /^\/(en|zh)(?:\/|$)/u;
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const STYLE =
  "body{max-width:34rem;margin:15vh auto;padding:0 1.5rem;font:1.125rem/1.6 Georgia,'Songti SC','Noto Serif CJK SC',serif}" +
  "h1{font-size:1.5rem;line-height:1.3}:root{color-scheme:light dark}a{color:inherit}";

export type Language = "en" | "zh";

/** By the address; where it says nothing, by what the browser asks for. */
export function languageOf(request: IncomingMessage): Language {
  const named = LANGUAGE.exec(request.url?.split("?")[0] ?? "")?.[1];
  if (named === "en" || named === "zh") return named;
  return preferredLanguage(`${request.headers["accept-language"] ?? ""}`);
}

/** The front door's own answers, for when there is no page to send: both languages, the reader's first. */
export function createPlain(htmlHeaders: readonly string[], ownOrigins: readonly string[]) {
  return function sendPlain(
    request: IncomingMessage,
    response: ServerResponse,
    refusal: Refusal,
    headers: readonly string[] = [],
  ): void {
    const { status, allow, title, body } = SENTENCES[refusal];
    const language = languageOf(request);
    const say = (tag: Language) =>
      body[tag].replace("{origins}", ownOrigins.join(tag === "zh" ? "、" : ", "));
    const wantsJson = isJsonAsked(request);
    const text = wantsJson
      ? JSON.stringify({ error: refusal, message: say(language) })
      : document(title, say, language);
    response.writeHead(status, [
      ...htmlHeaders,
      ...headers,
      ...(allow === undefined ? [] : ["allow", allow]),
      ...["content-type", wantsJson ? "application/json" : "text/html; charset=utf-8"],
      ...["content-length", String(Buffer.byteLength(text))],
      ...["cache-control", "private, no-store"],
      ...["content-security-policy", POLICY],
    ]);
    response.end(request.method === "HEAD" ? undefined : text);
  };
}

export type SendPlain = ReturnType<typeof createPlain>;

export const isJsonAsked = ({ headers: { accept = "" } }: IncomingMessage): boolean =>
  accept.includes("application/json") && !accept.includes("text/html");

function document(
  title: Record<Language, string>,
  say: (language: Language) => string,
  first: Language,
): string {
  const section = (language: Language) =>
    `<section lang="${TAG[language]}"><h1>${title[language]}</h1><p>${escapeHtml(say(language))}</p>` +
    `<p><a href="/${language}">${HOME[language]}</a></p></section>`;
  return (
    `<!DOCTYPE html><html lang="${TAG[first]}"><head><meta charset="utf-8"><title>${title[first]}</title>` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
    `<style>${STYLE}</style></head><body>${section(first)}${section(first === "en" ? "zh" : "en")}</body></html>`
  );
}

const TAG = { en: "en", zh: "zh-Hans" } as const;
const HOME = { en: "Go to the stories", zh: "去看报道" } as const;
const escapeHtml = (text: string) => text.replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);
