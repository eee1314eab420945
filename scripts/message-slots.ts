/**
 * What a message in ICU syntax must be given: arguments and tags; sorted, each once. How they are put is each language's
 * own affair: where English has plurals, Chinese has a plain number.
 */
export function slotsOf(message: string): string[] {
  const found = new Set<string>();
  readText(unquoted(message), 0, found);
  return [...found].sort();
}

/** In ICU, apostrophes make braces and tags between them plain text; a doubled one is an apostrophe. */
const unquoted = (message: string) =>
  message.replaceAll("''", "’").replace(/'(?=[{}<>#|])[^']*'?/gu, "");

/** Reads to the brace that closes this text; answers where it went on. */
function readText(text: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < text.length && text[at] !== "}") {
    if (text[at] === "{") at = readArgument(text, at + 1, found);
    else at = readTag(text, at, found);
  }
  return at + 1;
}

function readTag(text: string, at: number, found: Set<string>): number {
  const [whole, name] = /^<([a-z]\w*)>/iu.exec(text.slice(at)) ?? [];
  if (whole === undefined) return at + 1;
  found.add(`<${name}>`);
  return at + whole.length;
}

/** `name}`, `name, type}` or `name, type, branch {text} branch {text}}`. */
function readArgument(text: string, start: number, found: Set<string>): number {
  const [whole, name] = /^\s*(\w+)/u.exec(text.slice(start)) ?? [];
  if (whole === undefined) return start;
  found.add(`{${name}}`);
  let at = start + whole.length;
  while (at < text.length && text[at] !== "}") {
    if (text[at] === "{") at = readText(text, at + 1, found);
    else at += 1;
  }
  return at + 1;
}
