const YEAR_SECONDS = 31_536_000;

/** Names and values in turn, for every HTML answer; the Content-Security-Policy differs and comes on its own. */
export function securityHeaders(ownOrigins: readonly string[]): string[] {
  const isHttps = ownOrigins.length > 0 && ownOrigins.every((own) => own.startsWith("https:"));
  return [
    ["x-content-type-options", "nosniff"],
    // `no-referrer` would make the Origin of our own forms null.
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["speculation-rules", '"/speculation-rules.json"'],
    ...(isHttps ? [["strict-transport-security", `max-age=${YEAR_SECONDS}`]] : []),
  ].flat();
}
