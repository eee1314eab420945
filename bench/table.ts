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
export const table = ({ figures, bars }: Pick<Results, "figures" | "bars">): string =>
  [
    line(["", "requests/s", "p50 ms", "p99 ms", "failed", "memory MB"]),
    line(["---", "---:", "---:", "---:", "---:", "---:"]),
    ...Object.entries(figures).map(([name, each]) => figureLine(TITLES[name] ?? name, each)),
    "",
    line(["bar", "measured", "asked", ""]),
    line(["---", "---:", "---:", "---"]),
    ...bars.map(barLine),
  ].join("\n");

const figureLine = (title: string, { perSecond, p50, p99, failed, memory }: Figures) =>
  line([title, thousands(perSecond), p50, p99, failed, memory]);

const barLine = ({ name, value, bar, unit, met }: Bar) =>
  line([
    name,
    `${value} ${unit}`,
    `${unit === "×" ? "≥" : "≤"} ${bar} ${unit}`,
    met ? "met" : "missed",
  ]);
