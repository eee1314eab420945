import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane; argon2id is the package's default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a password that was thrown away, at the same cost. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$q+JTRZFUbHbRy9xTYbFw+Q$lASRX/9g9NpvHgfAQ49+KghVdtHXcj/FA+5LstAW094";

export const hashPassword = (password: string): Promise<string> => hash(plain(password), COST);

/** Takes the same time where there is no hash to compare with, so that nobody learns which addresses are known. */
export async function isPassword(given: string, kept: string | null): Promise<boolean> {
  const same = await verify(kept ?? NOBODYS_HASH, plain(given));
  return same && kept !== null;
}

/** The same characters typed on two systems are the same password (NIST SP 800-63B, 5.1.1.2). */
const plain = (password: string) => password.normalize("NFKC");
