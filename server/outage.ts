import { encodePage } from "./encode-page";
import type { Page, PageStore } from "./page-store";

/**
 * `hearing`: copies in memory are true. `deaf`: notices may have been missed, so Next is asked each time.
 * `cut off`: the database is gone, so the last copies are all there is.
 */
export type Line = "hearing" | "deaf" | "cut off";

const PROBE_MS = 500;
const REMEMBERED_MS = 2_500;
/** What components/site/sheet.tsx prints, as React spells it. */
const HIDDEN_NOTE = / data-outage="[^"]*" hidden=""/u;

export function createLine(store: PageStore, databaseAnswers: () => Promise<boolean>) {
  let probe = { at: -Infinity, answer: Promise.resolve(true) };
  let refusedAt = -Infinity;

  /** A frozen database takes a second to show: who asks meanwhile is told what the last probe found. */
  async function answers(): Promise<boolean> {
    const at = performance.now();
    if (at - probe.at > PROBE_MS) {
      const answer = databaseAnswers().catch(() => false);
      void answer.then((isUp) => {
        refusedAt = isUp ? -Infinity : performance.now();
      });
      probe = { at, answer };
    }
    return at - refusedAt < REMEMBERED_MS ? false : probe.answer;
  }
  return {
    answers,
    async state(): Promise<Line> {
      if (store.isHearing()) return "hearing";
      return (await answers()) ? "deaf" : "cut off";
    },
  };
}

const marked = new WeakMap<Page, Promise<Page>>();

/** The copy, saying in a header and in a line on the page that it may have aged; its ETag is another. */
export function markedCopy(page: Page): Promise<Page> {
  let copy = marked.get(page);
  if (copy === undefined) {
    copy = mark(page);
    marked.set(page, copy);
  }
  return copy;
}

function mark({ status, headers, maxAge, bodies }: Page): Promise<Page> {
  const kept: string[] = [];
  for (let i = 0; i < headers.length; i += 2) {
    if (headers[i] !== "cache-control") kept.push(headers[i] ?? "", headers[i + 1] ?? "");
  }
  kept.push("cache-control", "no-store", "x-diptych-stale", "database unreachable");
  const html = bodies.identity.toString().replace(HIDDEN_NOTE, ' data-outage=""');
  return encodePage({ status, headers: kept, maxAge }, Buffer.from(html));
}
