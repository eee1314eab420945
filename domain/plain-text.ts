import { z } from "zod";

// Letters that show nothing and turn or cover their neighbours: direction overrides and isolates, tags, other controls.
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\uFFFE\uFFFF]/gu;
const LAYOUT = new Set(["\n", "\t"]);
/** More combining marks in a row than any orthography needs would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

interface Lengths {
  min?: number;
  max: number;
}

/**
 * Text that somebody typed, as it will be stored: NFC, line ends as `\n`, no control characters, trimmed.
 * Lengths count code points, as `char_length` does in Postgres. Lone surrogates and NUL are refused as "malformed".
 */
export const plainText = ({ min = 0, max }: Lengths) =>
  z
    .string("malformed")
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "malformed")
    .transform(tidy)
    .refine((text) => lengthOf(text) >= min, min === 1 ? "missing" : "too-short")
    .refine((text) => lengthOf(text) <= max, "too-long");

/** Code points after NFC. */
export const lengthOf = (text: string): number => [...text.normalize("NFC")].length;

const tidy = (text: string) =>
  text
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROLS, (control) => (LAYOUT.has(control) ? control : ""))
    .replace(PILED_MARKS, "$1")
    .normalize("NFC")
    .trim();
