import path from "node:path";
import type { NextConfig } from "next";

export default {
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
} satisfies NextConfig;
