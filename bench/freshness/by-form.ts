import { sessionOf } from "../session-of";

/** The first form of the page that has an action of Next, up to its end. */
const FORM = /<form(?:(?!<\/form>)[\s\S])*?name="\$ACTION[\s\S]*?<\/form>/u;
const HIDDEN = /<input type="hidden"([^>]*)>/gu;
const ENTITIES = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" } as const;

/**
 * Fills in a page's own form and sends it over HTTP, as a browser without script does. Answers the argument to which
 * the answer leads: that redirect is what a reader takes for done.
 * @throws when it is answered by anything else
 */
export async function sendForm(
  site: string,
  path: string,
  reader: { id: number },
  fields: Record<string, string>,
): Promise<number> {
  const cookie = await sessionOf(reader);
  const page = await fetch(site + path, { headers: { cookie } });
  const form = hiddenFields(FORM.exec(await page.text())?.[0] ?? "");
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const answer = await fetch(site + path, {
    ...{ method: "POST", body: form, redirect: "manual" },
    headers: { cookie, origin: site },
  });
  await answer.arrayBuffer();
  const id = Number(/(?:#a|\/arguments\/)(\d+)/u.exec(answer.headers.get("location") ?? "")?.[1]);
  if (!(id > 0)) throw new Error(`The form at ${site}${path} was answered by ${answer.status}.`);
  return id;
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
