import type { MetadataRoute } from "next";

/** Pages that are one reader's own, and forms, are nothing to search for. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: ["/api/", "/*/mine", "/*/account", "/*/moderate", "/*/sign-in", "/*/register"],
    },
  };
}
