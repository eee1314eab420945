import path from "node:path";
import type { NextConfig } from "next";

export default {
  poweredByHeader: false,
  // Checked with everything else, by tsc.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
} satisfies NextConfig;
