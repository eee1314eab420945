const LONGEST_TARGET = 4_096;
const LONGEST_PATH = 1_024;
const ESCAPE = /%([\da-f]{2})/giu;
const UNRESERVED = /[\w.~-]/u;

type Address =
  | { kind: "canonical"; path: string; search: string }
  | { kind: "moved"; to: string }
  | { kind: "malformed" };

/**
 * One spelling for each page, so that no copy of it escapes a drop: no slash at the end or doubled, nothing escaped
 * that need not be. What has no other spelling is left for the routes to refuse.
 */
export function readAddress(target: string): Address {
  const [path = "", ...rest] = target.split("?");
  if (target.length > LONGEST_TARGET || path.length > LONGEST_PATH || isMalformed(path)) {
    return { kind: "malformed" };
  }
  const search = target.includes("?") ? `?${rest.join("?")}` : "";
  const spelled = spell(path);
  if (spelled === path) return { kind: "canonical", path, search };
  return { kind: "moved", to: spelled + search };
}

const isMalformed = (path: string) =>
  !path.startsWith("/") ||
  // Printable ASCII, without the backslash, which some take for a slash, and the hash, which others cut off.
  !/^[!"$-[\]-~]+$/u.test(path) ||
  /%(?![\da-f]{2})|%[01][\da-f]|%7f/iu.test(path) ||
  !isUtf8(path);

function isUtf8(path: string): boolean {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

function spell(path: string): string {
  const unescaped = path.replace(ESCAPE, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
  // Together, so that the address moved to never begins with two slashes, which names another host.
  return unescaped.replace(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
}
