import { z } from "zod";
import { Handle, type HandleProblem } from "./handle";

/** In characters as typed. Ten is long enough with the limits on tries; the upper end bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;
const LONGEST_EMAIL = 254; // RFC 5321, 4.5.3.1.3

/** How long a mailed link works, in minutes. */
export const LINK_MINUTES = 30;
export const VERIFY_MINUTES = 24 * 60;
export const ADMINISTRATOR_LINK_MINUTES = 24 * 60;

export const LANGUAGE = z.enum(["en", "zh"]);

/** An address as we keep and compare it. */
export const EmailKey = z.string().trim().toLowerCase().max(LONGEST_EMAIL).pipe(z.email());

/** What was typed at sign-in: looser, since the administrator of a site on one machine has no real address. */
export const SignInEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(LONGEST_EMAIL)
  .regex(/^[^\s@<>,;:"\\\p{Cc}\p{Cs}]+@[^\s@<>,;:"\\\p{Cc}\p{Cs}]+$/u);

const Password = z
  .string()
  .refine((text) => [...text].length >= PASSWORD_LENGTH.min, "short")
  .refine((text) => [...text].length <= PASSWORD_LENGTH.max, "long");

/** The registration form. The messages are codes of `RegistrationProblem`, never sentences. */
export const Registration = z.object({
  handle: Handle,
  email: EmailKey,
  password: Password,
  terms: z.literal("on"),
});
export type Registration = z.infer<typeof Registration>;
export type RegistrationField = keyof Registration;

const RegistrationProblem = z.enum(["short", "long", "letters", "reserved", "taken"]);
export type RegistrationProblem = z.infer<typeof RegistrationProblem> | "bad";

/** The first fault of each field that has one. */
export function problemsOf(
  error: z.ZodError<z.input<typeof Registration>>,
): Partial<Record<RegistrationField, RegistrationProblem>> {
  const { fieldErrors } = z.flattenError(error);
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [
      field,
      RegistrationProblem.safeParse(messages[0]).data ?? "bad",
    ]),
  );
}

/** What waits, under a token, for the owner of the address to press the mailed link's button. */
export const PendingReader = z.object({
  handle: z.string(),
  passwordHash: z.string(),
  lang: LANGUAGE,
  callbackUrl: z.string(),
  termsAt: z.iso.datetime(),
});
export type PendingReader = z.infer<typeof PendingReader>;

/** Why signing in did not happen; stands in the address of the sign-in page. */
export const SIGN_IN_REFUSALS = ["wrong", "email", "limited", "link", "outage"] as const;
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];

/** Why the button of a mail of registration made no reader; stands in the address of its page. */
export const VERIFY_REFUSALS = [
  "link",
  "known",
  "limited",
  "outage",
  "taken",
  "short",
  "long",
  "letters",
  "reserved",
] as const satisfies readonly (HandleProblem | "link" | "known" | "limited" | "outage")[];
export type VerifyRefusal = (typeof VERIFY_REFUSALS)[number];
