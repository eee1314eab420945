import { encodePage } from "./encode-page";

/** Pages drawn for one reader alone, and addresses that do something: never fetched ahead of a click. */
const NOT_AHEAD = [
  "/",
  "/api/*",
  "/*/mine",
  "/*/reply",
  "/*/open",
  "/*/sign-in*",
  "/*/sign-in/*",
  "/*/sign-out*",
  "/*/register*",
  "/*/verify*",
  "/*/account*",
  "/*/account/*",
  "/*/moderate*",
  "/*/moderate/*",
];

const RULES = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          ...NOT_AHEAD.map((pattern) => ({ not: { href_matches: `${pattern}\\?*` } })),
          ...NOT_AHEAD.map((pattern) => ({ not: { href_matches: pattern } })),
        ],
      },
      eagerness: "moderate",
    },
  ],
};

/** Kept pages link with plain `<a>`; the browser fetches what a pointer rests on. */
export const speculationRules = () =>
  encodePage(
    {
      status: 200,
      maxAge: 3_600,
      headers: [
        ...["content-type", "application/speculationrules+json"],
        ...["cache-control", "public, max-age=3600", "x-content-type-options", "nosniff"],
      ],
    },
    Buffer.from(JSON.stringify(RULES)),
  );
