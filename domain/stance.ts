import { z } from "zod";
import { Id } from "./argument-form";
import type { Side } from "./camp";

/** Stops from firmly left to firmly right; 0 is undecided. */
export const STOPS = [-2, -1, 0, 1, 2] as const;
export type Stop = (typeof STOPS)[number];

export const PositionPress = z.strictObject({
  thread: Id,
  stop: z.enum(["-2", "-1", "0", "1", "2"]).transform((stop) => Number(stop) as Stop),
  back: z.string().optional(),
});
export type PositionPress = z.infer<typeof PositionPress>;

/** Which camp a stop stands with. */
export function sideOf(stop: number): Side {
  if (stop === 0) return "undecided";
  return stop < 0 ? "left" : "right";
}
