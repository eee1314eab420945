import type { Argument } from "./argument";
import { exchangesOf } from "./exchange";

/** Whether the page of a thread draws an argument in full, rather than counting it among "more replies". */
export const isDrawn = (all: readonly Argument[], id: number): boolean =>
  exchangesOf(all, "common-ground").some((exchange) =>
    [exchange.opening, exchange.facing, exchange.under].some((drawn) => drawn?.id === id),
  );
