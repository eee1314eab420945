import { LRUCache } from "lru-cache";
import { isLoopback, subscriberOf } from "./client-address";

const BURST = 120;
const A_SECOND = 20;
const REMEMBERED_ADDRESSES = 10_000;

/**
 * Pages in memory cost nothing and are not counted; renders are, kept or not. Loopback is not limited: either the reader sits at
 * this machine, or a proxy stands there that we were not told to trust, and then all readers look like one.
 */
export function createMissLimit(now: () => number = () => performance.now()) {
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: REMEMBERED_ADDRESSES });

  /** Seconds to wait; 0 when the render may be made, which this call then pays for. */
  return function takeMiss(address: string): number {
    if (isLoopback(address)) return 0;
    const key = subscriberOf(address);
    const at = now();
    const bucket = buckets.get(key) ?? { left: BURST, at };
    bucket.left = Math.min(BURST, bucket.left + ((at - bucket.at) / 1_000) * A_SECOND);
    bucket.at = at;
    buckets.set(key, bucket);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / A_SECOND);
    bucket.left -= 1;
    return 0;
  };
}
