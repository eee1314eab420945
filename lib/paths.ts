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

/** Pages that the front door keeps, each at one address a language; the key is an id, a slug, or nothing. */
const KEPT = {
  home: pathTo.home,
  story: pathTo.story,
  fact: pathTo.fact,
  conflict: pathTo.conflict,
  thread: pathTo.thread,
  newest: (id: string) => pathTo.threadOrder(id, "newest"),
  argument: pathTo.argument,
  history: pathTo.history,
  reader: pathTo.reader,
  log: pathTo.log,
};

export interface KeptPage {
  page: keyof typeof KEPT | "every";
  key: string;
}

/** What the front door takes for every page that it keeps. */
const EVERY = "*";

/** Every address at which these pages are kept, in each language. */
export const addressesOf = (pages: readonly KeptPage[], languages: readonly string[]): string[] =>
  pages.flatMap(({ page, key }) =>
    page === "every" ? [EVERY] : languages.map((language) => `/${language}${KEPT[page](key)}`),
  );
