const LONGEST = 1_000;
const PLAIN = /^\/(?![/\\])[\x21-\x7e]*$/u;

/**
 * Where a reader came from and goes back to: a path of our own, in the language in which they are now; the home page
 * for anything else. Never another site's address, and never a route handler's.
 */
export function ownPath(given: unknown, language: string): string {
  const home = `/${language}`;
  if (typeof given !== "string" || given.length > LONGEST) return home;
  if (!PLAIN.test(given) || given.includes("\\")) return home;
  const [, rest] = /^\/(?:en|zh)(?=$|[/?#])(.*)$/u.exec(given) ?? [];
  return rest === undefined || /^\/(?:sign-in|register|verify)\b/u.test(rest) ? home : home + rest;
}
