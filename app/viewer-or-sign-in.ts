import { redirect } from "next/navigation";
import { getViewer } from "@/auth/viewer";
import type { Reader } from "@/domain/viewer";
import type { Language } from "@/i18n/languages";

/** Who is signed in; nobody is sent to sign in and comes back to `path`. */
export async function viewerOrSignIn(locale: Language, path: string): Promise<Reader> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  return redirect(`/${locale}/sign-in?callbackUrl=${encodeURIComponent(`/${locale}${path}`)}`);
}
