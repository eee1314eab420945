import { clientAddress } from "@/auth/client-address";
import { spend } from "@/db/limits";
import { accepted, refuse } from "./answers";
import { linkToNextAuth, type SignIn } from "./sign-in";

/** The button of the page that a mailed link opens. */
export async function byMailedLink(signIn: SignIn): Promise<Response> {
  const limit = await spend("sign-in-from-address", await clientAddress());
  if (!limit.ok) return refuse(signIn, "limited", limit);
  return (await accepted(await linkToNextAuth(signIn))) ?? refuse(signIn, "link");
}
