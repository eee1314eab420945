import type { Reader } from "@/domain/viewer";
import { sessionOf } from "../session-of";
import { claimOf, type Written } from "./record";

const HIDDEN = /<input type="hidden"([^>]*)>/gu;
const ENTITIES = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" } as const;

/**
 * Opens a line of argument by the page's own form over HTTP, as a browser without script sends it; acknowledged by the
 * redirect that answers.
 * @throws when it is answered by anything else
 */
export async function postByForm(
  site: string,
  author: Reader,
  { threadId, serial }: Pick<Written, "threadId" | "serial">,
): Promise<Written> {
  const url = `${site}/en/threads/${threadId}/open?camp=left`;
  const cookie = await sessionOf(author);
  const page = await fetch(url, { headers: { cookie } });
  const form = hiddenFields(await page.text());
  form.set("camp", "left");
  form.set("claim", claimOf({ serial, version: 1 }));
  form.set("body", "");
  form.set("lang", "en");
  const answer = await fetch(url, {
    ...{ method: "POST", body: form, redirect: "manual" },
    headers: { cookie, origin: site },
  });
  await answer.arrayBuffer();
  const id = Number(/#a(\d+)$/u.exec(answer.headers.get("location") ?? "")?.[1]);
  if (!(id > 0)) throw new Error(`The form at ${url} was answered by ${answer.status}.`);
  return { serial, id, threadId, version: 1 };
}

function hiddenFields(html: string): FormData {
  const form = new FormData();
  for (const [, attributes = ""] of html.matchAll(HIDDEN)) {
    const attribute = (name: string) =>
      unescaped(new RegExp(`(?:^| )${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "");
    form.append(attribute("name"), attribute("value"));
  }
  return form;
}

const unescaped = (text: string) =>
  text.replace(
    /&(?:quot|#x27|lt|gt|amp);/gu,
    (entity) => ENTITIES[entity as keyof typeof ENTITIES],
  );
