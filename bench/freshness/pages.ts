import { type Record, versionsIn, type Written } from "./record";

/** One address, and what is wrong with its HTML; null when nothing is. Made before the page is asked for. */
export interface Page {
  path: string;
  fault(html: string): string | null;
}
interface Place {
  conflictId: number;
}

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every kind of page that shows an argument, holding what it must show from this moment on. */
export const pagesOf = (
  record: Record,
  { conflictId }: Place,
  about: Written,
  language: Language,
): Page[] => [
  {
    path: `/${language}/threads/${about.threadId}`,
    fault: showsAll(record.in(about.threadId)),
  },
  { path: `/${language}/arguments/${about.id}`, fault: showsAll([about]) },
  {
    path: `/${language}/conflicts/${conflictId}`,
    fault: counts(`/threads/${about.threadId}"`, record.in(about.threadId).length),
  },
  { path: `/${language}`, fault: counts(`/conflicts/${conflictId}"`, record.size) },
];

function showsAll(floor: readonly Written[]) {
  return (html: string): string | null => {
    const shown = versionsIn(html);
    const missing = floor.find(({ serial, version }) => (shown.get(serial) ?? 0) < version);
    if (missing === undefined) return null;
    const { serial, version } = missing;
    return `argument ${serial} in wording ${shown.get(serial) ?? "none"}, not ${version}`;
  };
}

/** Text of its own, not the words behind a drawing. */
const COUNT = />(\d+)(?: arguments?\b| 个论点)/u;

/** The number of arguments said after a link. */
function counts(link: string, floor: number) {
  return (html: string): string | null => {
    const at = html.indexOf(link);
    const said = at < 0 ? Number.NaN : Number(COUNT.exec(html.slice(at))?.[1]);
    return said >= floor ? null : `${said} arguments, not ${floor}`;
  };
}
