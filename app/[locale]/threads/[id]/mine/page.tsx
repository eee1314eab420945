import type { Metadata } from "next";
import { viewerOrSignIn } from "@/app/viewer-or-sign-in";
import { RefusedNote } from "@/components/arguments/refused-note";
import { Sheet } from "@/components/site/sheet";
import { ThreadView } from "@/components/threads/thread-view";
import { findOwn } from "@/db/queries/own";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";
import { threadOf } from "../thread-of";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ refused?: string | string[] }>;
};

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: (await threadOf(LANG_TAG[locale], params)).question, robots: "noindex" };
}

/** The thread with this reader's own votes on it: where votes by plain form come back to. */
export default async function OwnThreadPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const thread = await threadOf(LANG_TAG[locale], params);
  const path = pathTo.threadMine(thread.id);
  const viewer = await viewerOrSignIn(locale, path);
  return (
    <Sheet locale={locale} path={path}>
      <RefusedNote because={(await searchParams).refused} />
      <ThreadView
        locale={locale}
        thread={thread}
        order="common-ground"
        own={await findOwn(viewer, thread.id)}
      />
    </Sheet>
  );
}
