import type { Metadata } from "next";
import { argumentMetadata } from "@/app/argument-metadata";
import { viewerOrSignIn } from "@/app/viewer-or-sign-in";
import { ArgumentPageView } from "@/components/arguments/argument-page-view";
import { RefusedNote } from "@/components/arguments/refused-note";
import { Sheet } from "@/components/site/sheet";
import { findOwn } from "@/db/queries/own";
import { LANG_TAG } from "@/i18n/languages";
import { localeOf } from "@/i18n/locale-of";
import { pathTo } from "@/lib/paths";
import { argumentOf } from "../argument-of";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ refused?: string | string[] }>;
};

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title } = await argumentMetadata(locale, await argumentOf(LANG_TAG[locale], params));
  return { title: title ?? null, robots: "noindex" };
}

export default async function OwnArgumentPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const page = await argumentOf(LANG_TAG[locale], params);
  const path = pathTo.argumentMine(page.argument.id);
  const viewer = await viewerOrSignIn(locale, path);
  return (
    <Sheet locale={locale} path={path}>
      <RefusedNote because={(await searchParams).refused} />
      <ArgumentPageView locale={locale} page={page} own={await findOwn(viewer, page.thread.id)} />
    </Sheet>
  );
}
