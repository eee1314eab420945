import type { Metadata } from "next";
import { threadMetadata } from "@/app/thread-metadata";
import { Sheet } from "@/components/site/sheet";
import { ThreadView } from "@/components/threads/thread-view";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";
import { threadOf } from "./thread-of";

type Props = { params: Promise<{ locale: string; id: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  return threadMetadata(locale, await threadOf(LANG_TAG[locale], params));
}

export default async function ThreadPage({ params }: Props) {
  const locale = await localeOf(params);
  const thread = await threadOf(LANG_TAG[locale], params);
  return (
    <Sheet locale={locale} path={pathTo.thread(thread.id)}>
      <ThreadView locale={locale} thread={thread} order="common-ground" />
    </Sheet>
  );
}
