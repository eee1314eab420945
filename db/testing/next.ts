// Playwright's workers share one database, and each counts for itself.
let made = process.pid * 1_000;

/** A number that no other row of the tests has. */
export const next = () => {
  made += 1;
  return made;
};
