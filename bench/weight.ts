import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface Weight {
  /** Bytes of the thread page's HTML. */
  html: number;
  htmlBrotli: number;
  /** Bytes of script, gzip: of the thread page, of an empty page of Next, and what the first loads beyond the second. */
  script: number;
  emptyScript: number;
  ownScript: number;
}

const SCRIPT = /(?:src="|\\?")(\/?(?:_next\/)?static\/chunks\/[^"\\?]+\.js|\/[\w-]+\.js)[^"]*"/gu;
const NO_MODULE = /<script[^>]*nomodule[^>]*>/giu;

/** `folder` holds the page's bytes as bare node sends them. */
export async function weigh(folder: string, site: string, emptyApp: string): Promise<Weight> {
  const read = (name: string) => readFileSync(path.join(folder, name));
  const page = await scriptBytes(site, read("identity").toString());
  const empty = await scriptBytes(emptyApp, await textAt(`${emptyApp}/`));
  return {
    html: read("identity").length,
    htmlBrotli: read("br").length,
    script: page,
    emptyScript: empty,
    ownScript: page - empty,
  };
}

/** Every script that the HTML names, in tags or in the data for React, but those for browsers without modules. */
async function scriptBytes(origin: string, html: string): Promise<number> {
  const names = [...html.replaceAll(NO_MODULE, "").matchAll(SCRIPT)].map(([, name = ""]) => name);
  const paths = new Set(
    names.map((name) => name.replace(/^\/?(?:_next\/)?static\//u, "/_next/static/")),
  );
  const sizes = [...paths].map(async (each) => gzipSync(await textAt(origin + each)).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}
