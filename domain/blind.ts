/** Hours after posting for which nobody sees an argument's votes, where its thread does not say otherwise. */
export const BLIND_HOURS = 24;
