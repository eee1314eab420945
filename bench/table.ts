import type { Bar, Figures, Results } from "./results";

const TITLES: Record<string, string> = {
  thread: "thread page",
  bare: "bare `node:http`, the same bytes",
  "thread br": "thread page, br",
  "bare br": "bare `node:http`, the same bytes, br",
  next: "`next start`, the same page",
  "next gzip": "`next start`, the same page, gzip",
  home: "home, br",
  overlay: "what is one reader's own on the thread page (`GET /api/threads/{id}/mine`)",
  vote: "vote (`POST /api/votes`)",
  insert: "the same insert in an empty route handler",
};

const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const thousands = (value: number) => value.toLocaleString("en");

/** For the terminal and for docs/performance.md. */
export const table = ({ figures, bars, ...circumstances }: Results): string =>
  [
    said(circumstances),
    "",
    line(["", "requests/s", "p50 ms", "p99 ms", "failed", "memory MB"]),
    line(["---", "---:", "---:", "---:", "---:", "---:"]),
    ...Object.entries(figures).map(([name, each]) => figureLine(TITLES[name] ?? name, each)),
    "",
    line(["bar", "measured", "asked", ""]),
    line(["---", "---:", "---:", "---"]),
    ...bars.map(barLine),
  ].join("\n");

/** Of one minute; the measuring itself is not in it. */
const QUIET_LOAD = 0.5;

function said({
  machine,
  at,
  loadAverage: { before },
}: Pick<Results, "machine" | "at" | "loadAverage">) {
  const where = `${machine["cores"]} cores, ${machine["cpu"]}, Node ${machine["node"]}, ${machine["wrk"]}`;
  const verdict =
    before > QUIET_LOAD
      ? `**Provisional**: other work used the machine (load average ${before.toFixed(1)} before the start).`
      : `Nothing else ran (load average ${before.toFixed(1)} before the start).`;
  return `${at.slice(0, 10)}: ${where}. ${verdict}`;
}

const figureLine = (title: string, { perSecond, p50, p99, failed, memory }: Figures) =>
  line([title, thousands(perSecond), p50, p99, failed, memory]);

const barLine = ({ name, value, bar, unit, met }: Bar) =>
  line([
    name,
    `${value} ${unit}`,
    `${unit === "×" ? "≥" : "≤"} ${bar} ${unit}`,
    met ? "met" : "missed",
  ]);
