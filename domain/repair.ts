/**
 * Minutes after posting in which a slip is mended in place, as long as nobody has voted on the argument, answered or
 * translated it. After that every edit is a revision of its own, and both are readable.
 */
export const REPAIR_MINUTES = 5;
