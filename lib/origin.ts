/** A write must come from one of our own pages; a missing Origin counts as foreign. */
export function isFromHere(
  headers: Record<string, string | string[] | undefined>,
  ownOrigins: readonly string[],
): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  return typeof headers["origin"] === "string" && ownOrigins.includes(headers["origin"]);
}
