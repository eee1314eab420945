export type PageKind =
  | "home"
  | "story"
  | "fact"
  | "conflict"
  | "thread"
  | "argument"
  | "reader"
  | "log"
  | "all";

export interface PageRef {
  page: PageKind;
  /** An id, or a story's slug; nothing for pages of which there is one. */
  key: string;
}

/** Addresses of our pages, without their language; the only place that spells them. */
export const pathTo = {
  home: () => "",
  story: (slug: string) => `/stories/${slug}`,
  fact: (id: number | string) => `/facts/${id}`,
  conflict: (id: number | string) => `/conflicts/${id}`,
  thread: (id: number | string) => `/threads/${id}`,
  threadOrder: (id: number | string, order: "newest") => `/threads/${id}/${order}`,
  threadMine: (id: number | string) => `/threads/${id}/mine`,
  argument: (id: number | string) => `/arguments/${id}`,
  history: (id: number | string) => `/arguments/${id}/history`,
  argumentMine: (id: number | string) => `/arguments/${id}/mine`,
  reader: (id: number | string) => `/readers/${id}`,
  log: () => "/log",
  report: (id: number | string) => `/arguments/${id}/report`,
  hide: (id: number | string) => `/arguments/${id}/hide`,
  restore: (id: number | string) => `/arguments/${id}/restore`,
  threadState: (id: number | string) => `/threads/${id}/state`,
  ban: (id: number | string) => `/readers/${id}/ban`,
  moderate: () => "/moderate",
};

const PAGES: Record<Exclude<PageKind, "all">, (key: string) => string[]> = {
  home: () => [pathTo.home()],
  story: (slug) => [pathTo.story(slug)],
  fact: (id) => [pathTo.fact(id)],
  conflict: (id) => [pathTo.conflict(id)],
  thread: (id) => [pathTo.thread(id), pathTo.threadOrder(id, "newest")],
  argument: (id) => [pathTo.argument(id), pathTo.history(id)],
  reader: (id) => [pathTo.reader(id)],
  log: () => [pathTo.log()],
};

/** What the front door takes for every page that it keeps. */
const EVERYTHING = "*";

/** Every address at which these pages are kept, in each language. */
export const addressesOf = (pages: readonly PageRef[], languages: readonly string[]): string[] =>
  pages.flatMap(({ page, key }) =>
    page === "all"
      ? [EVERYTHING]
      : PAGES[page](key).flatMap((path) => languages.map((language) => `/${language}${path}`)),
  );
