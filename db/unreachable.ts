/** What the driver and Postgres say when there is nobody to talk to, somebody who is closing, or an answer too late. */
const GONE =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|CONNECT_TIMEOUT|CONNECTION_(?:CLOSED|ENDED|DESTROYED)|57P0[1-3]|57014|55P03|08\w{3}|53300)$/u;

/** Whether an error means that the database could not be asked in time, so that a write may be tried again as it is. */
export function isUnreachable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && GONE.test(String(at.code))) return true;
  }
  return false;
}
