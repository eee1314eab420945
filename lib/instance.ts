import { randomUUID } from "node:crypto";

const shared = globalThis as typeof globalThis & { [key: symbol]: string | undefined };
const KEY = Symbol.for("diptych.instance");
shared[KEY] ??= randomUUID();

/** This process among those that share the database; one name in every bundle that Next makes of this file. */
export const instance = shared[KEY];
