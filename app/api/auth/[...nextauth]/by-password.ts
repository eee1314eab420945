import { clientAddress } from "@/auth/client-address";
import { spend } from "@/db/limits";
import { accepted, refuse } from "./answers";
import { passwordToNextAuth, type SignIn } from "./sign-in";

/** One answer for a wrong password, an unknown address and one without a password. */
export async function byPassword(signIn: SignIn): Promise<Response> {
  if (signIn.email === null) return refuse(signIn, "email");
  const here = await spend("sign-in-from-address", await clientAddress());
  // Whoever is over their own limit may not use up somebody else's.
  const limit = here.ok ? await spend("sign-in-to-email", signIn.email) : here;
  if (!limit.ok) return refuse(signIn, "limited", limit);
  return (await accepted(await passwordToNextAuth(signIn))) ?? refuse(signIn, "wrong");
}
