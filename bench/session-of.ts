import { encode } from "next-auth/jwt";
import { secret } from "@/env";

const HOUR = 3_600;

/** The cookie that signs a reader in, as next-auth itself would have set it over http. */
export async function sessionOf({ id }: { id: number }): Promise<string> {
  const token = { sub: String(id), sessionVersion: 1 };
  const value = await encode({ token, secret: secret(), maxAge: HOUR });
  return `next-auth.session-token=${value}`;
}
