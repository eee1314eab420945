const REMEMBERED = 1_000;

/** `/en/threads/1` and, below a folder, `/en/threads/1/*`; `*` is everything. `/en/threads/1*` would name thread 10. */
export const matches = (path: string, target: string): boolean =>
  target === "*" ||
  (target.endsWith("/*") ? path.startsWith(target.slice(0, -1)) : path === target);

/** The order in which pages were dropped, so that a render knows whether what it read is still true. */
export class Drops {
  private recent: string[][] = [];
  private sequence = 0;

  add(targets: string[]): void {
    this.sequence += 1;
    this.recent.push(targets);
    if (this.recent.length > REMEMBERED) this.recent.shift();
  }

  /** Taken before a render reads anything; what it yields may be kept only while `isFresh`. */
  ticket(): number {
    return this.sequence;
  }

  isFresh(path: string, ticket: number): boolean {
    const since = this.sequence - ticket;
    if (since <= 0) return true;
    if (since > this.recent.length) return false; // too long ago to know
    return !this.recent.slice(-since).some((targets) => targets.some((t) => matches(path, t)));
  }
}
