import "server-only";

interface Link {
  lang: "en" | "zh";
  token: string;
  email: string;
  callbackUrl: string;
}

/** The page with the button; a mailed link never acts by being fetched. */
export const signInLink = ({ lang, ...query }: Link): string =>
  `/${lang}/sign-in/link?${new URLSearchParams(query)}`;
